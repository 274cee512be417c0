/** What a layer above may do to the verdict of any plan, and what it never can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exactString, minus, plus, type Fraction } from '#domain/exact.ts';
import type { OverlayRule } from '#domain/rules/overlay-shape.ts';
import { strengths, type ParameterValue } from '#domain/rules/parameter.ts';
import { rangeOf } from '#domain/rules/range.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { parameters } from '#tests/builders/standard-data.ts';
import { anyNearPlan } from '../any-near-plan.ts';
import { findingsOf, judgingUnder } from '../judged.ts';

/** Rules of scope plan with one requirement of numbers. */
const numeric = parameters.filter(
	({ rule, value, scope, part }) =>
		scope === 'plan' && !part && rangeOf(value) !== null && !rule.startsWith('certificate'),
);

/** A tenth, a half or the whole of a figure. */
const by = fc.constantFrom<Fraction>(
	{ numerator: 1, denominator: 100 },
	{ numerator: 1, denominator: 2 },
	{ numerator: 5, denominator: 1 },
);
const layer = fc.constantFrom('province' as const, 'school' as const);

type Move = (bound: Fraction, by: Fraction) => Fraction;

/** Both ends of a value moved; in `{min,max}`, which every range may be written in. */
function moved(value: ParameterValue, down: Move, up: Move, step: Fraction): ParameterValue {
	const range = rangeOf(value);
	return {
		...(range?.min && { min: exactString(down(range.min, step)) }),
		...(range?.max && { max: exactString(up(range.max, step)) }),
	};
}

const isRange = ({ min, max }: ReturnType<typeof rangeOf> & object): boolean =>
	!min || !max || compare(min, max) <= 0;

function tighter(value: ParameterValue, step: Fraction): ParameterValue | null {
	const asked = moved(value, plus, minus, step);
	const range = rangeOf(asked);
	return range && isRange(range) ? asked : null;
}

const under = (at: 'province' | 'school', entry: OverlayRule) =>
	judgingUnder([overlayOf(at, [entry])]);

/** Rules of which something is broken, whatever the plan says for itself. */
const brokenIn = (findings: ReturnType<typeof findingsOf>): string[] =>
	findings.filter(({ status }) => status === 'violation').map(({ rule }) => rule);

describe('a layer', () => {
	it('that tightens never turns a breach into a pass', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyNearPlan,
				fc.constantFrom(...numeric),
				by,
				layer,
				async (plan, one, step, at) => {
					const value = tighter(one.value, step);
					if (!value) return;
					const judging = await under(at, { rule: one.rule, value });
					expect(judging, `${one.rule} ${JSON.stringify(value)}`).not.toBeNull();
					const broken = brokenIn(findingsOf(plan, judging));
					for (const rule of brokenIn(findingsOf(plan))) expect(broken).toContain(rule);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('that makes a strength greater never turns a breach into a pass', async () => {
		await fc.assert(
			fc.asyncProperty(anyNearPlan, fc.constantFrom(...numeric), layer, async (plan, one, at) => {
				const judging = await under(at, { rule: one.rule, strength: 'mandatory' });
				expect(judging, one.rule).not.toBeNull();
				expect(brokenIn(findingsOf(plan, judging))).toEqual(brokenIn(findingsOf(plan)));
			}),
			{ numRuns: 30 },
		);
	});

	it('that loosens a number is refused, whoever writes it', async () => {
		for (const at of ['province', 'school'] as const)
			for (const { rule, value } of numeric)
				for (const step of [
					{ numerator: 1, denominator: 1000 },
					{ numerator: 1, denominator: 1 },
				]) {
					const loosened = moved(value, minus, plus, step);
					expect(await under(at, { rule, value: loosened }), rule).toBeNull();
				}
	});

	it('that weakens a strength is refused', async () => {
		for (const { rule, strength } of numeric)
			for (const weaker of strengths.slice(strengths.indexOf(strength) + 1))
				expect(await under('province', { rule, strength: weaker }), rule).toBeNull();
	});
});
