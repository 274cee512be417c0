/** What the readers of sentences take and give: requirements with the words they rest on, and doubts. */
import type { ParameterValue, Scope, Strength } from '#domain/rules/parameter.ts';
import type { TeachingContent } from '../../../schema/teaching.ts';
import { wordsOf } from '../../clauses/bare.ts';
import { textOf, type Clause, type Paragraph, type Sentence } from '../../clauses/paragraphs.ts';

/** Units `from` to `to` of the paragraph's bare text. */
export interface Span {
	readonly paragraph: Paragraph;
	readonly from: number;
	readonly to: number;
}

export interface Found {
	readonly rule: string;
	readonly part?: string;
	readonly value: ParameterValue;
	readonly unit: string | null;
	readonly strength: Strength;
	readonly scope: Scope;
	readonly span: Span;
	/** Section as the clause is cited; default that of the paragraph. */
	readonly number?: string;
}

/** A sentence that can be read in several ways; a reading may ask for nothing that a rule checks. */
export interface Unsure {
	readonly span: Span;
	readonly question: string;
	readonly readings: readonly { readonly says: string; readonly found: Found | null }[];
}

export interface Reading {
	readonly found: readonly Found[];
	readonly unsure: readonly Unsure[];
}

/** Sections 2–11 of a standard, and what the reader of its structure took from them. */
export interface ReadText {
	readonly paragraphs: readonly Paragraph[];
	readonly content: TeachingContent;
}

export type Reader = (text: ReadText) => Reading;

export const sure = (...found: (Found | null | undefined)[]): Reading => ({
	found: found.filter((each) => each !== null && each !== undefined),
	unsure: [],
});

export const both = (readings: readonly Reading[]): Reading => ({
	found: readings.flatMap(({ found }) => found),
	unsure: readings.flatMap(({ unsure }) => unsure),
});

/** Paragraphs of the sections whose title has these words. */
export const titled = ({ paragraphs }: ReadText, title: RegExp): Paragraph[] =>
	paragraphs.filter(({ section }) => title.test(section.title));

/** Those that can be read clause by clause. */
export const sentencesOf = (paragraphs: readonly Paragraph[]): Sentence[] =>
	paragraphs.flatMap(({ sentences }) => sentences.filter(({ clauses }) => clauses.length > 0));

/** Clauses `first` to `last`, both included, of one paragraph. */
export const spanOf = (paragraph: Paragraph, first: Clause, last: Clause = first): Span => ({
	paragraph,
	from: first.from,
	to: last.to,
});

/** A sentence without the mark at its end. */
export function sentenceSpan({ paragraph, clauses, from, to }: Sentence): Span {
	return { paragraph, from, to: clauses.at(-1)?.to ?? to };
}

/** Word for word, as the paragraph has it. */
export const quoted = ({ paragraph: { piece, bare }, from, to }: Span): string =>
	wordsOf(piece.text, bare, from, to);

/** The words of a clause, those in brackets included. */
export const wordsIn = (paragraph: Paragraph, { from, to }: Pick<Clause, 'from' | 'to'>): string =>
	textOf({ paragraph, from, to });
