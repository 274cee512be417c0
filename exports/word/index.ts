/** The whole plan as a Word document (ui/design.md §11). */
import { Document, type ISectionOptions, NumberFormat, Packer, SectionType } from 'docx';
import { qrCode } from '../seal/qr.ts';
import type { PrintJob } from '../views/job.ts';
import { planDocument } from '../views/plan-document.ts';
import { ownPaper, portrait, type Sheet } from './kit/page.ts';
import { contentsChildren } from './contents.ts';
import { numbering } from './kit/paragraphs.ts';
import { styles } from './kit/styles.ts';
import { laidOut, type LaidAppendix, type LaidDocument } from './layout/fit.ts';
import { appendixChildren, chapterChildren } from './plan/body.ts';
import { cover, properties } from './plan/cover.ts';
import { frame } from './plan/frame.ts';
import { customProperties } from './properties.ts';
import { printByTemplate } from './template/index.ts';

const nextPage = { type: SectionType.NEXT_PAGE } as const;

const coverSection = (job: PrintJob, code: Uint8Array | null): ISectionOptions => ({
	properties: portrait,
	children: cover(job, code),
});

const contentsSection = (view: LaidDocument): ISectionOptions => ({
	properties: {
		...portrait,
		...nextPage,
		page: { ...portrait.page, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } },
	},
	children: contentsChildren(view),
});

const chaptersSection = ({ chapters }: LaidDocument): ISectionOptions => ({
	properties: {
		...portrait,
		...nextPage,
		page: { ...portrait.page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
	},
	children: chapters.flatMap((chapter, at) => chapterChildren(chapter, at)),
});

const appendixSection = (appendix: LaidAppendix, index: number): ISectionOptions => ({
	properties: { ...ownPaper.section(appendix.sheet), ...nextPage },
	children: appendixChildren(appendix, index),
});

/** A section without head and foot has those of the one before it: only other paper brings others. */
function framedSections(job: PrintJob, view: LaidDocument): ISectionOptions[] {
	const sections: { sheet: Sheet; section: ISectionOptions }[] = [
		{ sheet: 'upright', section: contentsSection(view) },
		{ sheet: 'upright', section: chaptersSection(view) },
		...view.appendices.map((appendix, index) => ({
			sheet: appendix.sheet,
			section: appendixSection(appendix, index),
		})),
	];
	return sections.map(({ sheet, section }, index) =>
		sections[index - 1]?.sheet === sheet ? section : { ...frame(job, sheet), ...section },
	);
}

/** The bytes of the .docx. */
export async function printWord(job: PrintJob): Promise<Uint8Array> {
	const view = planDocument(job);
	const code = job.version?.address ? await qrCode(job.version.address) : null;
	if (job.template) return printByTemplate(job, view, job.template, code);
	const laid = laidOut(view);
	const document = new Document({
		...properties(job),
		styles,
		numbering,
		evenAndOddHeaderAndFooters: true,
		customProperties: customProperties(job),
		sections: [coverSection(job, code), ...framedSections(job, laid)],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
