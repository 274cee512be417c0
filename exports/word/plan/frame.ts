/** What stands on every page: the running head with version and fingerprint, the page number, the draft's mark. */
import {
	AlignmentType,
	BorderStyle,
	Footer,
	Header,
	PageNumber,
	Paragraph,
	SimpleField,
	TabStopType,
	TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import { planTitle, standing, type PrintJob } from '../../views/job.ts';
import { ownPaper, type Paper, type Sheet } from '../kit/page.ts';

/** Name of the document property that the head shows: a file whose text was copied elsewhere loses it. */
export const headProperty = 'XunbiaoHead';

export const headText = (job: PrintJob): string =>
	`${standing(job)}　指纹 ${shortFingerprint(job.fingerprint)}`;

function head(job: PrintJob, width: number, watermark: boolean): Paragraph {
	const mark =
		job.version || !watermark
			? []
			: [new TextWatermark({ text: '送审稿', font: '黑体', opacity: 0.25, width: 380 })];
	return new Paragraph({
		style: 'Header',
		tabStops: [{ type: TabStopType.RIGHT, position: width }],
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 2 } },
		children: [
			new TextRun(planTitle(job.plan)),
			new TextRun({ children: ['\t'] }),
			new SimpleField(`DOCPROPERTY ${headProperty}`, headText(job)),
			...mark,
		],
	});
}

const foot = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT' | 'CENTER']): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				alignment,
				indent: { left: 280, right: 280 },
				children: [
					new TextRun('— '),
					new TextRun({ children: [PageNumber.CURRENT] }),
					new TextRun(' —'),
				],
			}),
		],
	});

/**
 * Heads and feet of a section: page numbers right on odd pages, left on even ones (GB/T 9704). A comparison
 * is no draft to be sent anywhere, and has no `watermark`.
 */
export function frame(job: PrintJob, sheet: Sheet, watermark = true, paper: Paper = ownPaper) {
	const width = paper.textWidth(sheet);
	const header = () => new Header({ children: [head(job, width, watermark)] });
	return {
		headers: { default: header(), even: header() },
		footers: { default: foot(AlignmentType.RIGHT), even: foot(AlignmentType.LEFT) },
	};
}
