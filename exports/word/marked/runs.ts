/** Texts with tracked changes: w:ins and w:del with author and date. */
import { DeletedTextRun, InsertedTextRun, TextRun } from 'docx';
import type { Segment } from '#domain/difference/text.ts';

/** Numbers the changes of one document, and says whose they are. */
export class Revisions {
	private last = 0;
	private readonly author: string;
	private readonly date: string;

	/** `date`: ISO, whole seconds, `2026-05-12T08:00:00Z`. */
	constructor(author: string, date: string) {
		this.author = author;
		this.date = date;
	}

	next() {
		return { id: (this.last += 1), author: this.author, date: this.date };
	}
}

type Run = TextRun | InsertedTextRun | DeletedTextRun;

interface Look {
	readonly bold: boolean;
}

function runOf(kind: Segment['kind'], revisions: Revisions, options: object): Run {
	if (kind === 'same') return new TextRun(options);
	const marked = { ...revisions.next(), ...options };
	return kind === 'inserted' ? new InsertedTextRun(marked) : new DeletedTextRun(marked);
}

/** Lines of a segment, each a run of its own; all but the first after a break. */
function segmentRuns({ kind, text }: Segment, revisions: Revisions, { bold }: Look): Run[] {
	return text.split('\n').flatMap((line, at) => {
		const breaks = at === 0 ? {} : { break: 1 };
		if (line === '' && at === 0) return [];
		return [runOf(kind, revisions, { text: line, ...(bold ? { bold } : {}), ...breaks })];
	});
}

export const markedRuns = (
	segments: readonly Segment[],
	revisions: Revisions,
	look: Look = { bold: false },
): Run[] => segments.flatMap((segment) => segmentRuns(segment, revisions, look));
