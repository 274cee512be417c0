/** Paragraphs that are items of a list which one rule asks for as a whole. */
import { bare } from '../../clauses/bare.ts';
import type { Paragraph } from '../../clauses/paragraphs.ts';
import type { ReadText } from './reading.ts';

/** 1 内容编辑制作 …: a row of the table of 8.1.2 begins with its field, or with its number and field. */
function isContent(text: string, fields: readonly string[]): boolean {
	const begins = text.replace(/^\d{1,2}/, '');
	return fields.some((field) => begins.startsWith(field) && begins.length > field.length + 20);
}

/** For each paragraph the rule it serves, or null. */
export function servesOf({ content }: ReadText): (paragraph: Paragraph) => string | null {
	const outcomes = content.outcomes.items.map((item) => bare(item.text).text);
	const fields = content.courses.core.fields.map(({ field }) => bare(field).text);
	return ({ section: { title }, bare: { text } }) => {
		if (/培养规格/.test(title) && outcomes.some((item) => item !== '' && text.includes(item)))
			return 'outcomes/items';
		const inTable =
			/专业.*课|核心课/.test(title) && (isContent(text, fields) || /[\u2460-\u2473]/.test(text));
		return inTable ? 'courses/core-content' : null;
	};
}
