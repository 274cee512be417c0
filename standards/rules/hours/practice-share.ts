/** 8.2: 实践性教学学时原则上要占总学时 50%以上, of courses and segments together. */
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Side } from '../bounds.ts';
import { boundsOf } from '../bounds.ts';
import { shareRow } from '../linear.ts';
import { judgeShare } from '../share.ts';
import { rule, type StandardView } from '../world.ts';
import { openPractice, openWords } from './open-practice.ts';
import { partsOf, partWords } from './practice-parts.ts';
import { theoryToPractice } from './theory-to-practice.ts';

function hint(view: StandardView, parameter: Parameter, open: readonly string[]) {
	return (side: Side | null, units: number): string => {
		const parts = partWords(partsOf(view.measures));
		if (side === null) return `${parts}${openWords(view.plan, open)}`;
		if (side === 'within') return parts;
		const orReason = parameter.strength === 'mandatory' ? '' : '，或写明理由';
		return side === 'below'
			? `${parts}还差 ${units} 学时，可把核心课程的理论学时改为实践${orReason}。`
			: `${parts}多出 ${units} 学时，可把实践学时改为理论${orReason}。`;
	};
}

function judge(view: StandardView, parameter: Parameter) {
	const { practiceLeast, practiceMost, hours } = view.measures.totals;
	const open = practiceLeast === practiceMost ? [] : openPractice(view.plan);
	return judgeShare({
		parameter,
		name: '实践性教学',
		figure: 'share/practice',
		least: practiceLeast,
		most: practiceMost,
		total: hours,
		open,
		hint: hint(view, parameter, open),
		fixes: (side, units) => (side === 'below' ? theoryToPractice(view, units) : []),
	});
}

export const practiceShare = rule({
	id: 'hours/practice-share',
	title: '实践性教学占比',
	scope: 'plan',
	reads: ({ plan, measures: { totals } }) => [
		totals.hours,
		totals.practiceLeast,
		totals.practiceMost,
		// Which course could give theory hours, and how practice is made up.
		plan.courses,
		plan.groups,
		plan.segments,
		plan.calendar,
	],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
	// What nobody has given counts as none towards the least, as all towards the most.
	linear: ({ parameters }, { practiceLeast, practiceMost, hours }) =>
		parameters.flatMap((one) => [
			{ ...shareRow(one, practiceLeast, hours), range: { ...boundsOf(one), max: null } },
			{ ...shareRow(one, practiceMost, hours), range: { ...boundsOf(one), min: null } },
		]),
});
