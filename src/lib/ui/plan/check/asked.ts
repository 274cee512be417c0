/** What a rule asks for, in a few signs: `≥ 3000`, `≥ 50%`, `16～18`, `1/3 ± 5 点`. */
import { exact, percent, times, type Fraction } from '#domain/exact.ts';
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { plainly } from '../grid/figures.ts';

export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

/** Shares are shown in per cent, everything else as it is. */
export type Measure = 'amount' | 'share';

const number = (text: string, measure: Measure): string => {
	const value = exact(text);
	return measure === 'share' ? percent(value).replace('.0%', '%') : plainly(value);
};

const points = (band: string): string =>
	plainly(times(exact(band), { numerator: 100, denominator: 1 }));

export function askedOf(value: ParameterValue, measure: Measure): string {
	const { min, max, equals, target, band } = value;
	if (target !== undefined && band !== undefined) return `${target} ± ${points(band)} 点`;
	if (equals !== undefined) return `= ${number(equals, measure)}`;
	if (min !== undefined && max !== undefined)
		return `${number(min, measure)}～${number(max, measure)}`;
	if (min !== undefined) return `≥ ${number(min, measure)}`;
	if (max !== undefined) return `≤ ${number(max, measure)}`;
	return '';
}

/** Lower and upper bound, where there are any. */
export function boundsOf({ min, max, equals, target, band }: ParameterValue): {
	low: Fraction | null;
	high: Fraction | null;
} {
	if (target !== undefined && band !== undefined) {
		const [middle, half] = [exact(target), exact(band)];
		const at = (sign: 1 | -1): Fraction => ({
			numerator: middle.numerator * half.denominator + sign * half.numerator * middle.denominator,
			denominator: middle.denominator * half.denominator,
		});
		return { low: at(-1), high: at(1) };
	}
	return {
		low: (min ?? equals) ? exact((min ?? equals) as string) : null,
		high: (max ?? equals) ? exact((max ?? equals) as string) : null,
	};
}

export const requirementOf = (requirements: Requirements, rule: string): Requirement | undefined =>
	requirements.get(rule)?.[0];
