/** Numbers as cells show them. */
import { decimal, shown, type Fraction, type Hundredths } from '#domain/exact.ts';

/** What an empty figure looks like. */
export const empty = '·';

export const figure = (value: Hundredths): string => (value === 0 ? empty : decimal(value));

/** A figure that may not be given yet. */
export const given = (value: Hundredths | null): string => (value === null ? '—' : decimal(value));

/** Least and most of a figure, `310` or `310～324`. */
export const between = (least: Hundredths, most: Hundredths): string =>
	least === most ? decimal(least) : `${decimal(least)}～${decimal(most)}`;

/** A fraction with as few places as show it: 27, 27.5, 27.33. */
export const plainly = (value: Fraction, bounds: readonly Fraction[] = []): string =>
	shown(value, 2, bounds).replace(/\.?0+$/, '');

/** Weekly load of a semester: its timetabled hours over its teaching weeks; null without such weeks. */
export const weeklyLoad = (timetabled: Hundredths, weeks: Hundredths): Fraction | null =>
	weeks > 0 ? { numerator: timetabled, denominator: weeks } : null;

/** What is edited and copied where a cell shows a sign for nothing. */
export function bareText(column: string, text: string): string {
	if (text === '—') return '';
	if (text !== empty) return text;
	return column.startsWith('s') ? '' : '0';
}
