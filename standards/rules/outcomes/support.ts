import { compare, fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Outcome } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { cited } from '../clause-words.ts';
import { joins } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';

/** Courses with hours; one that was removed since supports nothing. */
const taught = ({ measures }: StandardView): ReadonlySet<string> =>
	new Set(measures.offers.filter(({ present }) => present).map(({ course }) => course.id));

const name = ({ id, standardItem }: Outcome): string =>
	standardItem === null ? id : `第 ${standardItem} 条`;

function judge(view: StandardView, parameter: Parameter): Judgement {
	const { min, required } = boundsOf(parameter);
	const courses = taught(view);
	const supported = ({ courses: named }: Outcome): boolean => {
		const number = fraction(new Set(named.filter((id) => courses.has(id))).size, 1);
		return !min || compare(number, min) >= 0;
	};
	const { outcomes } = view.plan;
	const bare = outcomes.filter((outcome) => !supported(outcome));
	const clause = `（${cited(parameter)}）。`;
	if (bare.length === 0) {
		const message = `${outcomes.length} 条培养规格都有课程支撑${clause}`;
		const measured = String(outcomes.length);
		const compared = [{ figure: 'count/outcomes', required: null }];
		return { status: 'pass', parameter, measured, required, at: ['outcomes'], message, compared };
	}
	const ids = bare.map(({ id }) => id);
	return {
		status: 'violation',
		parameter,
		measured: ids.join('、'),
		required,
		at: ids.map((id) => joinPath('outcomes', id, 'courses')),
		message: `培养规格${bare.map(name).join('、')}没有指明支撑它的课程，或所指课程没有学时${clause}请指明课程。`,
		worseThan: joins(ids),
	};
}

/** Ours: each outcome names a course that has hours. */
export const support = rule({
	id: 'outcomes/support',
	title: '培养规格的课程支撑',
	scope: 'plan',
	reads: ({ plan, measures }) => [plan.outcomes, measures.offers],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
