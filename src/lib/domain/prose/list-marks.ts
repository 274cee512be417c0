/** Marks of list items: which comes next, and items numbered anew in the manner of the first. */

export type ListKind = 'number' | 'bullet';

export const firstMark: Readonly<Record<ListKind, string>> = { number: '（1）', bullet: '• ' };

export function kindOf(mark: string): ListKind | null {
	if (mark === '') return null;
	return /^[•●]/.test(mark) ? 'bullet' : 'number';
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The mark with another number in it; ① goes no further than ⑳. */
function numbered(mark: string, number: number): string {
	const sign = circled[number - 1];
	if (circled.includes(mark.charAt(0))) return (sign ?? `（${number}）`) + mark.slice(1);
	return mark.replace(/\d+/, String(number));
}

const numberOf = (mark: string): number =>
	Number(/\d+/.exec(mark)?.[0] ?? circled.indexOf(mark.charAt(0)) + 1);

/** What the item behind this one carries. */
export const nextMark = (mark: string): string =>
	kindOf(mark) === 'number' ? numbered(mark, Math.min(numberOf(mark) + 1, 99)) : mark;

/** Marks of neighbouring items, each after the one before it. */
export function renumbered(marks: readonly string[]): string[] {
	const done: string[] = [];
	for (const mark of marks) {
		const before = done.at(-1);
		done.push(before === undefined || kindOf(before) !== kindOf(mark) ? mark : nextMark(before));
	}
	return done;
}
