/** What every 专业教学标准 asks for: where its section is there and it was not read, that is said. */
import type { Paragraph } from '../../clauses/paragraphs.ts';
import { sentenceSpan, type Found, type ReadText, type Unsure } from './reading.ts';
import { nothingAsked, titleOf } from './says.ts';

/** By words of the section's title. */
const expected: readonly (readonly [title: RegExp, rules: readonly string[]])[] = [
	[
		/[学學][时時]安排/,
		[
			...['hours/total', 'hours/public-share', 'hours/practice-share', 'hours/elective-share'],
			'credits/hours-per-credit',
		],
	],
	[/队伍结构/, ['staff/student-ratio', 'staff/senior-share', 'staff/dual-qualified']],
];

/** A section about which something is asked already is looked at by a person anyway. */
function missingIn(
	paragraphs: readonly Paragraph[],
	rules: readonly string[],
	there: ReadonlySet<string>,
): Unsure | null {
	const missing = rules.filter((rule) => !there.has(rule));
	const sentence = paragraphs[0]?.sentences[0];
	if (missing.length === 0 || !sentence) return null;
	const names = missing.map((rule) => `“${titleOf(rule)}”`).join('、');
	return {
		span: sentenceSpan(sentence),
		question: `本节没有读出${names}，请对照原文。`,
		readings: [{ says: '原文有这一要求，由人补充', found: null }, nothingAsked],
	};
}

/** An extract asks for what it has; of a whole standard something is missing. */
const isWhole = (paragraphs: readonly Paragraph[]): boolean =>
	new Set(paragraphs.map(({ section }) => section.number)).size >= 10;

/** `asked`: sections in which something is in doubt. */
export function expectedIn(
	{ paragraphs }: ReadText,
	found: readonly Found[],
	asked: ReadonlySet<string>,
): Unsure[] {
	if (!isWhole(paragraphs)) return [];
	const there = new Set(found.map(({ rule }) => rule));
	return expected.flatMap(([title, rules]) => {
		const own = paragraphs.filter(
			({ section, sentences }) => title.test(section.title) && sentences.length > 0,
		);
		const number = own[0]?.section.number;
		const missing = number === undefined || asked.has(number) ? null : missingIn(own, rules, there);
		return missing ? [missing] : [];
	});
}
