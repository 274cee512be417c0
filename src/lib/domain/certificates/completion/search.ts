/** The best choice of candidates that covers all needs. */
import type { Highs } from 'highs';
import type { Measures } from '../../plan/measure.ts';
import { optimumOf } from '../../solver/optimum.ts';
import { Model, type Aim } from './model.ts';
import type { Candidate, Need } from './need.ts';
import { bestStatements, waysOf, type Way } from './ways.ts';

/** Courses whose description changes. */
function solved(highs: Highs, needs: readonly (readonly Way[])[], aim: Aim): ReadonlySet<string> {
	const { program, courses } = new Model(needs, aim);
	const found = optimumOf(highs, program);
	if (!found) throw new Error('needs that can be covered are not');
	return new Set([...courses].filter(([, at]) => (found.values[at] ?? 0) > 0.5).map(([id]) => id));
}

/** Candidates that shall teach; `needs` are such as can be covered. */
export function bestOf(
	highs: Highs,
	needs: readonly Need[],
	measures: Measures,
): readonly Candidate[] {
	const ways = needs.map((need) => waysOf(need, measures));
	if (ways.length === 0) return [];
	const fewest = solved(highs, ways, { kind: 'courses' });
	const described = solved(highs, ways, { kind: 'fit', courses: fewest.size });
	return ways.flatMap((own) =>
		bestStatements(own, ({ said, course }) => said === true || described.has(course)),
	);
}
