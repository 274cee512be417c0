/** Gaps counted, in parts of what is asked for. */
import type { Gap, SkillCoverage } from './coverage.ts';

/** How many skills have each gap. */
export type Tally = Readonly<Record<Gap, number>>;

/** By a key of each: its domain, task or level. */
export function tallies(
	skills: readonly SkillCoverage[],
	by: 'level' | 'domain' | 'task',
): ReadonlyMap<string, Tally> {
	const found = new Map<string, Record<Gap, number>>();
	for (const skill of skills) {
		const tally = found.get(skill[by]) ?? { uncovered: 0, thin: 0, late: 0, twice: 0 };
		for (const gap of skill.gaps) tally[gap] += 1;
		found.set(skill[by], tally);
	}
	return found;
}
