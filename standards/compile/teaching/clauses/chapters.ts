/** 11.1, 11.2, 10.1.3, 8.1.3: items to which passages of a plan are bound, by their ids (rules.md). */
import type { Strength } from '#domain/rules/parameter.ts';
import { bare } from '../../clauses/bare.ts';
import type { Clause, Paragraph } from '../../clauses/paragraphs.ts';
import {
	both,
	sentencesOf,
	spanOf,
	sure,
	wordsIn,
	type Found,
	type Reader,
	type ReadText,
	type Span,
} from './reading.ts';

interface Item {
	readonly id: string;
	readonly text: string;
}

/** `11.1/2` → `11.1`. */
const sectionOf = (id: string): string => id.split('/')[0] ?? '';

const inSection = ({ paragraphs }: ReadText, id: string): Paragraph[] =>
	paragraphs.filter(({ section }) => section.number === sectionOf(id));

const row = (rule: string, { id }: Item, span: Span, strength: Strength): Found => ({
	...{ rule, part: id, value: { parts: [id] }, unit: null, strength, scope: 'plan', span },
});

/** Enough of an item to know it by; its later sentences may stand in a paragraph of their own. */
const knownBy = 12;

/** An item of 11.1 is quoted with all its sentences, as far as its paragraph goes. */
function quality(text: ReadText, item: Item): Found | null {
	const words = bare(item.text).text;
	for (const paragraph of inSection(text, item.id)) {
		const from = paragraph.bare.text.indexOf(words.slice(0, knownBy));
		if (from < 0 || words === '') continue;
		const to = Math.min(from + words.length, paragraph.bare.text.length);
		if (!words.startsWith(paragraph.bare.text.slice(from, to))) continue;
		return row('chapters/quality', item, { paragraph, from, to }, 'usual');
	}
	return null;
}

interface Place {
	readonly paragraph: Paragraph;
	readonly clauses: readonly Clause[];
	readonly index: number;
}

function clauseWith(
	paragraphs: readonly Paragraph[],
	isIt: (words: string) => boolean,
): Place | null {
	for (const { paragraph, clauses } of sentencesOf(paragraphs)) {
		const index = clauses.findIndex((clause) => isIt(wordsIn(paragraph, clause)));
		if (index >= 0) return { paragraph, clauses, index };
	}
	return null;
}

/** 全部课程考核合格或修满学分，准予毕业: what follows from it is quoted with it. */
function graduation(text: ReadText, item: Item): Found | null {
	const words = bare(item.text).text;
	const place = clauseWith(inSection(text, item.id), (each) => each.includes(words));
	const clause = place?.clauses[place.index];
	if (!place || !clause) return null;
	const next = place.clauses[place.index + 1];
	const last =
		next && /^(?:方可|方能|才能|可以?|即可)?(?:准予|准许|予以)?毕业/.test(next.words)
			? next
			: clause;
	return row('chapters/graduation', item, spanOf(place.paragraph, clause, last), clause.strength);
}

const safeguardWords: Readonly<Record<string, RegExp>> = {
	agreement: /三方[^，]*协议|实习协议|协议/,
	insurance: /保险/,
	mentor: /指导教师|指导老师|指导人员/,
};

function safeguard(text: ReadText, item: Item): Found | null {
	const words = safeguardWords[item.id.split('/')[1] ?? ''];
	const place = words && clauseWith(inSection(text, item.id), (each) => words.test(each));
	const clause = place?.clauses[place.index];
	if (!place || !clause) return null;
	return row(
		'chapters/internship-safeguards',
		item,
		spanOf(place.paragraph, clause),
		clause.strength,
	);
}

export const chapters: Reader = (text) =>
	both([
		sure(...text.content.quality.map((item) => quality(text, item))),
		sure(...text.content.graduation.map((item) => graduation(text, item))),
		sure(...text.content.safeguards.map((item) => safeguard(text, item))),
	]);
