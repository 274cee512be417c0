/** 申报条件: who may apply for which level. */
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Traced } from '../../text/traced.ts';
import { levelsIn } from '../levels.ts';
import { itemsOf } from '../paragraphs.ts';
import type { Note } from '../footnotes.ts';
import { halfWidth, squeeze } from '../wording.ts';

type Applications = OccupationalStandardContent['applications'];
type Related = OccupationalStandardContent['related'];

const introForm = /(?:可申报|申报)[^。]*[:：]$|^[—-]{2}[^。]*(?:者|条件)[^。]*$/;

/** The level that the conditions are for is the last one that the lead-in names. */
export function applicationsOf(paragraphs: readonly Traced[]): Applications {
	const found: Applications = [];
	for (const paragraph of paragraphs) {
		const key = squeeze(halfWidth(paragraph.text));
		const level = introForm.test(key) ? levelsIn(key).at(-1)?.level : undefined;
		if (level) found.push({ level, intro: paragraph.text, conditions: [] });
		const [item] = itemsOf([paragraph]);
		const current = found.at(-1);
		if (item && current) current.conditions.push({ number: item.number, text: item.text.text });
	}
	return found;
}

const listed = (notes: readonly Note[], form: RegExp): string[] => {
	for (const { text } of notes) {
		const match = form.exec(text.text);
		if (!match) continue;
		return text.text
			.slice(match[0].length)
			.replace(/(?:等)?[，,]?(?:下同)?[。.]?$/, '')
			.split('、')
			.map((name) => squeeze(name))
			.filter((name) => name !== '');
	}
	return [];
};

/** 相关职业：… and 本专业或相关专业：… of the notes, name by name. */
export const relatedOf = (notes: readonly Note[]): Related => ({
	occupations: listed(notes, /^\s*(?:本职业或)?相关职业\s*[：:]\s*/),
	programmes: listed(notes, /^\s*(?:本专业或)?相关专业\s*[：:]\s*/),
});
