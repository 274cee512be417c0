/** Figures as tables print them: whole numbers without decimals, halves as .5 (ui/design.md §7). */
import { compare, decimal, reduced, shown, type Fraction, type Hundredths } from '#domain/exact.ts';

/** `450` → `4.5`; nothing for nothing. */
export const figure = (value: Hundredths | null): string =>
	value === null || value === 0 ? '' : decimal(value);

/** As `figure`, where a zero is a statement. */
export const statedFigure = (value: Hundredths | null): string =>
	value === null ? '' : decimal(value);

/** A decimal where the fraction ends within two places, else rounded to one place. */
export function fractionFigure(value: Fraction): string {
	const { numerator, denominator } = reduced(value);
	return 100 % denominator === 0 ? decimal((numerator * 100) / denominator) : shown(value, 1);
}

export const isZero = (value: Fraction): boolean =>
	compare(value, { numerator: 0, denominator: 1 }) === 0;
