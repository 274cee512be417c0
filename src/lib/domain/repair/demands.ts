/** What a repair must bring about: the linear rows of the rules in force, exactly, in whole numbers. */
import { compare, divisor, fraction } from '../exact.ts';
import type { Check, Judging } from '../rules/check-plan.ts';
import type { Finding } from '../rules/finding.ts';
import type { Parameter } from '../rules/parameter.ts';
import type { Plan } from '../plan/shape.ts';
import { valueOf, type Form, type LinearRow } from './form.ts';
import type { Sums } from './sums.ts';

/** Σ step × moves of its cells ≥ least: one end of a row, by its greatest common divisor. */
export interface Demand {
	readonly rule: string;
	readonly steps: ReadonlyMap<number, number>;
	readonly least: number;
	readonly either?: string;
	readonly way?: string;
}

/** What may be left out: everything that is not mandatory. */
export type Only = 'mandatory' | null;

/** A constraint whatever its strength: a repair does not overfill a week. */
const alwaysAsked = 'school/weekly-load';

/** True where a requirement takes part in a repair (rules.md, Repair). */
export const takesPart = (
	{ rule, strength, scope }: Pick<Parameter, 'rule' | 'strength' | 'scope'>,
	only: Only,
): boolean =>
	rule === alwaysAsked ||
	(scope === 'plan' && (only === null ? strength !== 'advice' : strength === only));

const excuses = (finding: Finding, row: LinearRow): boolean =>
	finding.excuse !== null &&
	finding.rule === row.parameter.rule &&
	finding.strength === row.parameter.strength &&
	(row.at === undefined || finding.at.includes(row.at));

/** A row that a reason or a waiver excuses may stay as it is, and may not get worse. */
function excusedRow(row: LinearRow): LinearRow {
	const { min, max } = row.range;
	if (row.per.now <= 0) return row;
	const now = fraction(row.of.now, row.per.now);
	const range = {
		min: min && compare(now, min) < 0 ? now : min,
		max: max && compare(now, max) > 0 ? now : max,
	};
	return { ...row, range };
}

/** `form` ≥ 0 as a demand. */
export function demandOf(rule: string, form: Form): Demand {
	let common = 0;
	for (const value of form.steps.values()) if (common !== 1) common = divisor(common, value);
	const by = common || 1;
	const steps = new Map<number, number>();
	for (const [cell, value] of form.steps) if (value !== 0) steps.set(cell, value / by);
	return { rule, steps, least: Math.ceil(-form.now / by) || 0 };
}

/** a × of − b × per. */
function combined(of: Form, a: number, per: Form, b: number): Form {
	const now = of.now * a - per.now * b;
	if (a === 1 && per.steps.size === 0) return { now, steps: of.steps };
	const steps = new Map<number, number>();
	for (const [cell, value] of of.steps) steps.set(cell, value * a);
	for (const [cell, value] of per.steps) steps.set(cell, (steps.get(cell) ?? 0) - value * b);
	return { now, steps };
}

/** Both ends of a row. */
export function demandsOf({ parameter, of, per, range, either, way }: LinearRow): Demand[] {
	const { min, max } = range;
	const ways =
		either === undefined ? {} : { either: `${parameter.rule} ${either}`, way: way ?? '' };
	const forms = [
		...(min ? [combined(of, min.denominator, per, min.numerator)] : []),
		...(max ? [combined(of, -max.denominator, per, -max.numerator)] : []),
	];
	return forms.map((form) => ({ ...demandOf(parameter.rule, form), ...ways }));
}

export const isMet = ({ steps, least }: Demand, moves: readonly number[]): boolean =>
	valueOf({ now: 0, steps }, moves) >= least;

/** True where every demand is met; of ways, all demands of one. */
export function allMet(demands: readonly Demand[], moves: readonly number[]): boolean {
	const ways = new Map<string, Map<string, boolean>>();
	for (const demand of demands) {
		const met = isMet(demand, moves);
		if (demand.either === undefined && !met) return false;
		if (demand.either === undefined) continue;
		const known = ways.get(demand.either) ?? new Map<string, boolean>();
		ways.set(
			demand.either,
			known.set(demand.way ?? '', (known.get(demand.way ?? '') ?? true) && met),
		);
	}
	return [...ways.values()].every((each) => [...each.values()].includes(true));
}

/** The rows of every rule in force that take part. */
export function linearRows<World>(
	judging: Judging<World>,
	plan: Plan,
	check: Check,
	sums: Sums,
	today: string,
): LinearRow[] {
	return judging.rules.flatMap((rule) => {
		const parameters = judging.requirements.get(rule.id);
		const parameter = parameters?.[0];
		if (!rule.linear || !parameters || !parameter) return [];
		const { measures } = check;
		const view = { plan, measures, world: judging.world, parameters, parameter, today };
		return rule.linear(view, sums).map((row) => ({
			...row,
			parameter: { ...row.parameter, rule: rule.id, scope: rule.scope },
		}));
	});
}

export function demandsOfPlan<World>(
	judging: Judging<World>,
	plan: Plan,
	check: Check,
	sums: Sums,
	{ today, only }: { readonly today: string; readonly only: Only },
): Demand[] {
	const excused = check.findings.filter(({ excuse }) => excuse !== null);
	return linearRows(judging, plan, check, sums, today)
		.filter(({ parameter }) => takesPart(parameter, only))
		.map((row) => (excused.some((one) => excuses(one, row)) ? excusedRow(row) : row))
		.flatMap(demandsOf);
}
