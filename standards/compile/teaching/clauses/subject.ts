/** Which quantity a figure belongs to: the nearest words that name one. */
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import type { Clause, Sentence } from '../../clauses/paragraphs.ts';
import { namesNothing } from './function-words.ts';
import type { Quantity } from './quantity.ts';

/** A figure in its clause; positions are those of the clause's words. */
export interface Placed {
	readonly sentence: Sentence;
	/** Index of its clause in the sentence. */
	readonly index: number;
	readonly clause: Clause;
	readonly figures: readonly Figure[];
	readonly figure: Figure;
}

/** A figure with the quantities it may belong to; several where the words do not tell. */
export interface Bound {
	readonly placed: Placed;
	readonly quantities: readonly Quantity[];
	/** Index of the clause that names the quantity. */
	readonly named: number;
}

const fitting = (placed: Placed, quantities: readonly Quantity[], words: string): Quantity[] =>
	quantities.filter(
		(quantity) =>
			quantity.measures(placed.figure) && words !== '' && quantity.named(words, placed.sentence),
	);

/** Windows of the figure's own clause, the nearest first. */
function windows({ clause: { words }, figures, figure }: Placed): string[] {
	const prior = figures.filter(({ to }) => to <= figure.from).at(-1)?.to ?? 0;
	const next = figures.find(({ from }) => from >= figure.to)?.from ?? words.length;
	const lead = words.slice(prior, figure.from);
	const behind = words.slice(figure.to, next);
	const alone = figures.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
	return [
		lead,
		...(namesNothing(lead) ? [words.slice(0, figure.from)] : []),
		...(alone.length === 1 ? [behind] : []),
	];
}

/** 专业核心课程（6～8 门）: what stands before the bracket that the figure is in. */
function bracketed({ sentence: { paragraph, from } }: Placed): string {
	const before = paragraph.masked.slice(Math.max(0, from - 60), Math.max(0, from - 1));
	const isAside = paragraph.bare.text.charAt(from - 1) === '（';
	return isAside ? (/[^，。；□]*$/.exec(before)?.[0] ?? '') : '';
}

/** Words before its bracket, and headings that say what a bare 一般设置 4 门 counts. */
function headings(placed: Placed): string[] {
	const { figure, sentence } = placed;
	const { part, section } = sentence.paragraph;
	if (figure.unit === '门') return [bracketed(placed), part?.title ?? '', section.title];
	return figure.kind === 'share' ? [bracketed(placed)] : [];
}

export const namesNothingBefore = ({ clause, figure }: Placed): boolean =>
	namesNothing(clause.words.slice(0, figure.from));

/** 应设 6 门专业核心课程: what is counted stands behind its measure word; empty: it does not. */
function countedBy({ clause: { words }, figures, figure }: Placed): string {
	if (figure.unit !== '门') return '';
	const next = figures.find(({ from }) => from >= figure.to)?.from;
	const behind = /^[^，、：和与及]*/.exec(words.slice(figure.to, next))?.[0] ?? '';
	const kind = behind.replace(/^(?:以上|以内|以下|左右)?的?/, '');
	return /^[^课]{0,9}课/.test(kind) && !namesNothing(kind) ? kind : '';
}

/** 公共基础课程和专业课程学时分别占 1/3 和 2/3: as many names as figures, in the same order. */
function respective(placed: Placed, quantities: readonly Quantity[]): readonly Quantity[] {
	const { clause, figures, figure } = placed;
	if (!/分别|依次/.test(clause.words)) return [];
	const alike = figures.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
	const names = clause.words.slice(0, alike[0]?.from).split(/[、和与及]/);
	const named = names.map((words) => fitting(placed, quantities, words));
	const different = new Set(named.map(([first]) => first)).size;
	if (named.length !== alike.length || different !== alike.length) return [];
	return named.every((each) => each.length === 1) ? (named[alike.indexOf(figure)] ?? []) : [];
}

export function boundTo(placed: Placed, quantities: readonly Quantity[]): Bound {
	const { sentence, index } = placed;
	const apart = respective(placed, quantities);
	if (apart.length > 0) return { placed, quantities: apart, named: index };
	const counted = countedBy(placed);
	if (counted !== '')
		return { placed, quantities: fitting(placed, quantities, counted), named: index };
	const own = windows(placed)
		.map((words) => fitting(placed, quantities, words))
		.find((each) => each.length > 0);
	if (own) return { placed, quantities: own, named: index };
	if (!namesNothingBefore(placed)) return { placed, quantities: [], named: index };
	for (let before = index - 1; before >= 0; before -= 1) {
		const found = fitting(placed, quantities, sentence.clauses[before]?.words ?? '');
		if (found.length > 0) return { placed, quantities: found, named: before };
	}
	const headed = headings(placed)
		.map((words) => fitting(placed, quantities, words))
		.find((each) => each.length > 0);
	return { placed, quantities: headed ?? [], named: index };
}

export const placedIn = (sentence: Sentence): Placed[] =>
	sentence.clauses.flatMap((clause, index) => {
		const figures = figuresOf(clause.words);
		return figures.map((figure) => ({ sentence, index, clause, figures, figure }));
	});
