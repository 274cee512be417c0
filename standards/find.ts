/** Which edition is meant, in a library. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { standardKindNames } from '#domain/standards/library.ts';
import { unknownEdition, unknownId, type Edition, type Library } from './library.ts';
import type { StandardEntry } from './library.ts';
import type { TeachingStandard } from './schema/teaching.ts';

const isTeaching = ({ kind }: StandardEntry): boolean => kind === 'teaching';

const otherKind = ({ id, name, kind }: StandardEntry): Fault => ({
	path: 'standard/id',
	wrong: `${id}（${name}）是${standardKindNames[kind]}，不是专业教学标准`,
	right: '写专业教学标准的编号，即专业代码',
});

const notInForce = (entry: StandardEntry, cohort: number): Fault => ({
	path: 'standard/edition',
	wrong: `${entry.id}（${entry.name}）没有对 ${cohort}级 有效的版次`,
	right: `现有版次：${entry.editions.map(({ edition, force }) => `${edition}（${force.from} 起）`).join('、')}`,
});

/** A cohort enters on the first of September: the newest edition in force on that day. */
const inForce = (entry: StandardEntry, cohort: number): Edition | undefined =>
	entry.editions.findLast(
		({ force }) =>
			force.from <= `${cohort}-09-01` && (force.to === null || force.to >= `${cohort}-09-01`),
	);

function entryOf({ entries }: Library, id: string): Outcome<StandardEntry> {
	const entry = entries.find((each) => each.id === id);
	if (!entry) return failure(unknownId(id, entries.filter(isTeaching)));
	return isTeaching(entry) ? success(entry) : failure(otherKind(entry));
}

/** The edition of a teaching standard that holds for a cohort (its entry year); without a cohort the newest. */
export function editionIn(library: Library, id: string, cohort?: number): Outcome<Edition> {
	const entry = entryOf(library, id);
	if (!entry.ok) return entry;
	const { editions } = entry.value;
	const edition = cohort === undefined ? editions.at(-1) : inForce(entry.value, cohort);
	return edition ? success(edition) : failure(notInForce(entry.value, cohort ?? 0));
}

async function loaded(library: Library, id: string, edition: string) {
	const found = await library.load(id, edition);
	if (!found.ok) return found;
	if (found.value.kind === 'teaching') return success(found.value);
	const entry = library.entries.find((each) => each.id === id);
	return failure(entry ? otherKind(entry) : unknownId(id, library.entries.filter(isTeaching)));
}

/** The teaching standard `id` in `edition`, withdrawn or not; without one, as `editionIn` says. */
export async function teachingIn(
	library: Library,
	id: string,
	edition: string | null,
	cohort?: number,
): Promise<Outcome<TeachingStandard>> {
	if (edition !== null && library.find(id, edition)) return loaded(library, id, edition);
	const entry = entryOf(library, id);
	if (!entry.ok) return entry;
	if (edition !== null) return failure(unknownEdition(entry.value, edition));
	const chosen = editionIn(library, id, cohort);
	return chosen.ok ? loaded(library, id, chosen.value.edition) : chosen;
}
