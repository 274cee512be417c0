/** The plan's document with tracked changes: accepted it reads as the new plan, rejected as the old one. */
import { Document, SectionType, type ISectionOptions, type Paragraph, type Table } from 'docx';
import { paired } from '../../views/marked/paired.ts';
import { textDifference } from '#domain/difference/text.ts';
import {
	whole,
	type MarkedBlock,
	type MarkedPart,
	type MarkedText,
} from '../../views/marked/document.ts';
import { markedDocument, type MarkedJob } from '../../views/marked/index.ts';
import { headingLook, numbering, passageLook } from '../kit/paragraphs.ts';
import { ownPaper, portrait } from '../kit/page.ts';
import { steadyBytes, wholeSeconds } from '../kit/steady.ts';
import { styles } from '../kit/styles.ts';
import { ownLines } from '../layout/measure.ts';
import { coverLines, lineLook, properties, type CoverLine } from '../plan/cover.ts';
import { frame, headProperty, headText } from '../plan/frame.ts';
import { markedParagraph } from './paragraphs.ts';
import { Revisions } from './runs.ts';
import { markedTable } from './tables.ts';

type Child = Paragraph | Table;

function blockChildren(block: MarkedBlock, width: number, revisions: Revisions): Child[] {
	if (block.kind === 'table') return markedTable(block.table, width, revisions);
	const look =
		block.kind === 'heading'
			? headingLook(block.level)
			: passageLook(block.segments.map(({ text }) => text).join(''), ownLines.size);
	return [markedParagraph(block, revisions, look)];
}

function partSection(
	{ landscape: across, title, blocks }: MarkedPart,
	job: MarkedJob,
	revisions: Revisions,
): ISectionOptions {
	const head = title
		? [markedParagraph(title, revisions, { style: 'AppendixTitle', outlineLevel: 0 })]
		: [];
	const sheet = across ? 'across' : 'upright';
	const width = ownPaper.textWidth(sheet);
	return {
		properties: { ...ownPaper.section(sheet), type: SectionType.NEXT_PAGE },
		...frame(job.after, sheet, false),
		children: [...head, ...blocks.flatMap((block) => blockChildren(block, width, revisions))],
	};
}

function coverText(old: CoverLine | null, now: CoverLine | null): MarkedText {
	if (old && now) return { fate: 'same', segments: textDifference(old.text, now.text) };
	return old ? whole('deleted', old.text) : whole('inserted', now?.text ?? '');
}

function coverSection({ before, after }: MarkedJob, revisions: Revisions): ISectionOptions {
	const lines = paired(
		coverLines(before),
		coverLines(after),
		({ style, text }) => `${style}\n${text}`,
		(old, now) => old.style === now.style,
	);
	const children = lines.map(({ old, now }) => {
		const look = now ?? old;
		return markedParagraph(coverText(old, now), revisions, look ? lineLook(look) : {});
	});
	return { properties: portrait, children };
}

/** The bytes of the .docx: of one comparison always the same. */
export async function printMarkedWord(job: MarkedJob): Promise<Uint8Array> {
	const date = wholeSeconds(job.date);
	const revisions = new Revisions(job.author, date);
	const cover = coverSection(job, revisions);
	const parts = markedDocument(job).map((part) => partSection(part, job, revisions));
	const document = new Document({
		...properties(job.after),
		styles,
		numbering,
		evenAndOddHeaderAndFooters: true,
		customProperties: [{ name: headProperty, value: headText(job.after) }],
		sections: [cover, ...parts],
	});
	return steadyBytes(document, properties(job.after), date);
}
