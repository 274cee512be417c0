/** Times in milliseconds, as medians: one slow run says nothing. */

/** Median time of `runs` runs of `work`, after a quarter as many to warm up; each gets its number. */
export async function median(
	runs: number,
	work: (run: number) => unknown,
	prepare: (run: number) => void = () => undefined,
): Promise<number> {
	const times: number[] = [];
	for (let run = -Math.ceil(runs / 4); run < runs; run += 1) {
		prepare(run);
		const start = performance.now();
		await work(run);
		if (run >= 0) times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	return times[Math.floor(times.length / 2)] ?? NaN;
}

/** Median times of two works that are done in turn: what else the machine does meets both. */
export async function medians(
	runs: number,
	one: () => unknown,
	other: () => unknown,
): Promise<[number, number]> {
	const times: number[] = [];
	const own = await median(
		runs,
		() => one(),
		(run) => {
			const began = performance.now();
			other();
			if (run >= 0) times.push(performance.now() - began);
		},
	);
	times.sort((a, b) => a - b);
	return [own, times[Math.floor(times.length / 2)] ?? NaN];
}

export interface Figure {
	readonly what: string;
	/** Measured and its yardstick, in one run of one process. */
	readonly milliseconds: number;
	readonly yardstick: string;
	readonly yardstickMilliseconds: number;
	readonly ratio: number;
	readonly aim: string;
}

export function figure(
	what: string,
	milliseconds: number,
	yardstick: string,
	yardstickMilliseconds: number,
	aim: string,
): Figure {
	const rounded = (value: number, places: number) => Number(value.toFixed(places));
	return {
		what,
		milliseconds: rounded(milliseconds, 3),
		yardstick,
		yardstickMilliseconds: rounded(yardstickMilliseconds, 3),
		ratio: rounded(milliseconds / yardstickMilliseconds, 2),
		aim,
	};
}
