/** What a standard says, however its text was broken and spaced; for tests. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { half } from '../text/letters.ts';

const said = (value: unknown): unknown => {
	if (typeof value === 'string') return half(value.replace(/\s/g, ''));
	if (Array.isArray(value)) return value.map(said);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each)]));
};

/** Without blanks and widths; a section is its text, wherever its paragraphs end. */
export const gist = ({ sections, source: _, ...rest }: TeachingContent): unknown => ({
	...(said(rest) as object),
	sections: sections.map(({ number, title, paragraphs }) =>
		said([number, title, paragraphs.join('')]),
	),
});
