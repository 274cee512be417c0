/** Every number that a check shows opens as a tree, and the tree comes to the number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, readExact, type Fraction } from '#domain/exact.ts';
import { derivationsOf, derive, recount, type Derivation } from '#domain/derivation/index.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readBounds } from '#domain/rules/bounds.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { reportTotals } from '#domain/rules/report-totals.ts';
import { prepareJudging } from '#standards/judging.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { today } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const prepared = await prepareJudging(planOf(), { today });
if (!prepared.ok) throw new Error('no judging');
const judging = prepared.value;

interface Case {
	readonly plan: Plan;
	readonly check: Check;
}
const caseOf = (plan: Plan): Case => ({ plan, check: checkPlan(judging, plan, today) });
const sourcesOf = ({ plan, check: { measures } }: Case) => ({ plan, measures });

const all = (node: Derivation): Derivation[] => [node, ...node.of.flatMap(all)];

/** A number where a number is asked for: ids of items and codes are names. */
const isNumber = ({ measured, required }: Finding): boolean =>
	readBounds(required).length > 0 && /^[\d.]+(\/[\d.]+)?([–、][\d.]+(\/[\d.]+)?)*$/.test(measured);

const same = (value: Fraction, text: string): boolean => {
	const exact = readExact(text);
	return exact ? compare(value, exact) === 0 : value.denominator === 0;
};

/** The figure itself: of a comparison what is compared. */
const figureIn = (node: Derivation): Derivation =>
	node.operation === 'comparison' ? (node.of[0] as Derivation) : node;

function explains(one: Case, finding: Finding): void {
	const trees = derivationsOf(sourcesOf(one), finding);
	const texts = isNumber(finding) ? finding.measured.split(/[–、]/) : [];
	expect(trees.length, `${finding.rule} ${finding.measured}`).toBeGreaterThanOrEqual(texts.length);
	for (const [index, text] of texts.entries()) {
		const { value } = figureIn(trees[index] as Derivation);
		expect(same(value, text), `${finding.rule} ${text} ${JSON.stringify(value)}`).toBe(true);
	}
	const verdicts = trees.filter(({ operation }) => operation === 'comparison');
	const held = verdicts.every(({ value }) => value.numerator === 1);
	if (verdicts.length > 0 && finding.status === 'pass') expect(held, finding.rule).toBe(true);
	if (verdicts.length > 0 && finding.status === 'violation')
		expect(held, `${finding.rule} ${finding.measured} ${finding.required}`).toBe(false);
	for (const tree of trees) stands(one.plan, tree);
}

/** The tree recounts to its value, and its cells stand in the plan as they are written. */
function stands(plan: Plan, tree: Derivation): void {
	expect(compare(recount(tree), tree.value)).toBe(0);
	for (const { operation, path, value, of } of all(tree)) {
		if (path !== null && operation !== 'cell') expect(valueAt(plan, path), path).toBeDefined();
		if (operation === 'cell')
			expect(same(value, String(valueAt(plan, path ?? ''))), path ?? '').toBe(true);
		if (operation === 'requirement') expect(of).toEqual([]);
	}
}

/** Each total that the report prints, and the figures that it may be a range of. */
const totalFigures: Readonly<Record<string, string>> = {
	hours: 'totals/hours',
	theoryHours: 'totals/theory',
	practiceHours: 'totals/practice',
	electiveHours: 'totals/elective',
	credits: 'totals/credits',
	publicHours: 'totals/public',
	professionalHours: 'totals/professional',
	otherHours: 'totals/other',
	'byCategory/public': 'totals/public',
	'byCategory/foundation': 'totals/foundation',
	'byCategory/core': 'totals/core',
	'byCategory/extension': 'totals/extension',
	'byCategory/segments': 'totals/segments',
	internshipWeeks: 'weeks/internship',
	enterpriseInternshipWeeks: 'weeks/enterprise-internship',
};

const figureOfTotal = (name: string): string =>
	/^weeklyHours\/\d+$/.test(name)
		? `semester/${Number(name.split('/')[1]) + 1}/weekly-load`
		: (totalFigures[name] ?? '');

/** `hours` → 3114, `byCategory/core` → …: every figure of the report's totals. */
function printedTotals(value: object, prefix = ''): [string, string][] {
	return Object.entries(value).flatMap(([key, each]: [string, unknown]): [string, string][] => {
		if (typeof each === 'string') return [[prefix + key, each]];
		return each === null ? [] : printedTotals(each as object, `${prefix}${key}/`);
	});
}

function explainsTotals(one: Case): void {
	for (const [name, text] of printedTotals(reportTotals(one.check.measures))) {
		const tree = derive(sourcesOf(one), figureOfTotal(name));
		expect(tree, name).not.toBeNull();
		if (!tree) continue;
		expect(same(tree.value, text), `${name} ${text}`).toBe(true);
		stands(one.plan, tree);
	}
}

describe('derivations', () => {
	it('explain every number of every finding, of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const one = caseOf(plan);
				for (const finding of one.check.findings) explains(one, finding);
			}),
			{ numRuns: 60 },
		);
	});
	it('explain every total that is printed, of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => explainsTotals(caseOf(plan))),
			{ numRuns: 60 },
		);
	});
	it('explain the reference plan', () => {
		const one = caseOf(referencePlan());
		for (const finding of one.check.findings) explains(one, finding);
		explainsTotals(one);
	});
});
