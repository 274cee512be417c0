/** The same finding in several plans: what is open, by rule and clause over all plans of a school. */
import type { Clause } from '../rules/parameter.ts';
import type { OpenPoint } from './open-point.ts';

export interface PlanPoints {
	readonly planId: string;
	readonly open: readonly OpenPoint[];
}

/** A place of a finding, without what is the same for all of its group. */
export type PlacePoint = Pick<
	OpenPoint,
	'rule' | 'at' | 'places' | 'gate' | 'measured' | 'required' | 'reason'
>;

/** A plan with its places of one finding. */
export interface PlanPlaces {
	readonly planId: string;
	/** As many as are named; `count`: as there are. */
	readonly points: readonly PlacePoint[];
	readonly count: number;
}

export interface FindingGroup {
	/** Of rule, clause and result: the same as long as these are. */
	readonly key: string;
	readonly rule: string;
	readonly title: string;
	readonly clause: Clause;
	readonly scope: OpenPoint['scope'];
	readonly status: OpenPoint['status'];
	readonly strength: OpenPoint['strength'];
	readonly gate: OpenPoint['gate'];
	readonly plans: readonly PlanPlaces[];
}

const clauseKey = (clause: Clause): string => {
	const { quote, number } = clause;
	const source =
		'standard' in clause
			? clause.standard
			: 'document' in clause
				? clause.document
				: 'layer' in clause
					? clause.issuer
					: '';
	return [source, number ?? '', quote ?? ''].join(' ');
};

/** Editions of one standard say the same in one clause: what they ask is one thing to handle. */
export const groupKey = ({ rule, clause, status, strength }: OpenPoint): string =>
	JSON.stringify([rule, clauseKey(clause), status, strength]);

/** Groups in the order of how many plans have them; what keeps plans from a step before what does not. */
export function byFinding(plans: readonly PlanPoints[]): FindingGroup[] {
	const groups = new Map<string, { first: OpenPoint; plans: Map<string, OpenPoint[]> }>();
	for (const { planId, open } of plans)
		for (const point of open) {
			const key = groupKey(point);
			const group = groups.get(key) ?? { first: point, plans: new Map<string, OpenPoint[]>() };
			groups.set(key, group);
			const places = group.plans.get(planId) ?? [];
			group.plans.set(planId, places);
			places.push(point);
		}
	return [...groups].map(([key, group]) => groupOf(key, group)).toSorted(order);
}

const placeOf = ({
	rule,
	at,
	places,
	gate,
	measured,
	required,
	reason,
}: OpenPoint): PlacePoint => ({
	...{ rule, at, places, gate, measured, required, reason },
});

function groupOf(
	key: string,
	{ first, plans }: { first: OpenPoint; plans: ReadonlyMap<string, OpenPoint[]> },
): FindingGroup {
	const { rule, title, clause, scope, status, strength, gate } = first;
	const places = [...plans].map(([planId, points]) => ({
		...{ planId, count: points.length },
		points: points.map(placeOf),
	}));
	return { key, rule, title, clause, scope, status, strength, gate, plans: places };
}

/** For a page: `most` plans of a group, each with `mostPlaces` of its places. */
export const shortened = (
	group: FindingGroup,
	most: number,
	mostPlaces: number,
): FindingGroup & { readonly planCount: number } => ({
	...group,
	planCount: group.plans.length,
	plans: group.plans
		.slice(0, most)
		.map((plan) => ({ ...plan, points: plan.points.slice(0, mostPlaces) })),
});

const order = (a: FindingGroup, b: FindingGroup): number =>
	Number(a.gate === null) - Number(b.gate === null) ||
	b.plans.length - a.plans.length ||
	(a.key < b.key ? -1 : 1);
