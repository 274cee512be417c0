/** Clauses that name the parts of a list: found by the parts themselves, whatever the words around them. */
import { bare } from '../../clauses/bare.ts';
import type { Paragraph, Sentence } from '../../clauses/paragraphs.ts';
import { weakest } from '../../clauses/strength.ts';
import type { Scope, Strength } from '#domain/rules/parameter.ts';
import { sentencesOf, spanOf, wordsIn, type Found, type Reading, type Span } from './reading.ts';
import { nothingAsked, says } from './says.ts';

export interface Named {
	readonly span: Span;
	readonly strength: Strength;
	/** Parts that do not stand in the words. */
	readonly lacking: readonly string[];
}

const lackingIn = (words: string, parts: readonly string[]): string[] =>
	parts.filter((part) => !words.includes(bare(part).text));

/** The clauses of a sentence from the first to the last that names a part; null where none does. */
function namedIn(sentence: Sentence, parts: readonly string[]): Named | null {
	const { paragraph, clauses } = sentence;
	const whole = clauses.find((clause) => lackingIn(wordsIn(paragraph, clause), parts).length === 0);
	const naming = whole
		? [whole]
		: clauses.filter(
				(clause) => lackingIn(wordsIn(paragraph, clause), parts).length < parts.length,
			);
	const [first, last] = [naming[0], naming.at(-1)];
	if (!first || !last) return null;
	const span = spanOf(paragraph, first, last);
	const strength = naming.map((each) => each.strength).reduce(weakest);
	return { span, strength, lacking: lackingIn(wordsIn(paragraph, span), parts) };
}

/** The first sentence that names all parts, or the one that names most of them. */
export function nameOf(
	paragraphs: readonly Paragraph[],
	parts: readonly string[],
	cue: RegExp,
): Named | null {
	if (parts.length === 0) return null;
	let best: Named | null = null;
	for (const sentence of sentencesOf(paragraphs)) {
		if (!cue.test(wordsIn(sentence.paragraph, sentence))) continue;
		const named = namedIn(sentence, parts);
		if (named && (!best || named.lacking.length < best.lacking.length)) best = named;
		if (best?.lacking.length === 0) return best;
	}
	return best;
}

export interface List {
	readonly rule: string;
	readonly part?: string;
	readonly scope?: Scope;
	readonly parts: readonly string[];
	/** Words that the sentence has, whose parts could stand elsewhere too. */
	readonly cue: RegExp;
	/** How much is quoted; default the clauses that name the parts. */
	readonly quote?: (span: Span) => Span;
	/** How the clause is cited, where not by its section alone. */
	readonly number?: (span: Span) => string;
	/** Weaker than the words, where the rules say so. */
	readonly atMost?: Strength;
}

function foundOf(list: List, named: Named): Found {
	const { rule, part, scope = 'plan', parts, atMost = 'mandatory' } = list;
	const span = list.quote?.(named.span) ?? named.span;
	return {
		...{ rule, value: { parts: [...parts] }, unit: null, scope, span },
		...(part === undefined ? {} : { part }),
		...(list.number ? { number: list.number(named.span) } : {}),
		strength: weakest(named.strength, atMost),
	};
}

/** A list of the standard as a requirement; in doubt where its sentence does not name all of it. */
export function listed(paragraphs: readonly Paragraph[], list: List): Reading {
	const named = nameOf(paragraphs, list.parts, list.cue);
	if (!named || named.lacking.length * 2 > list.parts.length) return { found: [], unsure: [] };
	const found = foundOf(list, named);
	if (named.lacking.length === 0) return { found: [found], unsure: [] };
	const parts = list.parts.filter((part) => !named.lacking.includes(part));
	const fewer = { ...found, value: { parts } };
	const question = `条文里没有找到“${named.lacking.join('、')}”，以哪一份清单为准？`;
	const readings = [fewer, found].map((each) => ({ says: says(each), found: each }));
	return {
		found: [],
		unsure: [{ span: named.span, question, readings: [...readings, nothingAsked] }],
	};
}
