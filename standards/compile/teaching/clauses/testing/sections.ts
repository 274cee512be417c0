/** Sections as the reader of the structure delivers them, made from a text whose paragraphs are known. */
import { traced } from '../../../text/traced.ts';
import type { ReadSection } from '../../section.ts';

export interface PlainSection {
	readonly number: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

/** The sections one after the other as a document of their own. */
export function sectionsOf(sections: readonly PlainSection[]): {
	source: string;
	read: ReadSection[];
} {
	let source = '';
	const read = sections.map(({ number, title, paragraphs }) => {
		const offset = source.length;
		source += `${number} ${title}\n`;
		const pieces = paragraphs.map((paragraph) => {
			const piece = traced(paragraph, source.length);
			source += `${paragraph}\n`;
			return piece;
		});
		return { number, title, offset, paragraphs: pieces };
	});
	return { source, read };
}
