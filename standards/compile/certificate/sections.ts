/** The whole text, section by section. */
import { joined, offset, slice, type Traced } from '../text/traced.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { halfWidth, tidied } from './glyphs.ts';
import { cellsOf, paragraphsOfCell, type Line } from './lines.ts';
import type { ReadPart } from './document.ts';

type Section = CertificateStandardContent['sections'][number];

/** `6.2 职业技能等级要求描述` begins a section of its own; terms and sentences do not. */
const subheading = /^(\d+\.\d+(?:\.\d+)?)[.、]?\s*([^\s\d.、。；，;,：:][^。；，;,：:]{1,30})$/;

const rowText = (line: Line): string =>
	tidied(joined(cellsOf(line).flatMap(paragraphsOfCell), ' ')).text;

function subsection(paragraph: Traced, part: ReadPart): Section | null {
	if (part.part === 'terms') return null;
	const [whole = '', number, title = ''] = subheading.exec(halfWidth(paragraph.text)) ?? [];
	if (number === undefined || (part.number !== null && !number.startsWith(`${part.number}.`)))
		return null;
	const words = tidied(slice(paragraph, whole.length - title.length)).text;
	return { number, title: words, offset: offset(paragraph), paragraphs: [] };
}

function sectionsOfPart(part: ReadPart): Section[] {
	const { heading, number, title } = part;
	const at = offset(
		heading?.piece ??
			part.lines[0]?.piece ??
			tidied(slice({ text: '', at: new Uint32Array(0) }, 0)),
	);
	const sections: Section[] = [{ number, title, offset: at, paragraphs: [] }];
	for (const paragraph of part.paragraphs) {
		const own = subsection(paragraph, part);
		if (own) sections.push(own);
		else sections.at(-1)?.paragraphs.push(paragraph.text);
	}
	for (const { caption, lines } of part.tables) {
		const rows = [...(caption ? [caption.text] : []), ...lines.map(rowText)];
		for (const row of rows) sections.at(-1)?.paragraphs.push(row);
	}
	return sections;
}

export const sectionsOf = (parts: readonly ReadPart[]): Section[] => parts.flatMap(sectionsOfPart);
