/** Sections cut into sentences and clauses; positions are those of the paragraph's bare text. */
import type { Strength } from '#domain/rules/parameter.ts';
import type { Traced } from '../text/traced.ts';
import { bare, type Bare } from './bare.ts';
import { clausesOf, cut, longest, marker, mask, type Clause } from './cuts.ts';
import { strengthOf, weakest } from './strength.ts';

export type { Clause } from './cuts.ts';

/** To the next 。；？！ or numbered item; the mark at its end included. */
export interface Sentence {
	readonly paragraph: Paragraph;
	readonly from: number;
	readonly to: number;
	readonly clauses: readonly Clause[];
}

export interface Paragraph {
	readonly section: { readonly number: string; readonly title: string };
	readonly piece: Traced;
	readonly bare: Bare;
	/** The bare text with what stands in brackets and titles blanked, unit for unit. */
	readonly masked: string;
	/** `（1）实训`: the numbered part in which it stands; null outside. */
	readonly part: { readonly number: string; readonly title: string } | null;
	readonly sentences: readonly Sentence[];
}

interface Standing {
	/** Strength that a lead-in (总体上须达到以下要求：) gives to the items behind it. */
	lead: Strength | null;
	part: Paragraph['part'];
}

const numberOf = (match: RegExpExecArray): string | null => match[1] ?? match[2] ?? null;

/** A heading （1）实训, or the item that begins with it, names the part for what follows. */
function partOf(text: string, before: Paragraph['part']): Paragraph['part'] {
	const match = marker.exec(text);
	const number = match && numberOf(match);
	return match && number
		? { number: `(${number})`, title: text.slice(match[0].length, match[0].length + 24) }
		: before;
}

/** 要求：（1）…；（2）…: where its items begin in the same sentence, which the bracket of the first hides. */
const innerItem = /：(?=（\d{1,2}）|[\u2460-\u2473])/;

/** Where the lead-in of the sentence ends; -1 where it leads to nothing. */
function leadEnd(words: string): number {
	const inner = innerItem.exec(words.slice(0, longest));
	if (inner) return inner.index + 1;
	return words.endsWith('：') ? words.length : -1;
}

/** Clauses behind a lead-in within the sentence have its strength, too. */
function led(clauses: readonly Clause[], end: number, lead: Strength): Clause[] {
	return clauses.map((clause) =>
		clause.from >= end ? { ...clause, strength: weakest(clause.strength, lead) } : clause,
	);
}

function sentenceOf(
	paragraph: Paragraph,
	[from, to]: [number, number],
	standing: Standing,
): Sentence {
	const {
		masked,
		bare: { text },
	} = paragraph;
	const item = marker.exec(text.slice(from, from + 6));
	if (!item) standing.lead = null;
	const start = from + (item?.[0].length ?? 0);
	const before = standing.lead ?? 'mandatory';
	const clauses = to - from > longest ? [] : clausesOf(masked, start, to, before);
	const words = text.slice(start, to);
	const end = leadEnd(words);
	if (end < 0) return { paragraph, from: start, to, clauses };
	const lead = strengthOf(words.slice(words.lastIndexOf('，', end) + 1, end));
	standing.lead = lead;
	return { paragraph, from: start, to, clauses: led(clauses, start + end, lead) };
}

export function paragraphsOf(section: {
	readonly number: string;
	readonly title: string;
	readonly paragraphs: readonly Traced[];
}): Paragraph[] {
	const standing: Standing = { lead: null, part: null };
	return section.paragraphs.map((piece) => {
		const read = bare(piece.text);
		standing.part = partOf(read.text, standing.part);
		const sentences: Sentence[] = [];
		const paragraph = {
			section,
			piece,
			bare: read,
			masked: mask(read.text),
			part: standing.part,
			sentences,
		};
		for (const ends of cut(paragraph.masked)) sentences.push(sentenceOf(paragraph, ends, standing));
		return paragraph;
	});
}

/** What brackets of a sentence say: （其中实践性教学学时不少于 50%）. */
export function asidesOf({ paragraph, from, to }: Sentence): Sentence[] {
	const { text } = paragraph.bare;
	return [...text.slice(from, to).matchAll(/（([^（）]{2,400})）/g)].map((match) => {
		const start = from + match.index + 1;
		const end = start + (match[1] ?? '').length;
		return { paragraph, from: start, to: end, clauses: clausesOf(text, start, end, 'mandatory') };
	});
}

export const textOf = ({
	paragraph,
	from,
	to,
}: Pick<Sentence, 'paragraph' | 'from' | 'to'>): string => paragraph.bare.text.slice(from, to);
