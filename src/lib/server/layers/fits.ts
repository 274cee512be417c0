/** Whether a layer tightens: against the standards that the school's plans rest on, before it is kept. */
import type { Fault } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import type { Library } from '#standards/library.ts';
import { readSchool } from '../db/databases.ts';
import { allPlans, type PlanRecord } from '../plans/repository.ts';
import { libraryOf } from '../standards/shelf.ts';

/** As much of a plan as says what it is judged by. */
type Based = Pick<Plan, 'standard' | 'programme'>;

const baseOf = ({ programmeCode, programmeName, ...row }: PlanRecord): Based => ({
	programme: { code: programmeCode, name: programmeName },
	standard:
		row.standardId !== null && row.standardEdition !== null
			? { id: row.standardId, edition: row.standardEdition }
			: null,
});

/** Standards of programmes that are named, whether or not a plan rests on them yet. */
const namedBases = ({ entries }: Library, codes: readonly string[]): Based[] =>
	entries
		.filter(({ id, kind }) => kind === 'teaching' && codes.includes(id))
		.map(({ id, name, editions }) => ({
			programme: { code: id, name },
			standard: { id, edition: editions.at(-1)?.edition ?? '' },
		}));

function distinct(bases: readonly Based[]): Based[] {
	const key = ({ programme, standard }: Based): string =>
		standard ? `${standard.id}@${standard.edition}` : programme.code;
	return [...new Map(bases.map((base) => [key(base), base])).values()];
}

const about = ({ programme }: Based, fault: Fault): Fault => ({
	...fault,
	path: fault.path.replace(/^overlays\/\d+\//, ''),
	wrong: `对${programme.name}（${programme.code}）：${fault.wrong}`,
});

/** Why `added` would loosen, beside the layers that stand; each fault names the programme and the clause. */
export async function looseningFaults(
	schoolId: string,
	added: Overlay,
	standing: readonly Overlay[],
	today: string,
): Promise<Fault[]> {
	const library = await libraryOf(schoolId);
	const plans = await readSchool(schoolId, allPlans);
	const bases = distinct([...plans.map(baseOf), ...namedBases(library, added.programmes ?? [])]);
	const overlays = [...standing, added];
	const own = `overlays/${standing.length}/`;
	const faults: Fault[] = [];
	for (const base of bases) {
		const judging = await prepareJudging(base as Plan, { today, library, overlays });
		if (judging.ok) continue;
		const ours = judging.faults.filter(({ path }) => path.startsWith(own));
		faults.push(...ours.map((fault) => about(base, fault)));
	}
	return faults;
}
