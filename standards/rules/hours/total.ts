/** 8.2: 3 年总学时不少于 3000 学时. */
import { decimal, minus, whole } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { plainRow } from '../linear.ts';
import { rule, type StandardView } from '../world.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';

const at = ['courses', 'segments'];

function judge(hours: number, parameter: Parameter): Judgement {
	const value = whole(hours);
	const bounds = boundsOf(parameter);
	const hint = (side: Side | null): string => {
		if (side === 'below' && bounds.min)
			return `还差 ${figure(minus(bounds.min, value))} 学时，可增加专业课程或实践环节的学时。`;
		return side === 'above' && bounds.max
			? `多出 ${figure(minus(value, bounds.max))} 学时，可减少专业课程的理论学时。`
			: '';
	};
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: decimal(hours),
		slack: slackText(slackOf(value, bounds), 'hours'),
		at,
		compared: [{ figure: 'totals/hours' }],
		message: (side) =>
			`总学时 ${decimal(hours)}，${asked(parameter, figure, '学时')}（${cited(parameter)}）。${hint(side)}`,
	});
}

/** Years of the standard that the plan does not have; null where they agree. */
const otherYears = ({ plan, world }: StandardView): number | null => {
	const years = world.standard?.duration.years;
	return years === undefined || years === plan.years ? null : years;
};

export const total = rule({
	id: 'hours/total',
	title: '总学时',
	scope: 'plan',
	reads: ({ plan, measures }) => [measures.totals.hours, plan.years],
	judge: (view) => {
		const years = otherYears(view);
		return view.parameters.map((parameter) =>
			years === null
				? judge(view.measures.totals.hours, parameter)
				: notApplicable(
						parameter,
						`本方案修业 ${view.plan.years} 年，总学时的要求针对 ${years} 年（${cited(parameter)}），不适用。`,
						at,
					),
		);
	},
	linear: (view, { hours }) =>
		otherYears(view) === null ? view.parameters.map((one) => plainRow(one, hours)) : [],
});
