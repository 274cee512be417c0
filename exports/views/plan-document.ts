/** A plan by its outline: chapters with their sections, then the appendices. */
import {
	heading,
	paragraph,
	table,
	type Appendix,
	type Block,
	type Chapter,
	type DocumentView,
} from './document.ts';
import { gather, type Gathered } from './gather.ts';
import type { PrintJob } from './job.ts';
import { chineseNumber } from './words.ts';
import { outlineOf, type OutlinePart, type SectionId } from './outlines.ts';
import { approvalBlocks } from './sections/approvals.ts';
import { certificatesBlocks } from './sections/certificates.ts';
import { comparisonBlocks } from './sections/comparison.ts';
import { reportBlocks } from './sections/report.ts';
import { matrixBlocks } from './sections/outcomes-matrix.ts';
import { scheduleBlocks } from './sections/schedule.ts';
import * as conditions from './sections/conditions.ts';
import * as courses from './sections/courses.ts';
import * as hours from './sections/hours.ts';
import * as identity from './sections/identity.ts';
import * as practice from './sections/practice.ts';

const sections: Record<SectionId, (gathered: Gathered) => Block[]> = {
	overview: conditions.overview,
	programme: identity.programme,
	entry: identity.entry,
	duration: identity.duration,
	occupations: identity.occupations,
	goal: identity.goal,
	outcomes: identity.outcomes,
	courses: courses.courses,
	'courses/public': courses.publicCourses,
	'courses/foundation': courses.foundationCourses,
	'courses/core': courses.coreCourses,
	'courses/extension': courses.extensionCourses,
	'courses/practice': practice.practice,
	'courses/themes': practice.themes,
	hours: hours.hours,
	'hours/weeks': hours.weeks,
	'hours/statistics': hours.statistics,
	staff: conditions.staff,
	facilities: conditions.facilities,
	'facilities/rooms': conditions.rooms,
	'facilities/bases': conditions.bases,
	'facilities/materials': conditions.materials,
	quality: conditions.quality,
	graduation: conditions.graduation,
};

/** A part without a word says so: an auditor must not think that a page was lost. */
const unwritten = (part: OutlinePart): Block[] =>
	part.title === undefined ? [] : [paragraph('（本部分尚未编写）')];

function partBlocks(gathered: Gathered, part: OutlinePart, depth: 1 | 2 | 3): Block[] {
	const title = depth > 1 && part.title !== undefined ? [heading(depth as 2 | 3, part.title)] : [];
	const own = part.sections.flatMap((id) => sections[id](gathered));
	const below = (part.parts ?? []).flatMap((inner) =>
		partBlocks(gathered, inner, depth === 1 ? 2 : 3),
	);
	return [...title, ...(own.length + below.length > 0 ? [...own, ...below] : unwritten(part))];
}

const chapterOf = (gathered: Gathered, part: OutlinePart): Chapter => ({
	title: part.title ?? '',
	blocks: partBlocks(gathered, part, 1),
});

function appendicesOf(gathered: Gathered): Appendix[] {
	const { appendices } = outlineOf(gathered.plan.outline);
	const certificates = certificatesBlocks(gathered);
	const outcomes = matrixBlocks(gathered);
	const approvals = approvalBlocks(gathered.job);
	const bare = [
		{ title: appendices.schedule, blocks: scheduleBlocks(gathered), landscape: true },
		...(certificates.length > 0
			? [{ title: appendices.certificates, blocks: certificates, landscape: true }]
			: []),
		{ title: appendices.report, blocks: reportBlocks(gathered), landscape: false },
		{ title: appendices.comparison, blocks: comparisonBlocks(gathered), landscape: true },
		...(outcomes.length > 0
			? [{ title: appendices.outcomes, blocks: outcomes, landscape: true }]
			: []),
		...(approvals.length > 0 ? [{ title: '审批记录', blocks: approvals, landscape: false }] : []),
	];
	return bare.map((appendix, index) => ({
		...appendix,
		title: `附录${chineseNumber(index + 1)}　${appendix.title}`,
	}));
}

/** Numbers the tables through the document, as captions do. */
function numbered({ chapters, appendices }: DocumentView): DocumentView {
	let last = 0;
	const count = (block: Block): Block =>
		block.kind === 'table' ? table({ ...block.table, number: (last += 1) }) : block;
	return {
		chapters: chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(count) })),
		appendices: appendices.map((appendix) => ({ ...appendix, blocks: appendix.blocks.map(count) })),
	};
}

/** Everything that the document says, in its order. */
export function planDocument(job: PrintJob): DocumentView {
	const gathered = gather(job);
	return numbered({
		chapters: outlineOf(job.plan.outline).chapters.map((part) => chapterOf(gathered, part)),
		appendices: appendicesOf(gathered),
	});
}
