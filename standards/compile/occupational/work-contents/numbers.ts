/** Numbers in a line that may be marks of the table; which of them are is decided by what stands around. */
export interface Candidate {
	readonly depth: 1 | 2 | 3;
	readonly numbers: readonly number[];
	readonly key: boolean;
	/** In the part, in units. */
	readonly index: number;
	/** Where its text begins. */
	readonly end: number;
	/** Nothing stands before it in its part. */
	readonly first: boolean;
	/** The figure of （1）, which has no numbers before it. */
	readonly parenthesised: boolean;
}

const star = '(?<star>[★☆※▲*]\\s{0,3})?';
const dot = '\\s{0,3}\\.\\s{0,3}';
const three = `(?<a>[1-9]\\d?)${dot}(?<b>[1-9]\\d?)${dot}(?<c>[1-9]\\d?)(?!\\d|\\.\\d)[.、]?`;
const two = `(?<d>[1-9]\\d?)${dot}(?<e>[1-9]\\d?)(?!\\d|\\s{0,3}\\.\\s{0,3}\\d)[.、]?`;
const one = `(?<f>[1-9]\\d?)\\s{0,3}[.、](?!\\d)`;
const paren = `(?<=^\\s{0,3})\\((?<g>[1-9]\\d?)\\)`;
const form = new RegExp(`(?<![\\d.A-Za-z])${star}(?:${three}|${two}|${one}|${paren})\\s{0,3}`, 'g');
const ability = /^\s*[★☆※▲*]?\s*能/;

/** `2. 2.1 市场` is a function with its first content, `1. 1.1 能` an item: by what was read before. */
const joinedLabels = /^\d{1,2}\s{0,3}\.\s{1,3}\d{1,2}\.\d{1,2}/;

/** A mark stands alone, or where a sentence ended, or is followed by what only a skill begins with. */
const bounded = (text: string, index: number, end: number): boolean =>
	index === 0 ||
	/[\s；;。)）、>]/.test(text[index - 1] ?? '') ||
	ability.test(text.slice(end, end + 6));

/** Candidates in `half` (half-width text of one part); `current` is the function read last, 0 at first. */
export function candidatesIn(half: string, current: number): Candidate[] {
	const found: Candidate[] = [];
	for (const match of half.matchAll(form)) {
		const end = match.index + match[0].length;
		if (!bounded(half, match.index, end)) continue;
		found.push(...candidatesOf(match, half, end, found.at(-1)?.numbers[0] ?? current));
	}
	return found;
}

function candidatesOf(
	match: RegExpExecArray,
	half: string,
	end: number,
	current: number,
): Candidate[] {
	const { star: mark, a, b, c, d, e, f, g } = match.groups ?? {};
	const base = {
		key: mark !== undefined,
		index: match.index,
		end,
		first: half.slice(0, match.index).trim() === '',
		parenthesised: g !== undefined,
	};
	if (g !== undefined) return [{ ...base, depth: 3, numbers: [Number(g)] }];
	if (f !== undefined) return [{ ...base, depth: 1, numbers: [Number(f)] }];
	if (d !== undefined) return [{ ...base, depth: 2, numbers: [Number(d), Number(e)] }];
	const numbers = [Number(a), Number(b), Number(c)];
	const labels =
		a === b &&
		current < Number(a) &&
		joinedLabels.test(match[0]) &&
		!ability.test(half.slice(end, end + 6));
	return labels ? splitLabels(base, match[0], numbers) : [{ ...base, depth: 3, numbers }];
}

type Base = Omit<Candidate, 'depth' | 'numbers'>;

function splitLabels(base: Base, printed: string, numbers: readonly number[]): Candidate[] {
	const cut = base.index + printed.search(/\s/) + 1;
	return [
		{ ...base, depth: 1, numbers: numbers.slice(0, 1), end: cut },
		{ ...base, depth: 2, numbers: numbers.slice(1), index: cut, first: false },
	];
}
