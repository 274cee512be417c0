/**
 * Where the parts of a meter stand, in percent of its width. The tick of what is asked for stands at
 * two thirds in every meter, so that a column of them is read along one vertical line. For drawing
 * only: whether a figure meets its bound is judged elsewhere, exactly.
 */

export type MeterShape =
	| { readonly kind: 'least' | 'most'; readonly value: number; readonly bound: number }
	| {
			readonly kind: 'band';
			readonly values: readonly number[];
			readonly low: number;
			readonly high: number;
	  }
	| {
			readonly kind: 'bars';
			readonly values: readonly number[];
			readonly low: number;
			readonly high: number;
	  };

export const tick = 200 / 3;
const halfBand = 12;
const within = (value: number) => Math.max(0, Math.min(100, value));

/** Width of the filled part for a bound that is a least or a most value. */
export const filled = (value: number, bound: number): number =>
	bound > 0 ? within((value / bound) * tick) : value > 0 ? 100 : 0;

/** Place of a value on the scale of a band: its middle at the tick, its ends 12 % beside it. */
export function onBand(value: number, low: number, high: number): number {
	const half = (high - low) / 2;
	if (half === 0) return value === low ? tick : value < low ? 2 : 98;
	return Math.max(2, Math.min(98, tick + ((value - (low + high) / 2) / half) * halfBand));
}

export const band = { left: tick - halfBand, width: 2 * halfBand };

/** Height of one of several bars; the highest bound stands at 80 %. */
export const barHeight = (value: number, high: number): number =>
	high > 0 ? within((value / high) * 80) : 0;
