/** The whole text, section by section. */
import { joined, nothing, offset, slice, type Traced } from '../text/traced.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { tidied } from './glyphs.ts';
import { cellsOf, paragraphsOfCell, type Line } from './lines.ts';
import type { ReadPart } from './document.ts';
import { subtitleOf } from './titles.ts';

type Section = CertificateStandardContent['sections'][number];

const rowText = (line: Line): string =>
	tidied(joined(cellsOf(line).flatMap(paragraphsOfCell), ' ')).text;

/** A heading with the part's number before its own begins a section; terms look like it and do not. */
function subsection(paragraph: Traced, { part, number }: ReadPart): Section | null {
	const subtitle = part === 'terms' ? null : subtitleOf(paragraph.text);
	if (!subtitle || (number !== null && !subtitle.number.startsWith(`${number}.`))) return null;
	const title = tidied(slice(paragraph, subtitle.from)).text;
	return { number: subtitle.number, title, offset: offset(paragraph), paragraphs: [] };
}

function sectionsOfPart(part: ReadPart): Section[] {
	const { heading, number, title } = part;
	const at = offset(heading?.piece ?? part.lines[0]?.piece ?? nothing);
	const sections: Section[] = [{ number, title, offset: at, paragraphs: [] }];
	for (const paragraph of part.paragraphs) {
		const own = subsection(paragraph, part);
		if (own) sections.push(own);
		else sections.at(-1)?.paragraphs.push(paragraph.text);
	}
	for (const { caption, lines } of part.tables) {
		const rows = [
			...(caption ? [caption.text] : []),
			...lines.map(rowText).filter((row) => row !== ''),
		];
		for (const row of rows) sections.at(-1)?.paragraphs.push(row);
	}
	return sections;
}

export const sectionsOf = (parts: readonly ReadPart[]): Section[] => parts.flatMap(sectionsOfPart);
