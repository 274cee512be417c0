/** A number that a break cut in two (`1.⏎1.4`, `2.2⏎.1`), known by those read before it. */

const figures = '\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){0,2}';
/** The end of a line that may be the first half of a number. */
const beginning = new RegExp(`(?:^|[\\s>★☆※▲*])(${figures}\\s?\\.?)$`);
/** The second half, behind which its text begins. */
const rest = new RegExp(`^((?:\\.\\s?)?(?:${figures})?)\\s?\\.?(?![\\dA-Za-z%:/]|\\.\\d)`);
const whole = /^\d{1,2}(?:\.\d{1,2}){1,2}$/;
/** Numbers but for shares, ratios and what has a unit of letters. */
const marks = new RegExp(`(?<![\\d.A-Za-z])(${figures})(?![\\d%:/]|\\s?[A-Za-z])`, 'g');
/** Longer than any half of a number with what stands around it. */
const longest = 24;

const numbersOf = (text: string): number[] =>
	(text.match(/\d+/g) ?? []).map(Number).filter((number) => number > 0);

/**
 * The numbers read so far. Those of items stand twice, of skills and of knowledge points, so that each
 * may come as often as the one before it.
 */
export class NumberCount {
	private label: readonly number[] = [];
	private times: number[] = [];

	/** The line's numbers are counted; text in which others stand does no harm that lasts. */
	read(half: string): void {
		for (const [, number = ''] of half.matchAll(marks)) this.count(numbersOf(number));
	}

	private count([first, second, third]: readonly number[]): void {
		if (first === undefined || second === undefined) return;
		if (first !== this.label[0] || second !== this.label[1]) {
			this.label = [first, second];
			this.times = [];
		}
		if (third !== undefined) this.times[third] = (this.times[third] ?? 0) + 1;
	}

	private follows(first: number | undefined, second: number): boolean {
		return first === this.label[0] && second === this.label[1];
	}

	/** Whether `numbers`, `[1, 1, 4]` or `[1, 2]`, come next. */
	awaits([first, second = 0, third]: readonly number[]): boolean {
		if (third === undefined) return second === 1 || this.follows(first, second - 1);
		if (!this.follows(first, second)) return false;
		const times = this.times[third] ?? 0;
		return third === 1 ? times < 2 : (this.times[third - 1] ?? 0) > times;
	}
}

/** Where the number begins that may end a line and go on in the next; else the line's length. */
export function halfNumber(half: string): number {
	const first = beginning.exec(half.slice(-longest))?.[1];
	return half.length - (first?.length ?? 0);
}

/** Whether `first`, the end of a line, and what `after` begins with are one number (both half-width). */
export function cutNumber(first: string, after: string, read: NumberCount): boolean {
	const second = rest.exec(after.slice(0, longest))?.[1];
	if (first === '' || second === undefined) return false;
	if (/^\s?\.(?!\.)/.test(after)) return true;
	const number = (first + second).replace(/\s/g, '');
	return second !== '' && whole.test(number) && read.awaits(numbersOf(number));
}
