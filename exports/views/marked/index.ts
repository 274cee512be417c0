/** The document of a plan with its changes against another marked in it. */
import { textDifference } from '#domain/difference/text.ts';
import type { Appendix, DocumentView } from '../document.ts';
import type { PrintJob } from '../job.ts';
import { planDocument } from '../plan-document.ts';
import { linesOf, markedBlocks, type Line } from './blocks.ts';
import { whole, type MarkedPart, type MarkedText } from './document.ts';
import { paired } from './paired.ts';

/** Two plans as they would be printed. */
export interface MarkedJob {
	readonly before: PrintJob;
	readonly after: PrintJob;
	/** To whom the changes are put down, and when (ISO): the version's, so that a comparison is the same twice. */
	readonly author: string;
	readonly date: string;
}

const chapterLines = ({ chapters }: DocumentView): Line[] =>
	chapters.flatMap(({ title, blocks }): Line[] => [
		{ kind: 'heading', level: 1, text: title },
		...blocks.flatMap(linesOf),
	]);

const appendixLines = (appendix: Appendix | null): Line[] =>
	appendix?.blocks.flatMap(linesOf) ?? [];

/** 附录一　教学进程表: the same by its name, whatever its number. */
const nameOf = ({ title }: Appendix): string => title.replace(/^[^　]*　/u, '');

function titleOf(old: Appendix | null, now: Appendix | null): MarkedText {
	if (old && now) return { fate: 'same', segments: textDifference(old.title, now.title) };
	return old ? whole('deleted', old.title) : whole('inserted', now?.title ?? '');
}

function appendixParts(before: DocumentView, after: DocumentView): MarkedPart[] {
	const pairs = paired(before.appendices, after.appendices, nameOf, () => false);
	return pairs.map(({ old, now }) => ({
		landscape: (now ?? old)?.landscape ?? false,
		title: titleOf(old, now),
		blocks: markedBlocks(appendixLines(old), appendixLines(now)),
	}));
}

/** Chapters first, then each appendix. */
export function markedDocument({ before, after }: MarkedJob): MarkedPart[] {
	const [old, now] = [planDocument(before), planDocument(after)];
	return [
		{ landscape: false, title: null, blocks: markedBlocks(chapterLines(old), chapterLines(now)) },
		...appendixParts(old, now),
	];
}
