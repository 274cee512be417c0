/** The whole plan as a Word document (ui/design.md §11). */
import {
	Document,
	type ISectionOptions,
	NumberFormat,
	Packer,
	Paragraph,
	SectionType,
	TableOfContents,
	TextRun,
} from 'docx';
import { qrCode } from '../seal/qr.ts';
import type { Appendix, DocumentView } from '../views/document.ts';
import type { PrintJob } from '../views/job.ts';
import { planDocument } from '../views/plan-document.ts';
import { landscape, portrait } from './kit/page.ts';
import { contentsEntries } from './layout/pages.ts';
import { numbering } from './kit/paragraphs.ts';
import { styles } from './kit/styles.ts';
import { appendixChildren, chapterChildren } from './plan/body.ts';
import { cover, properties } from './plan/cover.ts';
import { frame, headProperty, headText } from './plan/frame.ts';

const nextPage = { type: SectionType.NEXT_PAGE } as const;

const coverSection = (job: PrintJob, code: Uint8Array | null): ISectionOptions => ({
	properties: portrait,
	children: cover(job, code),
});

const tocEntries = (view: DocumentView) =>
	contentsEntries(view).map(({ title, anchor, level, page }) => ({
		title,
		level,
		page,
		href: anchor,
	}));

/** The contents are a field with its entries written out, so that no reader has to update it first. */
const contentsSection = (view: DocumentView): ISectionOptions => ({
	properties: {
		...portrait,
		...nextPage,
		page: { ...portrait.page, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } },
	},
	children: [
		new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目　录')] }),
		new TableOfContents('目录', {
			hyperlink: true,
			headingStyleRange: '1-2',
			useAppliedParagraphOutlineLevel: true,
			beginDirty: false,
			cachedEntries: tocEntries(view),
		}),
	],
});

const chaptersSection = ({ chapters }: DocumentView): ISectionOptions => ({
	properties: {
		...portrait,
		...nextPage,
		page: { ...portrait.page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
	},
	children: chapters.flatMap(chapterChildren),
});

const appendixSection = (appendix: Appendix, index: number): ISectionOptions => ({
	properties: { ...(appendix.landscape ? landscape : portrait), ...nextPage },
	children: appendixChildren(appendix, index),
});

/** A section without head and foot has those of the one before it: only a turn of the paper brings others. */
function framedSections(job: PrintJob, view: DocumentView): ISectionOptions[] {
	const sections = [
		{ landscape: false, section: contentsSection(view) },
		{ landscape: false, section: chaptersSection(view) },
		...view.appendices.map((appendix, index) => ({
			landscape: appendix.landscape,
			section: appendixSection(appendix, index),
		})),
	];
	return sections.map(({ landscape, section }, index) =>
		sections[index - 1]?.landscape === landscape
			? section
			: { ...frame(job, landscape), ...section },
	);
}

/** The bytes of the .docx. */
export async function printWord(job: PrintJob): Promise<Uint8Array> {
	const view = planDocument(job);
	const code = job.version?.address ? await qrCode(job.version.address) : null;
	const document = new Document({
		...properties(job),
		styles,
		numbering,
		evenAndOddHeaderAndFooters: true,
		customProperties: [
			{ name: headProperty, value: headText(job) },
			{ name: 'XunbiaoFingerprint', value: job.fingerprint.root },
			{ name: 'XunbiaoVersion', value: job.version?.label ?? '' },
			{ name: 'XunbiaoCode', value: job.version?.code ?? '' },
			{ name: 'XunbiaoRules', value: job.check.ruleSet },
		],
		sections: [coverSection(job, code), ...framedSections(job, view)],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
