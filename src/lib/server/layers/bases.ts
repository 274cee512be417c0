/** What the plans of a school rest on: each standard, and each programme without one, once. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Library } from '#standards/library.ts';
import { readSchool } from '../db/databases.ts';
import { allPlans, type PlanRecord } from '../plans/repository.ts';

/** As much of a plan as says what it is judged by. */
export type Base = Pick<Plan, 'standard' | 'programme' | 'certificates'>;

const baseOf = ({ programmeCode, programmeName, ...row }: PlanRecord): Base => ({
	programme: { code: programmeCode, name: programmeName },
	standard:
		row.standardId !== null && row.standardEdition !== null
			? { id: row.standardId, edition: row.standardEdition }
			: null,
	certificates: [],
});

/** Standards of programmes that are named, whether or not a plan rests on them yet. */
const namedBases = ({ entries }: Library, codes: readonly string[]): Base[] =>
	entries
		.filter(({ id, kind }) => kind === 'teaching' && codes.includes(id))
		.map(({ id, name, editions }) => ({
			programme: { code: id, name },
			standard: { id, edition: editions.at(-1)?.edition ?? '' },
			certificates: [],
		}));

/** `codes`: of programmes whose standards count as well. */
export async function basesOf(
	schoolId: string,
	library: Library,
	codes: readonly string[] = [],
): Promise<Base[]> {
	const plans = await readSchool(schoolId, allPlans);
	const key = ({ programme, standard }: Base): string =>
		standard ? `${standard.id}@${standard.edition}` : programme.code;
	const all = [...plans.map(baseOf), ...namedBases(library, codes)];
	return [...new Map(all.map((base) => [key(base), base])).values()];
}
