/** Lines of text from runs: what stands on one baseline, from left to right. */
import type { Run } from './geometry.ts';

export interface Line {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	readonly y: number;
	readonly size: number;
	readonly runs: readonly Run[];
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
export const isWide = (character: string | undefined): boolean =>
	character !== undefined && wide.test(character);

/**
 * Gaps that stand for a space, in heights of the type. Justified Chinese is spread by less than half a
 * character. Between Latin and Chinese a typesetter's quarter looks like a space, and is read as one.
 */
const gaps = { chinese: 0.75, mixed: 0.15, latin: 0.12 };

export function spaceBetween(before: string, after: string, gap: number, size: number): string {
	const [left, right] = [isWide(before.at(-1)), isWide(after[0])];
	const least = left && right ? gaps.chinese : left || right ? gaps.mixed : gaps.latin;
	return gap > least * size && !/\s$/.test(before) && !/^\s/.test(after) ? ' ' : '';
}

export function lineOf(unsorted: readonly Run[]): Line {
	const runs = [...unsorted].sort((a, b) => a.x0 - b.x0);
	let text = '';
	let end = runs[0]?.x0 ?? 0;
	for (const run of runs) {
		text += (text === '' ? '' : spaceBetween(text, run.text, run.x0 - end, run.size)) + run.text;
		end = Math.max(end, run.x1);
	}
	return {
		text: text.trim(),
		x0: runs[0]?.x0 ?? 0,
		x1: end,
		y: runs.reduce((most, { y }) => Math.max(most, y), 0),
		size: runs.reduce((most, { size }) => Math.max(most, size), 0),
		runs,
	};
}

/** Runs whose baselines differ by less than half the type are on one line: raised and lowered ones, too. */
export function linesOf(runs: readonly Run[]): Line[] {
	const groups: Run[][] = [];
	for (const run of [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
		const group = groups.at(-1);
		const first = group?.[0];
		if (first && run.y - first.y < Math.max(first.size, run.size) * 0.5) group.push(run);
		else groups.push([run]);
	}
	return groups.map(lineOf).filter(({ text }) => text !== '');
}
