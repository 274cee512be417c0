/** What the readers of clauses find: a requirement and the words that ask for it. */
import { exactString, reduced, type Fraction } from '#domain/exact.ts';
import type { ParameterValue, Scope, Strength } from '#domain/rules/parameter.ts';
import type { TeachingContent } from '../../../schema/teaching.ts';
import { wordsOf } from '../../clauses/bare.ts';
import type { Clause, Paragraph, Sentence } from '../../clauses/paragraphs.ts';
import type { CompiledParameter, Doubt } from '../../compiled.ts';

/** A stretch of a paragraph, in units of its bare text. */
export interface Place {
	readonly paragraph: Paragraph;
	readonly from: number;
	readonly to: number;
}

export interface Found {
	readonly rule: string;
	readonly part?: string;
	readonly value: ParameterValue;
	readonly unit?: string;
	readonly strength: Strength;
	readonly scope?: Scope;
	/** Where the clause is numbered otherwise than its section: `8.1.3(1)`. */
	readonly number?: string;
	readonly place: Place;
	/** Why a person must decide; the parameter is what it says if it says anything. */
	readonly doubt?: Pick<Doubt, 'question' | 'readings'>;
}

/** What a reader sees: the paragraphs of the document by section, and what stands in its lists. */
export interface Reading {
	readonly paragraphs: readonly Paragraph[];
	readonly content: TeachingContent;
}

export type Reader = (reading: Reading) => readonly Found[];

export interface Hit {
	readonly sentence: Sentence;
	readonly clause: Clause;
	/** Position of the clause in its sentence. */
	readonly at: number;
}

/** Paragraphs of a section and of those below it. */
export const within = ({ paragraphs }: Reading, section: string): Paragraph[] =>
	paragraphs.filter(
		({ section: { number } }) => number === section || number.startsWith(`${section}.`),
	);

/** Clauses whose words, brackets blanked, match. */
export const hitsIn = (paragraphs: readonly Paragraph[], words: RegExp): Hit[] =>
	paragraphs.flatMap(({ sentences }) =>
		sentences.flatMap((sentence) =>
			sentence.clauses.flatMap((clause, at) =>
				words.test(clause.words) ? [{ sentence, clause, at }] : [],
			),
		),
	);

/** The words of a hit, from `first` clauses before it to `more` behind. */
export function placeOf({ sentence, at }: Hit, first = 0, more = 0): Place {
	const { clauses, paragraph } = sentence;
	const from = clauses[Math.max(0, at - first)] ?? clauses[at];
	const to = clauses[Math.min(clauses.length - 1, at + more)] ?? clauses[at];
	return { paragraph, from: from?.from ?? sentence.from, to: to?.to ?? sentence.to };
}

/** The sentence without the mark at its end. */
export function wholeOf({ paragraph, from, to }: Sentence): Place {
	const text = paragraph.bare.text.slice(from, to);
	return { paragraph, from, to: from + text.replace(/[。；，]+$/, '').length };
}

export const paragraphPlace = (paragraph: Paragraph): Place => ({
	paragraph,
	from: 0,
	to: paragraph.bare.text.length,
});

export const bareText = ({ paragraph, from, to }: Place): string =>
	paragraph.bare.text.slice(from, to);

export const quoteOf = ({ paragraph, from, to }: Place): string =>
	wordsOf(paragraph.piece.text, paragraph.bare, from, to);

export const offsetOf = ({ paragraph, from }: Place): number =>
	paragraph.piece.at[paragraph.bare.at[from] ?? 0] ?? 0;

export const parameterOf = (found: Found): CompiledParameter => ({
	rule: found.rule,
	...(found.part === undefined ? {} : { part: found.part }),
	value: found.value,
	unit: found.unit ?? null,
	strength: found.strength,
	scope: found.scope ?? 'plan',
	clause: {
		number: found.number ?? found.place.paragraph.section.number,
		quote: quoteOf(found.place),
		offset: offsetOf(found.place),
	},
});

/** Quantities as decimals where they end, else as fractions: `6.5`, `26/3`. */
export const quantityText = (value: Fraction): string => exactString(reduced(value));

/** Shares always as fractions: `1/2`. */
export function shareText(value: Fraction): string {
	const { numerator, denominator } = reduced(value);
	return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
