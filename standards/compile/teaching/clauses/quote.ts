/** How much of a sentence is quoted for a requirement: its clause, and what belongs to it. */
import type { ParameterValue } from '#domain/rules/parameter.ts';
import type { Sentence } from '../../clauses/paragraphs.ts';
import { spanOf, type Span } from './reading.ts';

export interface Quoted {
	readonly sentence: Sentence;
	readonly rule: string;
	readonly value: ParameterValue;
	/** Index of the clause that names the quantity. */
	readonly named: number;
	/** Index of the clause with the figure. */
	readonly index: number;
}

/** Weeks of the year that are not taught, or not only: the sum is quoted whole. */
const isOfYear = (words: string | undefined): boolean =>
	words !== undefined &&
	/周/.test(words) &&
	/学年|假|考试|复习|机动|教学/.test(words) &&
	!/每周|实习/.test(words);

function yearSpan({ sentence: { clauses, paragraph }, named, index }: Quoted): Span {
	let [first, last] = [named, index];
	while (isOfYear(clauses[first - 1]?.words)) first -= 1;
	while (isOfYear(clauses[last + 1]?.words)) last += 1;
	const [from, to] = [clauses[first], clauses[last]];
	if (!from || !to) throw new Error('a figure without its clause');
	return spanOf(paragraph, from, to);
}

/** Of a band, the clause that lets it be moved (在规定范围内适当调整) is quoted with it. */
export function quoteOf(quoted: Quoted): Span {
	if (quoted.rule === 'hours/academic-year') return yearSpan(quoted);
	const {
		sentence: { clauses, paragraph },
		value,
		named,
		index,
	} = quoted;
	const next = clauses[index + 1];
	const moves = value.target !== undefined && next && /^[^应须]*(?:调整|浮动)/.test(next.words);
	const [from, to] = [clauses[named], moves ? next : clauses[index]];
	if (!from || !to) throw new Error('a figure without its clause');
	return spanOf(paragraph, from, to);
}
