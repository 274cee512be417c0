import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { exactString, fraction, times, type Fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { isInForce } from '#domain/staff/agreements.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { boundsOf } from '../bounds.ts';
import { cited } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { studentsOf } from '../enrolment.ts';
import { judgeFigure } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';

const endless = Infinity;

/** Places of the bases in force: what is sure, and what may be. */
function placesOf({ bases }: Facts, today: string): { least: number; most: number } {
	let [least, most] = [0, 0];
	for (const base of bases) {
		const state = isInForce(base, today);
		if (state === true) least += base.capacity ?? 0;
		if (state !== false) most += base.capacity ?? endless;
	}
	return { least, most };
}

/** Students of the largest cohort. */
function largestOf({ enrolment }: Facts): { least: number; most: number } {
	const known = enrolment.map(({ students }) => students ?? 0);
	const least = Math.max(0, ...known);
	return { least, most: enrolment.some(({ students }) => students === null) ? endless : least };
}

/** Places to one student; without students, or with places without number, beyond every bound. */
function share(places: number, students: number): Fraction {
	if (students === endless) return fraction(0, 1);
	return places === endless || students === 0
		? { numerator: 1, denominator: 0 }
		: fraction(places, students);
}

const open = ({ enrolment, bases }: Facts, today: string): string[] => [
	...enrolment.flatMap(({ students }, index) =>
		students === null ? [joinPath('enrolment', index, 'students')] : [],
	),
	...bases.flatMap((base, index) => {
		const state = isInForce(base, today);
		if (state === null) return [joinPath('bases', index, 'agreement', 'from')];
		return state && base.capacity === null ? [joinPath('bases', index, 'capacity')] : [];
	}),
];

/** Places of the bases in force to one student of the largest cohort. */
const treeOf = (facts: Facts, today: string): Derivation =>
	nodes.quotient('岗位数与学生数之比', '个/人', [
		nodes.sum(
			'协议有效的实习基地可接纳',
			'个',
			facts.bases.flatMap((base, index) => {
				const places = base.capacity === null ? null : fraction(base.capacity, 1);
				return isInForce(base, today) === true
					? [nodes.fact(base.name, '个', places, joinPath('bases', index, 'capacity'))]
					: [];
			}),
		),
		nodes.greatest('最大的一级', '人', studentsOf(facts)),
	]);

function judge(facts: Facts, parameter: Parameter, today: string): Judgement {
	const places = placesOf(facts, today);
	const students = largestOf(facts);
	if (students.most === 0) return awaiting(parameter, '各级在校生人数', ['enrolment']);
	const bounds = boundsOf(parameter);
	const all = fraction(students.least, 1);
	const needed = {
		min: bounds.min && times(bounds.min, all),
		max: bounds.max && times(bounds.max, all),
	};
	const slack = slackOf(fraction(places.least, 1), needed);
	const least = share(places.least, students.most);
	const isKnown = places.least === places.most && students.least === students.most;
	const judged = judgeFigure({
		parameter,
		least,
		most: isKnown ? least : share(places.most, students.least),
		measured: exactString(fraction(places.least, students.least || 1)),
		slack: slackText(slack, 'places'),
		at: ['bases', 'enrolment'],
		derivations: [beside(treeOf(facts, today), bounds.required, parameter.clause)],
		message: (side) =>
			`协议有效的实习基地共可接纳 ${places.least} 人，最大的一级有学生 ${students.least} 人（${cited(parameter)}）。${side === 'below' && slack ? `还差 ${-slack.units} 个岗位。` : ''}`,
	});
	return judged.status === 'missing-data'
		? awaiting(parameter, '实习基地可接纳的人数、协议起始日期和各级在校生人数', open(facts, today))
		: judged;
}

/** Ours: the bases in force together take the largest cohort that goes. */
export const capacity = condition({
	id: 'facilities/capacity',
	title: '实习基地接纳能力',
	needs: '实习基地可接纳的人数和各级在校生人数',
	at: ['bases', 'enrolment'],
	judge: (facts, parameter, { today }) => [judge(facts, parameter, today)],
});
