/** Sections cut into sentences and clauses; positions are those of the paragraph's bare text. */
import type { Strength } from '#domain/rules/parameter.ts';
import type { Traced } from '../text/traced.ts';
import { bare, type Bare } from './bare.ts';
import { isSoftener, strengthOf, weakest } from './strength.ts';

/** To the next ，；。; what stands in brackets belongs to its word and is blanked in `words`. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly words: string;
	readonly strength: Strength;
}

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

const marker = /^(?:（(\d{1,2})）|(\d{1,2})[.、）](?!\d)|[\u2460-\u2473])/;
const ends = /[。；？！]|(?=[\u2460-\u2473])/g;
/** Longer than any sentence: a text without full stops is not read clause by clause. */
const longest = 4000;

const mask = (text: string): string =>
	text.replace(/（[^（）]{0,200}）|《[^《》]{0,100}》/g, (inner) => '\ue000'.repeat(inner.length));

function cut(masked: string): [number, number][] {
	const pieces: [number, number][] = [];
	let from = 0;
	for (const match of masked.matchAll(ends)) {
		const to = match.index + match[0].length;
		if (to > from) pieces.push([from, to]);
		from = Math.max(from, to);
	}
	if (from < masked.length) pieces.push([from, masked.length]);
	return pieces;
}

/** A comma parts clauses; one behind a mere softener does not. */
function clausesOf(masked: string, from: number, to: number, lead: Strength): Clause[] {
	const clauses: Clause[] = [];
	let start = from;
	for (let index = from; index <= to; index += 1) {
		if (index < to && !/[，。；？！]/.test(masked.charAt(index))) continue;
		const words = masked.slice(start, index);
		if (isSoftener(words) && index < to) continue;
		if (words !== '')
			clauses.push({ from: start, to: index, words, strength: weakest(lead, strengthOf(words)) });
		start = index + 1;
	}
	return clauses;
}

/** Strength that a lead-in (总体上须达到以下要求：) gives to the items behind it. */
const leadOf = (words: string): Strength | null =>
	/：$/.test(words) ? strengthOf(words.slice(words.lastIndexOf('，') + 1)) : null;

interface Standing {
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

function sentencesOf(paragraph: Paragraph, standing: Standing): Sentence[] {
	const {
		masked,
		bare: { text },
	} = paragraph;
	return cut(masked).map(([from, to]) => {
		const item = marker.exec(text.slice(from, from + 6));
		if (!item) standing.lead = null;
		const start = from + (item?.[0].length ?? 0);
		const lead = standing.lead ?? 'mandatory';
		const clauses = to - from > longest ? [] : clausesOf(masked, start, to, lead);
		// 要求：（1）…；（2）…: the bracket of an item is blanked, so it is looked for in the text.
		const inner = /：(?=（\d{1,2}）|[\u2460-\u2473])/.exec(
			text.slice(start, Math.min(to, start + longest)),
		);
		standing.lead =
			leadOf(
				inner
					? text.slice(start, start + inner.index + 1)
					: text.slice(Math.max(start, to - 80), to),
			) ?? standing.lead;
		return { paragraph, from: start, to, clauses };
	});
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
		sentences.push(...sentencesOf(paragraph, standing));
		return paragraph;
	});
}

export const textOf = ({
	paragraph,
	from,
	to,
}: Pick<Sentence, 'paragraph' | 'from' | 'to'>): string => paragraph.bare.text.slice(from, to);
