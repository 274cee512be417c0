/** Sections as the reader of the structure delivers them, made from a text whose paragraphs are known. */
import { traced, type Traced } from '../../../text/traced.ts';
import type { ReadSection } from '../../section.ts';

export interface PlainSection {
	readonly number: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

const isSpace = (char: string): boolean => /\s/.test(char);

/** The paragraph as it stands in `source` from `from` on, whose white space counts for nothing. */
function found(source: string, paragraph: string, from: number): { piece: Traced; end: number } {
	let at = from;
	const places = Uint32Array.from(paragraph, (char) => {
		if (isSpace(char)) return Math.max(0, at - 1);
		while (isSpace(source.charAt(at))) at += 1;
		if (source.charAt(at) !== char) throw new Error(`not in the source: ${paragraph.slice(0, 40)}`);
		return at++;
	});
	return { piece: { text: paragraph, at: places }, end: at };
}

/** Where the paragraph begins: its first ten characters, white space apart. */
function begins(source: string, paragraph: string, from: number): number {
	const first = [...paragraph.replace(/\s/g, '').slice(0, 10)];
	const pattern = first.map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
	const match = new RegExp(pattern, 'g');
	match.lastIndex = from;
	const at = match.exec(source)?.index;
	if (at === undefined) throw new Error(`not in the source: ${paragraph.slice(0, 40)}`);
	return at;
}

/** Each paragraph at its place in the source, section after section. */
export function sectionsIn(source: string, sections: readonly PlainSection[]): ReadSection[] {
	let at = source.indexOf('\n');
	return sections.map(({ number, title, paragraphs }) => {
		const heading = new RegExp(
			`^${number.replaceAll('.', '\\.')} +${title.replace(/[（）]/g, '.')}$`,
			'gm',
		);
		heading.lastIndex = at;
		const offset = heading.exec(source)?.index ?? at;
		at = offset;
		const pieces = paragraphs.map((paragraph) => {
			const { piece, end } = found(source, paragraph, begins(source, paragraph, at));
			at = end;
			return piece;
		});
		return { number, title, offset, paragraphs: pieces };
	});
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
