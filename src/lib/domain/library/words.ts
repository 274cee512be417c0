/** Values of the library's fields, as a person reads them. */
import {
	assessmentChoices,
	categoryChoices,
	natureChoices,
	textbookChoices,
} from '../staff/forms/library-forms.ts';
import type { Textbook } from '../plan/shape.ts';
import type { LibraryField } from './library-course.ts';

const choices: Partial<Record<LibraryField, readonly { value: string; label: string }[]>> = {
	category: categoryChoices,
	nature: natureChoices,
	assessment: assessmentChoices,
};

const kindName = (kind: string): string =>
	textbookChoices.find(({ value }) => value === kind)?.label ?? kind;

/** `《语文》高等教育出版社，国家规划教材` */
export const textbookWords = ({ title, publisher, kind }: Textbook): string =>
	`《${title}》${publisher}，${kindName(kind)}`;

/** Long texts are shown by their beginning. */
const longest = 60;
const short = (text: string): string =>
	text.length > longest ? `${text.slice(0, longest)}…` : text;

export function fieldWords(field: LibraryField, value: unknown): string {
	if (value === null || value === undefined || value === '') return '未写';
	if (field === 'textbooks') return (value as readonly Textbook[]).map(textbookWords).join('；');
	if (Array.isArray(value)) return value.join('、');
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text !== 'string') return '';
	return choices[field]?.find((choice) => choice.value === text)?.label ?? short(text);
}
