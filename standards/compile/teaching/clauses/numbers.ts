/** Reads the figures of sections 8 and 9, clause by clause. */
import type { ParameterValue } from '#domain/rules/parameter.ts';
import type { Clause, Paragraph, Sentence } from '../../clauses/paragraphs.ts';
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { weakest } from '../../clauses/strength.ts';
import { boundedOf, nearby } from './bounds.ts';
import { placeOf, within, type Found, type Reading } from './found.ts';
import { quantities, type Quantity } from './quantities.ts';

/** A clause with the words before it that may hold its subject. */
interface Spoken {
	readonly sentence: Sentence;
	readonly clause: Clause;
	readonly at: number;
	/** Clauses of `context` before the clause itself. */
	readonly before: number;
	readonly context: string;
}

const fits = ({ subject, besides }: Quantity, words: string): boolean =>
	subject.test(words) && !besides?.test(words);

const turned = ({ min, max, ...rest }: ParameterValue): ParameterValue => ({
	...rest,
	...(max === undefined ? {} : { min: max }),
	...(min === undefined ? {} : { max: min }),
});

function foundOf(quantity: Quantity, spoken: Spoken, figures: readonly Figure[]): Found[] {
	const { sentence, clause, at, before } = spoken;
	for (const figure of figures) {
		const measured = quantity.measure(figure, clause.words);
		if (!measured) continue;
		const wording = { words: clause.words, figures, figure: measured, text: quantity.text };
		const { value, doubt } = boundedOf(wording);
		const upright = quantity.isTurned?.(figure) ? turned(value) : value;
		const strength = sentence.clauses
			.slice(at - before, at)
			.reduce((least, each) => weakest(least, each.strength), clause.strength);
		const { rule, part, unit, scope } = quantity;
		return [
			{
				rule,
				...(part === undefined ? {} : { part }),
				...(unit === undefined ? {} : { unit }),
				...(scope === undefined ? {} : { scope }),
				value: quantity.near ? nearby(upright) : upright,
				strength: before > 0 ? strength : clause.strength,
				place: placeOf({ sentence, clause, at }, before, trailing(quantity, sentence, at)),
				...(doubt ? { doubt } : {}),
			},
		];
	}
	return [];
}

/** …的 1/3，可…在规定范围内适当调整 belongs to the mark that it loosens. */
const trailing = ({ near }: Quantity, { clauses }: Sentence, at: number): number =>
	near && /规定范围|适当调整/.test(clauses[at + 1]?.words ?? '') ? 1 : 0;

const read = (spoken: Spoken, rows: readonly Quantity[]): Found[] => {
	const figures = figuresOf(spoken.clause.words);
	if (figures.length === 0) return [];
	return rows
		.filter((quantity) => fits(quantity, spoken.context))
		.flatMap((quantity) => foundOf(quantity, spoken, figures));
};

/** One rule a figure: 校外企业岗位实习 is no 实习累计, an elective no practice. */
const first = (found: readonly Found[]): Found[] => found.slice(0, 1);

/** By the clause's own words; where it has no subject, by those of the clause before it. */
function clauseFound(sentence: Sentence, at: number, rows: readonly Quantity[]): Found[] {
	const clause = sentence.clauses[at] as Clause;
	const own = read({ sentence, clause, at, before: 0, context: clause.words }, rows);
	const prior = sentence.clauses[at - 1];
	if (own.length > 0 || !prior) return first(own);
	if (quantities.some((quantity) => fits(quantity, clause.words))) return [];
	const context = prior.words + clause.words;
	return first(read({ sentence, clause, at, before: 1, context }, rows));
}

const sentenceFound = (sentence: Sentence, rows: readonly Quantity[]): Found[] =>
	sentence.clauses.flatMap((_, at) => clauseFound(sentence, at, rows));

export function numbers(reading: Reading): Found[] {
	const paragraphs: Paragraph[] = [...within(reading, '8'), ...within(reading, '9')];
	return paragraphs.flatMap((paragraph) => {
		const rows = quantities.filter(({ section }) =>
			`${paragraph.section.number}.`.startsWith(`${section}.`),
		);
		return paragraph.sentences.flatMap((sentence) => sentenceFound(sentence, rows));
	});
}
