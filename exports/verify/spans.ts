/** Rows and columns that are hidden, as the lines of a file's hidden part say them: `“周数分配表”P～R 列被隐藏`. */
import { columnLetter, columnNumber } from '#domain/table.ts';

export type Direction = 'rows' | 'columns';

export interface Span {
	readonly title: string;
	readonly direction: Direction;
	readonly from: number;
	readonly to: number;
}

const nameOf = { rows: String, columns: columnLetter } as const;

/** Runs of numbers that follow each other: 3, 4, 5, 9 as 3～5 and 9. */
export function spansOf(title: string, direction: Direction, numbers: Iterable<number>): Span[] {
	const spans: { from: number; to: number }[] = [];
	for (const number of [...numbers].toSorted((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && number <= last.to + 1) last.to = number;
		else spans.push({ from: number, to: number });
	}
	return spans.map((span) => ({ title, direction, ...span }));
}

export function spanLine({ title, direction, from, to }: Span): string {
	const name = nameOf[direction];
	const span = from === to ? name(from) : `${name(from)}～${name(to)}`;
	return `“${title}”${direction === 'rows' ? `第 ${span} 行` : `${span} 列`}被隐藏`;
}

const form =
	/^“(.*)”(?:第 (\d{1,7})(?:～(\d{1,7}))? 行|([A-Z]{1,3})(?:～([A-Z]{1,3}))? 列)被隐藏$/s;

/** null: the line says something else. */
export function spanIn(line: string): Span | null {
	const [, title, top, bottom = top, left, right = left] = form.exec(line) ?? [];
	if (title === undefined) return null;
	return top !== undefined
		? { title, direction: 'rows', from: Number(top), to: Number(bottom) }
		: { title, direction: 'columns', from: columnNumber(left!), to: columnNumber(right!) };
}

const keyOf = ({ title, direction }: Span): string => `${direction} ${title}`;

/** Spans of each sheet in their order, those that meet as one. */
function joined(spans: readonly Span[]): Map<string, Span[]> {
	const groups = new Map<string, Span[]>();
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const group = groups.get(keyOf(span)) ?? [];
		const last = group.at(-1);
		if (last && span.from <= last.to + 1)
			group[group.length - 1] = { ...last, to: Math.max(last.to, span.to) };
		else group.push(span);
		groups.set(keyOf(span), group);
	}
	return groups;
}

/** Place of the first of `spans` that ends at `number` or behind it. */
function firstBehind(spans: readonly Span[], number: number): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.to < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What of each of `spans` none of `known` has. */
export function beyond(spans: readonly Span[], known: readonly Span[]): Span[] {
	const groups = joined(known);
	return spans.flatMap((span) => {
		const others = groups.get(keyOf(span)) ?? [];
		const rest: Span[] = [];
		let { from } = span;
		for (let at = firstBehind(others, from); from <= span.to; at += 1) {
			const other = others[at];
			const to = Math.min(span.to, (other?.from ?? Infinity) - 1);
			if (from <= to) rest.push({ ...span, from, to });
			from = (other?.to ?? Infinity) + 1;
		}
		return rest;
	});
}
