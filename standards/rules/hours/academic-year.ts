/** 8.2: 每学年教学时间 40 周: teaching, exam, practice and flexible weeks of its two semesters together. */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { decimal, hundredths, whole } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import { one } from '#domain/repair/form.ts';
import { boundsOf, sideOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { rule, type StandardView } from '../world.ts';
import { judgePracticeWeeks } from './practice-weeks.ts';
import { judgeYear, schoolYears, yearFigure, type SchoolYear } from './school-year.ts';

const isBroken = (year: SchoolYear, parameter: Parameter): boolean =>
	year.missing.length > 0 || sideOf(whole(year.weeks), boundsOf(parameter)) !== 'within';

function judge({ plan, measures }: StandardView, parameter: Parameter): Judgement[] {
	const years = schoolYears(plan);
	const breaches = [
		...years
			.filter((year) => isBroken(year, parameter))
			.map((year) => judgeYear(plan, year, parameter)),
		...judgePracticeWeeks(plan, measures.totals.practiceWeeks, parameter),
	];
	if (breaches.length > 0) return breaches;
	const weeks = years.map((year) => decimal(year.weeks)).join('、');
	return [
		{
			status: 'pass',
			parameter,
			measured: weeks,
			required: boundsOf(parameter).required,
			at: ['calendar'],
			compared: years.map(yearFigure),
			message: `各学年教学、考试、实践、机动合计 ${weeks} 周，${asked(parameter, figure, '周')}（${cited(parameter)}）。`,
		},
	];
}

export const academicYear = rule({
	id: 'hours/academic-year',
	title: '学年周数',
	scope: 'plan',
	reads: ({ plan, measures }) => [plan.calendar, plan.years, ...measures.totals.practiceWeeks],
	judge: (view) => view.parameters.flatMap((parameter) => judge(view, parameter)),
	// The calendar is fixed: what a repair may move are the practice weeks that are held in it.
	linear: ({ plan, parameters }, { practiceWeeks }) =>
		parameters.flatMap((parameter) =>
			plan.calendar.map(({ semester, weeks }) => {
				const given = whole(hundredths(weeks.practice));
				return {
					parameter,
					of: practiceWeeks(semester),
					per: one,
					range: { min: given, max: given },
					at: joinPath('calendar', semester, 'weeks', 'practice'),
				};
			}),
		),
});
