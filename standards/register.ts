/** The standards that ship with the product: id → loader. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { TeachingStandard } from './schema/teaching.ts';

export interface Edition {
	readonly edition: string;
	/** Days of force, both included; `to` null: without end. */
	readonly force: { readonly from: string; readonly to: string | null };
}

export interface StandardEntry {
	readonly id: string;
	readonly kind: 'teaching';
	/** Title of the document. */
	readonly title: string;
	/** Name of the programme, 直播电商服务. */
	readonly name: string;
	/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科 */
	readonly level: string;
	/** Oldest first. */
	readonly editions: readonly Edition[];
}

/** What there is, without loading any of it; a test compares it with the standards themselves. */
export const standardIndex: readonly StandardEntry[] = [
	{
		id: '730705',
		kind: 'teaching',
		title: '直播电商服务专业教学标准（中等职业教育）',
		name: '直播电商服务',
		level: '中等职业教育',
		editions: [{ edition: '2025', force: { from: '2025-02-11', to: null } }],
	},
];

// The specifiers are literal, so that the bundler makes one chunk of each, loaded when asked for.
const loaders: Record<string, () => Promise<{ default: unknown }>> = {
	'730705@2025': () =>
		import('./teaching/730705-livestream-ecommerce-service/2025/standard.json', {
			with: { type: 'json' },
		}),
};

const key = (entry: StandardEntry, { edition }: Edition): string => `${entry.id}@${edition}`;
const known = (): string =>
	standardIndex
		.flatMap((entry) => entry.editions.map((edition) => `${key(entry, edition)} ${entry.name}`))
		.join('、');

const unknownId = (id: string): Fault => ({
	path: 'standard/id',
	wrong: `标准库中没有 ${id || '（空）'}`,
	right: `现有：${known()}`,
});

const unknownEdition = (entry: StandardEntry, edition: string): Fault => ({
	path: 'standard/edition',
	wrong: `${entry.id}（${entry.name}）没有 ${edition || '（空）'} 版`,
	right: `现有版次：${entry.editions.map((each) => each.edition).join('、')}`,
});

/** A cohort enters on the first of September: the newest edition in force on that day. */
const inForce = (entry: StandardEntry, cohort: number): Edition | undefined =>
	entry.editions.findLast(
		({ force }) =>
			force.from <= `${cohort}-09-01` && (force.to === null || force.to >= `${cohort}-09-01`),
	);

const notInForce = (entry: StandardEntry, cohort: number): Fault => ({
	path: 'standard/edition',
	wrong: `${entry.id}（${entry.name}）没有对 ${cohort}级 有效的版次`,
	right: `现有版次：${entry.editions.map(({ edition, force }) => `${edition}（${force.from} 起）`).join('、')}`,
});

/** The edition that holds for a cohort (its entry year); without a cohort the newest. */
export function editionFor(id: string, cohort?: number): Outcome<Edition> {
	const entry = standardIndex.find((each) => each.id === id);
	if (!entry) return failure(unknownId(id));
	const edition = cohort === undefined ? entry.editions.at(-1) : inForce(entry, cohort);
	if (edition) return success(edition);
	return failure(notInForce(entry, cohort ?? 0));
}

function editionNamed(id: string, edition: string): Outcome<Edition> {
	const entry = standardIndex.find((each) => each.id === id);
	if (!entry) return failure(unknownId(id));
	const found = entry.editions.find((each) => each.edition === edition);
	return found ? success(found) : failure(unknownEdition(entry, edition));
}

/**
 * The standard `id` in `edition`; without one, the edition that holds for `cohort`, else the newest.
 * The file is not validated here: a published edition is never rewritten, and a test proves that each
 * fits `teachingStandard`, so every check of a plan need not pay for it again.
 */
export async function loadTeachingStandard(
	id: string,
	edition?: string | null,
	cohort?: number,
): Promise<Outcome<TeachingStandard>> {
	const named = edition !== undefined && edition !== null;
	const chosen = named ? editionNamed(id, edition) : editionFor(id, cohort);
	if (!chosen.ok) return chosen;
	const load = loaders[`${id}@${chosen.value.edition}`];
	if (!load) throw new Error(`no loader for ${id}@${chosen.value.edition}`);
	return success((await load()).default as TeachingStandard);
}
