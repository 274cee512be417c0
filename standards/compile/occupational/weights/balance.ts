/** Of the readings of each row those together that make the columns add up to a hundred. */
import type { Alignment } from './align.ts';

const whole = 100;
const mostRounds = 4;

/** Sums in hundredths, so that halves add up exactly. */
export function sumsOf(rows: readonly Alignment[]): number[] {
	const sums: number[] = [];
	for (const { cells } of rows)
		for (const [index, figure] of cells.flat().entries())
			sums[index] = (sums[index] ?? 0) + Math.round((figure ?? 0) * 100);
	return sums.map((sum) => sum / 100);
}

const wrongOf = (rows: readonly Alignment[]): number =>
	sumsOf(rows).filter((sum) => sum !== whole).length;

/** One reading a row; where none adds up, the cheapest. */
export function balanced(readings: readonly (readonly Alignment[])[]): Alignment[] {
	const chosen = readings.map((each) => each[0] ?? { cost: 0, cells: [] });
	let wrong = wrongOf(chosen);
	for (let round = 0; round < mostRounds && wrong > 0; round += 1) {
		const before = wrong;
		for (const [row, alternatives] of readings.entries())
			wrong = better(chosen, row, alternatives, wrong);
		if (wrong === before) break;
	}
	return chosen;
}

function better(
	chosen: Alignment[],
	row: number,
	alternatives: readonly Alignment[],
	wrong: number,
): number {
	let least = wrong;
	for (const alternative of alternatives) {
		const trial = chosen.with(row, alternative);
		const count = wrongOf(trial);
		if (count >= least) continue;
		least = count;
		chosen[row] = alternative;
	}
	return least;
}
