/** Any mapping to a plan's courses: skills of the level, of another one, unknown ones, doubles, courses that are gone. */
import fc from 'fast-check';
import type { Plan } from '#domain/plan/shape.ts';
import type { Certificate } from './claims-of.ts';

const role = fc.constantFrom('taught' as const, 'practised' as const, 'assessed' as const);
const hours = fc.option(fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2));

/** Rows in any order; a skill may stand in several, a course several times in one. */
export function anyMapping(
	{ courses }: Plan,
	skills: readonly string[],
): fc.Arbitrary<Certificate['mapping']> {
	const course = fc.constantFrom('gone', ...courses.map(({ id }) => id));
	const row = fc.record({
		skill: fc.constantFrom('没有的技能', ...skills),
		courses: fc.array(fc.record({ course, role, hours }), { maxLength: 4 }),
	});
	return fc.array(row, { maxLength: 60 });
}
