/** What a programme is called today and was called before, and its level of school. */
import { plainName } from './standing.ts';
import type { StandardView } from './world.ts';

export interface ProgrammeNames {
	/** Its name today. */
	readonly present: string;
	/** Its names today and before. */
	readonly names: readonly string[];
	readonly level: string;
}

/** The name of the catalogue, for it is the code that tells a programme; else the plan's own. */
export function namesOf({ plan, world }: Pick<StandardView, 'plan' | 'world'>): ProgrammeNames {
	const { code, name } = plan.programme;
	const row = world.programmes.find((programme) => programme.code === code);
	const present = plainName(row?.name ?? name);
	const today = [...new Set([present, plainName(name)])];
	const older = world.aliases
		.filter(({ kind, now }) => kind === 'programme' && today.includes(plainName(now)))
		.map(({ old }) => plainName(old));
	const level = row?.level ?? world.standard?.level ?? '';
	return { present, names: [...today, ...older], level };
}
