/** Pieces of drawn lines put together: a border is often drawn cell by cell, or twice. */
import type { Ruling } from './geometry.ts';

/** Lines nearer than this are one; a gap in a line is not wider. Points. */
const near = 2.5;
const gap = 3;

/** Numbers in groups whose neighbours are nearer than `within`; the mean of each group, rising. */
export function clustered(numbers: readonly number[], within: number): number[] {
	const groups: number[][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const group = groups.at(-1);
		if (group && number - group[0]! <= within) group.push(number);
		else groups.push([number]);
	}
	return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}

/** Index of the number nearest to `wanted` among rising ones. */
export function nearest(numbers: readonly number[], wanted: number): number {
	let best = 0;
	numbers.forEach((number, at) => {
		if (Math.abs(number - wanted) < Math.abs((numbers[best] ?? Infinity) - wanted)) best = at;
	});
	return best;
}

/** Lines of one direction, each as long as its pieces reach. */
export function straightened(pieces: readonly Ruling[]): Ruling[] {
	const lines: Ruling[] = [];
	const sorted = [...pieces].sort((a, b) => a.at - b.at);
	for (let from = 0; from < sorted.length;) {
		const at = sorted[from]!.at;
		let to = from;
		while (to < sorted.length && sorted[to]!.at - at <= near) to += 1;
		lines.push(...united(sorted.slice(from, to)));
		from = to;
	}
	return lines;
}

/** Pieces at one place, joined where they touch. */
function united(pieces: readonly Ruling[]): Ruling[] {
	const lines: Ruling[] = [];
	for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
		const last = lines.at(-1);
		if (last && piece.from - last.to <= gap)
			lines[lines.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
		else lines.push(piece);
	}
	return lines;
}
