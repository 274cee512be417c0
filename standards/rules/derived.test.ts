/** Every number that a check shows opens as a tree, and the tree comes to the number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive, derivationsOf } from '#domain/derivation/index.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { reportTotals } from '#domain/rules/report-totals.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { prepareJudging } from '#standards/judging.ts';
import { anyFacts } from '#tests/builders/any-facts.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import {
	certificateOf,
	certificates,
	mappingOf,
	occupation,
	occupationOf,
} from '#tests/builders/claims-of.ts';
import {
	explains,
	explainsSlack,
	isNumber,
	same,
	sourcesOf,
	stands,
	type Case,
} from '#tests/builders/explained.ts';
import { factsOf } from '#tests/builders/facts-of.ts';
import { today } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { skillsOf } from './certificate/skills.ts';

/** Two aims, so that the rules of certificates and occupations judge too. */
const aims = [certificateOf(), occupationOf()];
const prepared = await prepareJudging(planOf({ certificates: aims }), { today });
if (!prepared.ok) throw new Error('no judging');
const judging = prepared.value;

function caseOf(plan: Plan, facts?: Facts): Case {
	const world = { ...judging.world, facts: facts ?? null };
	return { plan, check: checkPlan({ ...judging, world }, plan, today), ...(facts && { facts }) };
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
		stands(one, tree);
	}
}

const course = fc.constantFrom('c1', 'c2', 'gone');
const hours = fc.option(fc.integer({ min: 0, max: 20 }).map((count) => count / 2));
const skills = [...skillsOf(certificates.webcast, aims[0]!), ...skillsOf(occupation, aims[1]!)];

/** Aims of which some skills are taught, by hours that may be missing, with credits that they convert. */
const anyAims = fc
	.record({
		taught: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 30 }),
		course,
		hours,
		conversion: fc.array(
			fc.record({ course, credits: fc.integer({ min: 1, max: 12 }).map((count) => count / 2) }),
			{ maxLength: 3 },
		),
	})
	.map(({ taught, course, hours, conversion }) => {
		const mapping = mappingOf(taught, course, hours);
		return [certificateOf({ mapping, conversion }), occupationOf({ mapping })];
	});

const anyCase = fc
	.tuple(anyPlan, anyAims, fc.option(anyFacts))
	.map(([plan, certificates, facts]) => caseOf({ ...plan, certificates }, facts ?? undefined));

describe('derivations', () => {
	it('explain every number of every finding, of any plan, facts and certificates', () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				for (const finding of one.check.findings) {
					explains(one, finding);
					explainsSlack(one, finding);
				}
			}),
			{ numRuns: 30 },
		);
	});
	it('explain every total that is printed, of any plan', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => explainsTotals(caseOf(plan))),
			{ numRuns: 30 },
		);
	});

	const full = caseOf(
		{
			...referencePlan(),
			certificates: [
				certificateOf({ conversion: [{ course: 'c1', credits: 1 }] }),
				occupationOf({ mapping: mappingOf(skills, 'c1', 1) }),
			],
		},
		factsOf(),
	);

	it('explain the reference plan', () => {
		for (const finding of full.check.findings) explains(full, finding);
		explainsTotals(full);
	});

	it('are there for every rule that asks for a number', () => {
		const numeric = [...judging.requirements]
			.filter(([, asked]) => asked.some(({ value }) => value.parts === undefined))
			.map(([rule]) => rule);
		const explained = full.check.findings
			.filter((one) => isNumber(one) && derivationsOf(sourcesOf(full), one).length > 0)
			.map(({ rule }) => rule);
		expect(numeric.filter((rule) => !explained.includes(rule))).toEqual([]);
	});
});
