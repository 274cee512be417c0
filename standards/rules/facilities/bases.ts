import { beside, nodes, type Derivation } from '#domain/derivation/index.ts';
import { fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { isInForce } from '#domain/staff/agreements.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { boundsOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { judgeParts } from '../parts.ts';
import { plainName } from '../standing.ts';
import type { StandardView } from '../world.ts';

/** Where the agreements stand whose first day is not known. */
const unknownAt = ({ bases }: Facts, today: string): string[] =>
	bases.flatMap((base, index) =>
		isInForce(base, today) === null ? [joinPath('bases', index, 'agreement', 'from')] : [],
	);

const inForceTree = ({ bases }: Facts, today: string): Derivation =>
	nodes.sum(
		`${today} 协议有效的实习基地`,
		'个',
		bases.flatMap((base, index) =>
			isInForce(base, today) === true ? [nodes.row(base.name, '个', joinPath('bases', index))] : [],
		),
	);

function agreements(facts: Facts, parameter: Parameter, today: string): Judgement {
	const states = facts.bases.map((base) => isInForce(base, today));
	const sure = states.filter((state) => state === true).length;
	const open = states.filter((state) => state === null).length;
	const judged = judgeFigure({
		parameter,
		least: fraction(sure, 1),
		most: fraction(sure + open, 1),
		measured: String(sure),
		at: ['bases'],
		derivations: [
			beside(inForceTree(facts, today), boundsOf(parameter).required, parameter.clause),
		],
		message: () =>
			`${today} 协议有效的实习基地 ${sure} 个，${asked(parameter, figure, '个')}（${cited(parameter)}）。`,
	});
	return judged.status === 'missing-data'
		? awaiting(parameter, '实习基地协议的起始日期', unknownAt(facts, today))
		: judged;
}

/** What the bases that are in force, or may be, offer. */
const offered = ({ bases }: Facts, today: string, states: readonly Known[]): Set<string> =>
	new Set(
		bases
			.filter((base) => states.includes(isInForce(base, today)))
			.flatMap((base) => base.positions.map(plainName)),
	);

function positions(facts: Facts, parameter: Parameter, { plan, today }: StandardView): Judgement {
	const stands = new Set(plan.occupations.positions.map(plainName));
	const wanted = (parameter.value.parts ?? []).filter((part) => stands.has(plainName(part)));
	const clause = `（${cited(parameter)}）。`;
	if (wanted.length === 0)
		return notApplicable(parameter, `方案的主要岗位中没有标准所列的岗位${clause}`, ['bases']);
	const sure = offered(facts, today, [true]);
	const maybe = offered(facts, today, [true, null]);
	const lacking = wanted.filter((part) => !maybe.has(plainName(part)));
	const open = wanted.filter((part) => !sure.has(plainName(part)));
	if (lacking.length === 0 && open.length > 0)
		return awaiting(parameter, '实习基地协议的起始日期', unknownAt(facts, today));
	return judgeParts({
		parameter,
		lacking,
		at: ['bases'],
		message:
			lacking.length > 0
				? `协议有效的实习基地都不能提供${lacking.join('、')}${clause}`
				: `协议有效的实习基地合起来能提供${wanted.join('、')}${clause}`,
	});
}

/** 10.1.3: agreements in force, and the positions of the standard that stand in the plan. */
export const bases = condition({
	id: 'facilities/bases',
	title: '实习基地',
	needs: '实习基地的协议起止日期和岗位',
	at: ['bases'],
	reads: ({ plan }) => [plan.occupations.positions],
	judge: (facts, parameter, view) => [
		parameter.value.parts
			? positions(facts, parameter, view)
			: agreements(facts, parameter, view.today),
	],
});
