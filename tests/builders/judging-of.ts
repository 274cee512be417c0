/** One rule upon one plan, with the requirements of the standard's own data or with those of a test. */
import { checkPlan, type Check, type Judging, type Requirement } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Parameter, ParameterValue } from '#domain/rules/parameter.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { StandardRule, World } from '#standards/rules/world.ts';
import national from '#standards/general/national.json' with { type: 'json' };
import { parameters, standard } from './standard-data.ts';

export const today = '2026-11-20';

export const worldOf = (changes: Partial<World> = {}): World => ({
	standard,
	publicCourses: [],
	aliases: [],
	programmes: [],
	sameOccupations: [],
	claimed: new Map(),
	facts: null,
	...changes,
});

const clause = (number: string, quote: string) => ({
	standard: standard.id,
	edition: standard.edition,
	number,
	quote,
});

/** A mandatory requirement of scope plan, as a standard of another form might make it. */
export const parameterOf = (
	value: ParameterValue,
	changes: Partial<Parameter> = {},
): Parameter => ({
	rule: '',
	value,
	unit: null,
	strength: 'mandatory',
	scope: 'plan',
	clause: clause('8.2', '条文'),
	...changes,
});

/** What 730705 asks by a rule, else what holds in the whole country. */
export function requirementsOf(rule: string): Parameter[] {
	const own = parameters
		.filter((parameter) => parameter.rule === rule)
		.map((parameter) => ({
			...parameter,
			clause: clause(parameter.clause.number, parameter.clause.quote),
		}));
	const rows = national.rows.filter((row) => row.rule === rule && row.when === 'always');
	return own.length > 0 ? own : (rows as unknown as Parameter[]);
}

export interface Asked {
	/** Default: those of the data. */
	readonly parameters?: readonly Parameter[];
	readonly world?: World;
}

export function judgingOf(rule: StandardRule, { parameters, world }: Asked = {}): Judging<World> {
	const given: readonly (Parameter & Partial<Requirement>)[] =
		parameters ?? requirementsOf(rule.id);
	const requirements = given.map((one): Requirement => ({ layers: [one.clause], ...one }));
	return {
		rules: [rule],
		requirements: new Map([[rule.id, requirements]]),
		world: world ?? worldOf(),
		ruleSet: '2026.1',
	};
}

export const checkOf = (rule: StandardRule, plan: Plan, asked?: Asked): Check =>
	checkPlan(judgingOf(rule, asked), plan, today);

export const findingsOf = (rule: StandardRule, plan: Plan, asked?: Asked): readonly Finding[] =>
	checkOf(rule, plan, asked).findings;

/** The one finding of a rule that has one. */
export function findingOf(rule: StandardRule, plan: Plan, asked?: Asked): Finding {
	const [finding, ...more] = findingsOf(rule, plan, asked);
	if (!finding || more.length > 0) throw new Error(`${rule.id}: ${more.length + 1} findings`);
	return finding;
}

/** What the rule says of `after` where it has judged `before`, as the page does with every edit. */
export function findingsAfter(
	rule: StandardRule,
	before: Plan,
	after: Plan,
	asked?: Asked,
): readonly Finding[] {
	const judging = judgingOf(rule, asked);
	return checkPlan(judging, after, today, checkPlan(judging, before, today)).findings;
}
