/** How likely a cell is to end as it stands, and to take what it is given: costs, the lower the likelier. */
import { squeeze } from '../wording.ts';
import type { Cell } from './cell.ts';
import type { Column } from './token.ts';
import { endingOf, type Vocabulary } from './vocabulary.ts';

/** A text cannot end here, or hardly (饱和 and 参与 do). */
const open = /[、，,（(《“]$/;
const connects = /[和与及或的]$/;
const opened = (text: string): boolean =>
	text.split(/[（(]/).length > text.split(/[）)]/).length ||
	text.split('《').length > text.split('》').length;

function functionCost(text: string, known: ReadonlySet<string>): number {
	if (text === '') return 5;
	if (known.size === 0 || known.has(text)) return 0;
	for (const name of known) if (name.startsWith(text)) return 3;
	return 3.5;
}

/** What it costs that a cell ends as it does. */
export function endCost(column: Column, text: string, { functions, endings }: Vocabulary): number {
	if (column === 'function') return functionCost(text, functions);
	if (text === '') return 5;
	if (opened(text) || open.test(text)) return 3;
	const unusual = column === 'knowledge' && !endings.has(endingOf(text)) ? 1.2 : 0;
	return unusual + (connects.test(text) ? 0.8 : 0);
}

/** A line that fills its column, but for what a long word leaves. */
export const isWide = (width: number, column: Column, { full }: Vocabulary): boolean =>
	width >= full[column] * 0.8;

/** A full line at the end of a page rather goes on; of a narrow column many lines are full. */
export function stopCost({ column, lastWidth }: Cell, vocabulary: Vocabulary): number {
	if (column === 'function' || !isWide(lastWidth, column, vocabulary)) return 0;
	return column === 'content' ? 0.1 : 0.15;
}

/** The marks of a skill's tracks end it. */
const marked = /[（(][A-Z]+[）)]$/;
const wider = 1.2;

/** What it costs that words of this width go on in a cell that has `text`: no line is wider than its column. */
export function strayCost(
	column: Column,
	text: string,
	words: { readonly text: string; readonly width: number },
	{ functions, full }: Vocabulary,
): number {
	const stray =
		(column === 'skill' && marked.test(text)) ||
		(column === 'content' && words.width > full.content * wider) ||
		(column === 'function' && isForeign(text, words.text, functions));
	return stray ? 3 : 0;
}

/** The text begins a function's name, and goes on otherwise than it does. */
function isForeign(text: string, words: string, known: ReadonlySet<string>): boolean {
	const whole = text + squeeze(words);
	let begun = false;
	for (const name of known) {
		if (name.startsWith(whole)) return false;
		begun ||= name.startsWith(text);
	}
	return begun;
}
