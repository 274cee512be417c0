/** Paragraphs with tracked changes; of one that came or went its mark is tracked, too. */
import { Paragraph, type IParagraphOptions } from 'docx';
import type { Fate, MarkedText } from '../../views/marked/document.ts';
import { markedRuns, type Revisions } from './runs.ts';

/** The change of a whole paragraph or row. */
export function changeOf(fate: Fate, revisions: Revisions) {
	if (fate === 'same') return {};
	return fate === 'inserted' ? { insertion: revisions.next() } : { deletion: revisions.next() };
}

export function markedParagraph(
	{ fate, segments }: MarkedText,
	revisions: Revisions,
	options: Omit<IParagraphOptions, 'children' | 'run'>,
	bold = false,
): Paragraph {
	const mark = changeOf(fate, revisions);
	return new Paragraph({
		...options,
		...(fate === 'same' ? {} : { run: mark }),
		children: markedRuns(segments, revisions, { bold }),
	});
}
