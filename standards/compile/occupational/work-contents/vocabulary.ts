/**
 * What the document itself says about where a cell's text is complete: names of functions from the
 * weight tables, and the words that its knowledge points end with (方法, 技巧, 要求 …).
 */
import { squeeze, widthOf } from '../wording.ts';
import type { Column, Mark, Token } from './token.ts';

export interface Vocabulary {
	readonly functions: ReadonlySet<string>;
	readonly endings: ReadonlySet<string>;
	/** Width of a full line of each column, in Chinese characters. */
	readonly full: Readonly<Record<Column, number>>;
}

/** An item or label with the loose text behind it. */
interface Run {
	readonly column: Column;
	readonly lines: readonly string[];
	readonly text: string;
}

const columnOf = (mark: Mark, labels: ReadonlyMap<Mark, Column>): Column =>
	labels.get(mark) ?? (mark.depth === 1 ? 'function' : 'content');

function runsOf(tokens: readonly Token[], labels: ReadonlyMap<Mark, Column>): Run[] {
	const runs: { column: Column; lines: string[] }[] = [];
	for (const token of tokens) {
		if (token.kind === 'mark')
			runs.push({ column: columnOf(token, labels), lines: [token.printed + token.text.text] });
		else runs.at(-1)?.lines.push(token.text.text);
	}
	return runs.map((run) => ({
		...run,
		text: squeeze(run.lines.join('')).replace(/^[\d.、★☆※▲*]+/, ''),
	}));
}

export const endingOf = (text: string): string => text.replace(/[。；;.）)]+$/, '').slice(-2);

function frequent(endings: readonly string[]): Set<string> {
	const count = new Map<string, number>();
	for (const ending of endings) count.set(ending, (count.get(ending) ?? 0) + 1);
	return new Set([...count].filter(([, times]) => times >= 2).map(([ending]) => ending));
}

/** The width that nine lines of ten do not exceed. */
function fullWidth(runs: readonly Run[], column: Column): number {
	const widths = runs
		.filter((run) => run.column === column)
		.flatMap(({ lines }) => lines.map(widthOf))
		.sort((a, b) => a - b);
	return widths[Math.floor(widths.length * 0.95)] ?? 0;
}

/** Where no weight table names them: what the labels say as they stand, but for beginnings of others. */
function ownNames(runs: readonly Run[]): Set<string> {
	const names = [
		...new Set(runs.filter(({ column }) => column === 'function').map(({ text }) => text)),
	];
	return new Set(
		names.filter(
			(name) => name !== '' && !names.some((other) => other !== name && other.startsWith(name)),
		),
	);
}

/** `names`: of functions, from the weight tables; `labels`: the column of each item. */
export function vocabularyOf(
	tables: readonly (readonly Token[])[],
	labels: ReadonlyMap<Mark, Column>,
	names: ReadonlySet<string>,
): Vocabulary {
	const runs = tables.flatMap((tokens) => runsOf(tokens, labels));
	const known = runs.filter(({ column }) => column === 'knowledge');
	return {
		functions: names.size > 0 ? names : ownNames(runs),
		endings: frequent(known.map(({ text }) => endingOf(text))),
		full: {
			function: 1,
			content: fullWidth(runs, 'content'),
			skill: fullWidth(runs, 'skill'),
			knowledge: fullWidth(runs, 'knowledge'),
		},
	};
}
