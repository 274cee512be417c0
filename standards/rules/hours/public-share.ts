/** 8.2: 公共基础课程学时一般占总学时的 1/3. Its hints never propose to cut a public course. */
import { ceiling, minus, over, whole } from '#domain/exact.ts';
import type { Totals } from '#domain/plan/totals.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { shareRow } from '../linear.ts';
import { judgeShare } from '../share.ts';
import { rule } from '../world.ts';

/**
 * Professional hours to add until the public part is no more than the upper bound of the total; no number
 * mends it where no public hour may be.
 */
function mending(totals: Totals, parameter: Parameter): string {
	const { max } = boundsOf(parameter);
	if (!max || max.numerator === 0) return '';
	const hours = ceiling(minus(over(whole(totals.publicHours), max), whole(totals.hours)));
	return `增加 ${hours} 学时专业课程或实践环节即符合，不必减少公共基础课程。`;
}

const hint = (totals: Totals, parameter: Parameter) => (side: Side | null, units: number) => {
	if (side === 'below') return `把 ${units} 学时由专业课程调给公共基础课程即符合。`;
	return side === 'above' ? mending(totals, parameter) : '';
};

export const publicShare = rule({
	id: 'hours/public-share',
	title: '公共基础课程占比',
	scope: 'plan',
	reads: ({ measures: { totals } }) => [totals.publicHours, totals.hours],
	judge: ({ measures: { totals }, parameters }) =>
		parameters.map((parameter) =>
			judgeShare({
				parameter,
				name: '公共基础课程',
				figure: 'share/public',
				least: totals.publicHours,
				most: totals.publicHours,
				total: totals.hours,
				hint: hint(totals, parameter),
			}),
		),
	linear: ({ parameters }, { publicHours, hours }) =>
		parameters.map((one) => shareRow(one, publicHours, hours)),
});
