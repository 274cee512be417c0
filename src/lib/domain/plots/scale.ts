/** The scale of an axis: round steps from 0 up to at least the largest value. For drawing only. */

export interface Scale {
	/** Steps that are written at the axis, 0 first. */
	readonly ticks: readonly number[];
	readonly top: number;
	/** Length of a value on an axis of `length`. */
	readonly at: (value: number, length: number) => number;
}

/** 1, 2 or 5 times a power of ten, so that about `steps` of them reach `most`. */
export function niceStep(most: number, steps: number): number {
	const rough = most / steps;
	if (!(rough > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(rough));
	const lead = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
	return lead * power;
}

export function scaleTo(most: number, steps = 4): Scale {
	const step = niceStep(most, steps);
	const count = Math.max(1, Math.ceil(most / step - 1e-9));
	const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
	const top = count * step;
	return { ticks, top, at: (value, length) => (Math.max(0, Math.min(value, top)) / top) * length };
}
