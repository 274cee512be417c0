/** What every number of a check is held to: it opens as a tree that comes to it. */
import { expect } from 'vitest';
import { compare, readExact, type Fraction } from '#domain/exact.ts';
import {
	derivationsOf,
	recount,
	slackDerivation,
	type Derivation,
} from '#domain/derivation/index.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readBounds } from '#domain/rules/bounds.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { readSlack } from '#domain/rules/slack-text.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';

export interface Case {
	readonly plan: Plan;
	readonly check: Check;
	readonly facts?: Facts;
}

export const sourcesOf = ({ plan, check: { measures } }: Case) => ({ plan, measures });

const all = (node: Derivation): Derivation[] => [node, ...node.of.flatMap(all)];

/** A number where a number is asked for: ids of items and codes are names. */
export const isNumber = ({ measured, required }: Finding): boolean =>
	readBounds(required).length > 0 && /^[\d.]+(\/[\d.]+)?([–、][\d.]+(\/[\d.]+)?)*$/.test(measured);

export const same = (value: Fraction, text: string): boolean => {
	const exact = readExact(text);
	return exact ? compare(value, exact) === 0 : value.denominator === 0;
};

/** The figure itself: of a comparison what is compared. */
const figureIn = (node: Derivation): Derivation =>
	node.operation === 'comparison' ? (node.of[0] as Derivation) : node;

export function explains(one: Case, finding: Finding): void {
	const trees = derivationsOf(sourcesOf(one), finding);
	const texts = isNumber(finding) ? finding.measured.split(/[–、]/) : [];
	expect(trees.length, `${finding.rule} ${finding.measured}`).toBeGreaterThanOrEqual(texts.length);
	for (const [index, text] of texts.entries()) {
		const { value } = figureIn(trees[index] as Derivation);
		expect(same(value, text), `${finding.rule} ${text} ${JSON.stringify(value)}`).toBe(true);
	}
	agrees(trees, finding);
	for (const tree of trees) stands(one, tree);
}

/** Slack opens as a tree that comes to it; half credits are shown as credits. */
export function explainsSlack(one: Case, finding: Finding): void {
	const tree = slackDerivation(derivationsOf(sourcesOf(one), finding), finding.slack);
	expect(tree !== null, `${finding.rule} ${finding.slack}`).toBe(finding.slack !== null);
	if (!tree || finding.slack === null) return;
	const { units = NaN, unit } = readSlack(finding.slack) ?? {};
	const shown = unit === 'half credits' ? units / 2 : units;
	expect(same(tree.value, String(shown)), `${finding.rule} ${finding.slack}`).toBe(true);
	stands(one, tree);
}

/** The comparisons hold where the finding passes, and not all of them where it is a breach. */
function agrees(trees: readonly Derivation[], { rule, status, measured, required }: Finding): void {
	const verdicts = trees.filter(({ operation }) => operation === 'comparison');
	if (verdicts.length === 0 || (status !== 'pass' && status !== 'violation')) return;
	const held = verdicts.every(({ value }) => value.numerator === 1);
	expect(held, `${rule} ${measured} ${required}`).toBe(status === 'pass');
}

/** The tree recounts to its value, and its cells stand in plan or facts as they are written. */
export function stands({ plan, facts }: Case, tree: Derivation): void {
	const given = { ...facts, ...plan };
	expect(compare(recount(tree), tree.value)).toBe(0);
	for (const { operation, path, value, of } of all(tree)) {
		if (path !== null && operation !== 'cell') expect(valueAt(given, path), path).toBeDefined();
		if (operation === 'cell')
			expect(same(value, String(valueAt(given, path ?? ''))), path ?? '').toBe(true);
		if (operation === 'requirement') expect(of).toEqual([]);
	}
}
