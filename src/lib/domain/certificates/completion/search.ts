/** The best choice of candidates that covers all needs. */
import type { Highs } from 'highs';
import type { Measures } from '../../plan/measure.ts';
import { optimumOf } from '../../solver/optimum.ts';
import { Model, type Aim } from './model.ts';
import type { Candidate, Need } from './need.ts';

function solved(
	highs: Highs,
	needs: readonly Need[],
	measures: Measures,
	aim: Aim,
): readonly Candidate[] {
	const { program, columns } = new Model(needs, measures, aim);
	const found = optimumOf(highs, program);
	if (!found) throw new Error('needs that can be covered are not');
	return [...columns].filter(([, at]) => (found.values[at] ?? 0) > 0.5).map(([one]) => one);
}

/** How many courses get a description that does not say so yet. */
export const describedIn = (chosen: readonly Candidate[]): number =>
	new Set(chosen.filter(({ said }) => !said).map(({ course }) => course)).size;

/** Candidates that shall teach; `needs` are such as can be covered. */
export function bestOf(
	highs: Highs,
	needs: readonly Need[],
	measures: Measures,
): readonly Candidate[] {
	if (needs.length === 0) return [];
	const fewest = solved(highs, needs, measures, { kind: 'courses' });
	return solved(highs, needs, measures, { kind: 'fit', courses: describedIn(fewest) });
}
