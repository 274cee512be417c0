/** 8.2: 军训、社会实践、入学教育、毕业教育等活动按 1 周为 1 学分. */
import { decimal } from '#domain/exact.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { notApplicable } from '../figure.ts';
import { rule, type StandardView } from '../world.ts';
import type { LinearRow } from '#domain/repair/form.ts';
import type { Sums } from '#domain/repair/sums.ts';
import { shareRow } from '../linear.ts';
import {
	countsHours,
	creditsPath,
	formFigure,
	formOf,
	judgeSegment,
	type Forms,
} from './week-forms.ts';

/** Part of the requirement that other segments may meet instead: hours a credit. */
const hoursPart = 'hours-per-credit';

function formsOf(parameters: readonly Parameter[], weeks: Parameter): Forms {
	return { weeks, hours: parameters.find(({ part }) => part === hoursPart) ?? null };
}

/** `按周：军训、认识实习；按学时：毕业设计`. */
function formWords(segments: readonly SegmentHours[], forms: Forms): string {
	const named = (form: 'weeks' | 'hours') =>
		segments
			.filter((segment) => formOf(segment, forms) === form)
			.map(({ segment: { name } }) => name)
			.join('、');
	const [byWeeks, byHours] = [named('weeks'), named('hours')];
	return [byWeeks && `按周折算：${byWeeks}`, byHours && `按学时折算：${byHours}`]
		.filter(Boolean)
		.join('；');
}

function pass(segments: readonly SegmentHours[], forms: Forms): Judgement {
	const { weeks } = forms;
	const credits = segments.reduce((sum, segment) => sum + (segment.credits ?? 0), 0);
	return {
		status: 'pass',
		parameter: weeks,
		measured: decimal(credits),
		required: boundsOf(weeks).required,
		slack: null,
		at: ['segments'],
		compared: [
			{ figure: 'totals/segment-credits', required: null },
			...segments.map((segment) => formFigure(segment, forms)),
		],
		message: `实践环节每周${asked(weeks, figure, '学分')}（${cited(weeks)}）。${formWords(segments, forms)}。整周的实习实训也按周折算，是循标对“等活动”的读法。`,
	};
}

function judge({ plan, measures, parameters }: StandardView, weeks: Parameter): Judgement[] {
	const forms = formsOf(parameters, weeks);
	const segments = measures.segments.filter(({ credits }) => credits !== null);
	if (segments.length === 0)
		return [notApplicable(weeks, '没有给学分的实践环节，无从折算。', ['segments'])];
	const broken = segments.filter((segment) => formOf(segment, forms) === null);
	return broken.length > 0
		? broken.map((segment) => judgeSegment(plan, segment, forms))
		: [pass(segments, forms)];
}

/** By its weeks, or of other kinds by its hours: two ways, of which one suffices. */
function waysOf(measured: SegmentHours, forms: Forms, sums: Sums): LinearRow[] {
	const { id } = measured.segment;
	const { hours, weeks, credits } = sums.segment(id);
	const at = creditsPath(measured);
	const byWeeks = shareRow(forms.weeks, credits, weeks, at);
	if (!forms.hours || !countsHours(measured)) return [byWeeks];
	const either = `${at}/${forms.weeks.strength}`;
	// Its strength is that of the rule that is broken where neither way holds.
	const byHours = { ...shareRow(forms.hours, hours, credits, at), parameter: forms.weeks };
	return [
		{ ...byWeeks, either, way: 'weeks' },
		{ ...byHours, either, way: 'hours' },
	];
}

const noCredits = '学校不实行学分制，按周折算学分不适用。';

export const weekActivity = rule({
	id: 'credits/week-activity',
	title: '实践环节按周折算学分',
	scope: 'plan',
	reads: ({ plan }) => [plan.creditSystem, plan.segments],
	judge: (view) =>
		view.parameters
			.filter(({ part }) => part !== hoursPart)
			.flatMap((weeks) =>
				view.plan.creditSystem
					? judge(view, weeks)
					: [notApplicable(weeks, noCredits, ['segments'])],
			),
	linear: ({ plan, measures, parameters }, sums) =>
		parameters
			.filter(({ part }) => plan.creditSystem && part !== hoursPart)
			.flatMap((weeks) =>
				measures.segments
					.filter(({ credits }) => credits !== null)
					.flatMap((segment) => waysOf(segment, formsOf(parameters, weeks), sums)),
			),
});
