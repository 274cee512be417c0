/** 8.2: 专业课程学时一般占总学时的2/3; 实习实训 is professional teaching too (8.1.3). */
import { ceiling, fraction, minus, over, times, whole } from '#domain/exact.ts';
import type { Totals } from '#domain/plan/totals.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { shareRow } from '../linear.ts';
import { judgeShare } from '../share.ts';
import { rule } from '../world.ts';

/**
 * Hours x with (professional + x) ÷ (total + x) at the lower bound; no number mends it where nothing else
 * may be.
 */
function mending(totals: Totals, parameter: Parameter): string {
	const { min } = boundsOf(parameter);
	if (!min || min.numerator >= min.denominator) return '';
	const lacking = minus(times(min, whole(totals.hours)), whole(totals.professionalHours));
	const hours = ceiling(over(lacking, minus(fraction(1, 1), min)));
	return `增加 ${hours} 学时专业课程或实践环节即符合。`;
}

const hint = (totals: Totals, parameter: Parameter) => (side: Side | null, units: number) => {
	const mend =
		side === 'above'
			? `把 ${units} 学时由专业课程调给公共基础课程即符合。`
			: side === 'below'
				? mending(totals, parameter)
				: '';
	return totals.otherHours === 0
		? `${mend}其他学时为 0，此项与公共基础课程占比互为补数，一并处理。`
		: mend;
};

export const professionalShare = rule({
	id: 'hours/professional-share',
	title: '专业课程占比',
	scope: 'plan',
	reads: ({ measures: { totals } }) => [totals.professionalHours, totals.otherHours, totals.hours],
	judge: ({ measures: { totals }, parameters }) =>
		parameters.map((parameter) =>
			judgeShare({
				parameter,
				name: '专业课程（含实习实训、毕业设计）',
				figure: 'share/professional',
				least: totals.professionalHours,
				most: totals.professionalHours,
				total: totals.hours,
				hint: hint(totals, parameter),
			}),
		),
	linear: ({ parameters }, { professionalHours, hours }) =>
		parameters.map((one) => shareRow(one, professionalHours, hours)),
});
