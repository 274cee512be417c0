/** Checking beside reading the same plan from JSON, and checking again after one edit. */
import { edit, applyEdits } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { prepareJudging } from '#standards/judging.ts';
import { drafted, today } from './drafted.ts';
import { figure, median, type Figure } from './stopwatch.ts';

const runs = 4000;

/** Weekly hours of the first course, one half hour more or less: a keystroke in the schedule. */
function keystroke(plan: Plan, run: number): Plan {
	const course = plan.courses[Math.abs(run) % plan.courses.length] as Plan['courses'][number];
	const term = course.terms[0];
	if (!term) return plan;
	const path = `courses/${course.id}/terms/${term.id}/weeklyHours`;
	const change = edit(plan, path, term.weeklyHours + 0.5);
	const edited = applyEdits(plan, change ? [change] : []);
	if (!edited.ok) throw new Error('the keystroke does not apply');
	return edited.value;
}

export async function checkFigures(): Promise<Figure[]> {
	const plan = await drafted();
	const judging = await prepareJudging(plan, { today });
	if (!judging.ok) throw new Error('the plan cannot be judged');
	const { courses, segments, calendar } = plan;
	const text = JSON.stringify({ courses, segments, calendar });
	const whole = JSON.stringify(plan);
	const parsing = await median(runs, () => JSON.parse(text) as unknown);

	let fresh: Plan = plan;
	const checking = await median(
		runs,
		() => checkPlan(judging.value, fresh, today),
		() => (fresh = JSON.parse(whole) as Plan),
	);

	const before: Check = checkPlan(judging.value, plan, today);
	let edited: Plan = plan;
	const again = await median(
		runs,
		() => checkPlan(judging.value, edited, today, before),
		(run) => (edited = keystroke(plan, run)),
	);
	return [
		figure(
			'check of a drafted plan',
			checking,
			'parsing its courses, segments and calendar',
			parsing,
			'≤ 5',
		),
		figure('check after one edit', again, 'full check', checking, '≤ 0.2'),
	];
}
