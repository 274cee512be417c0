/** What a programme is called today and was called before, and its level of school. */
import { plainName } from './standing.ts';
import type { StandardView } from './world.ts';

export interface ProgrammeNames {
	/** Of the programme today and before; the first is the present one. */
	readonly names: readonly string[];
	readonly level: string;
}

/** The name of the catalogue, for it is the code that tells a programme; else the plan's own. */
export function namesOf({ plan, world }: Pick<StandardView, 'plan' | 'world'>): ProgrammeNames {
	const { code, name } = plan.programme;
	const row = world.programmes.find((programme) => programme.code === code);
	const present = [...new Set([row?.name ?? name, name].map(plainName))];
	const older = world.aliases
		.filter(({ kind, now }) => kind === 'programme' && present.includes(plainName(now)))
		.map(({ old }) => plainName(old));
	return { names: [...present, ...older], level: row?.level ?? world.standard?.level ?? '' };
}
