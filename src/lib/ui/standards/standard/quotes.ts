/** Where the quotes of parameters stand in the paragraphs of a standard. */
import type { ParameterView } from '#domain/standards/import.ts';
import { sectionOf } from '../address.ts';
import type { ShownSection } from './shown.ts';

/** A piece of a paragraph and the parameters whose quotes it belongs to, by their place in the list. */
export interface QuotePiece {
	readonly text: string;
	readonly rules: readonly number[];
	/** Those whose quote ends here: their numbers stand behind the piece. */
	readonly ending: readonly number[];
	/** Those whose quote begins here: the piece carries their anchors. */
	readonly beginning: readonly number[];
}

interface Span {
	readonly rule: number;
	readonly from: number;
	readonly to: number;
}

/** Places of the characters that are not white space, which a page puts anywhere. */
function bareOf(text: string): { readonly bare: string; readonly at: readonly number[] } {
	const at = [...text.matchAll(/\S/g)].map(({ index }) => index);
	return { bare: at.map((index) => text.charAt(index)).join(''), at };
}

function spanIn(text: string, quote: string): readonly [number, number] | null {
	const exactly = text.indexOf(quote);
	if (exactly >= 0) return [exactly, exactly + quote.length];
	const { bare, at } = bareOf(text);
	const sought = bareOf(quote).bare;
	const found = sought === '' ? -1 : bare.indexOf(sought);
	const [first, last] = [at[found], at[found + sought.length - 1]];
	return found < 0 || first === undefined || last === undefined ? null : [first, last + 1];
}

function cut(text: string, spans: readonly Span[]): QuotePiece[] {
	const edges = new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
	const places = [...edges].sort((a, b) => a - b);
	return places.slice(0, -1).map((from, index) => {
		const to = places[index + 1] ?? text.length;
		const rules = (hold: (span: Span) => boolean) => spans.filter(hold).map(({ rule }) => rule);
		return {
			text: text.slice(from, to),
			rules: rules((span) => span.from <= from && span.to >= to),
			ending: rules((span) => span.to === to),
			beginning: rules((span) => span.from === from),
		};
	});
}

/** The paragraphs of a section in pieces. A quote is marked once, where it first stands. */
export function quotedParagraphs(
	section: ShownSection,
	parameters: readonly ParameterView[],
): QuotePiece[][] {
	const own = parameters.flatMap((parameter, rule) =>
		sectionOf(parameter.clause.number) === section.number
			? [{ rule, quote: parameter.clause.quote }]
			: [],
	);
	const placed = new Set<number>();
	return section.paragraphs.map((text) => {
		const spans = own.flatMap(({ rule, quote }) => {
			const span = placed.has(rule) ? null : spanIn(text, quote);
			if (!span) return [];
			placed.add(rule);
			return [{ rule, from: span[0], to: span[1] }];
		});
		return cut(text, spans);
	});
}
