/** What changed between two plans: two versions, two cohorts, a plan and what its standard proposes. */
import type { Edit } from '../plan/edit.ts';
import { joinPath, splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { aligned } from './aligned.ts';
import { editsBetween } from './edits-between.ts';
import { lineages, type Lineage } from './lineage.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** What a course or segment is said to be beside changed. */
export const marks = ['renamed', 'recategorised', 'rescheduled', 'reordered'] as const;
export type Mark = (typeof marks)[number];

/** All edits of one thing: a course, a segment, a semester of the calendar, a passage, or a field at the top. */
export interface Change {
	/** First key of its paths: `courses`, `goal`. */
	readonly part: string;
	/** `courses/c21`; of chapters `chapters/quality`. */
	readonly subject: string;
	readonly kind: ChangeKind;
	readonly marks: readonly Mark[];
	readonly edits: readonly Edit[];
}

export interface Difference {
	readonly before: Plan;
	/** Under the ids of `before`: a path means the same in both. */
	readonly after: Plan;
	/** True where both say the same; ids, and orders that say nothing, do not count. */
	readonly same: boolean;
	/** Applied to `before` in order they make `after`. */
	readonly edits: readonly Edit[];
	readonly changes: readonly Change[];
	readonly lineages: readonly Lineage[];
}

/** Parts whose members are told apart: each is a subject of its own. */
const listed = new Set([
	'courses',
	'segments',
	'outcomes',
	'groups',
	'calendar',
	'certificates',
	'chapters',
	'occupations',
]);

function subjectOf(path: string): string {
	const keys = splitPath(path);
	return joinPath(...keys.slice(0, listed.has(keys[0] ?? '') ? 2 : 1));
}

const isAt = ({ path }: Edit, ...keys: readonly (string | RegExp)[]): boolean => {
	const parts = splitPath(path).slice(2);
	return keys.every((key, at) =>
		typeof key === 'string' ? parts[at] === key : key.test(parts[at] ?? ''),
	);
};

/** A term that comes, goes, or stands in another semester. */
const reschedules = (edit: Edit): boolean =>
	isAt(edit, 'terms') &&
	(isAt(edit, 'terms', /./, 'semester') || splitPath(edit.path).length === 4);

function marksOf(edits: readonly Edit[]): Mark[] {
	const tests: Record<Mark, (edit: Edit) => boolean> = {
		renamed: (edit) => isAt(edit, 'name'),
		recategorised: (edit) => isAt(edit, 'category'),
		rescheduled: reschedules,
		reordered: ({ op, path }) => op === 'move' && splitPath(path).length === 2,
	};
	return marks.filter((mark) => edits.some(tests[mark]));
}

/** A passage of a chapter that comes is a change of the chapter, not a new one. */
function kindOf(subject: string, edits: readonly Edit[]): ChangeKind {
	const whole = edits.find(({ path }) => path === subject);
	if (whole?.op === 'add') return 'added';
	return whole?.op === 'remove' ? 'removed' : 'changed';
}

function changesOf(edits: readonly Edit[]): Change[] {
	const bySubject = new Map<string, Edit[]>();
	for (const edit of edits) {
		const subject = subjectOf(edit.path);
		const own = bySubject.get(subject);
		if (own) own.push(edit);
		else bySubject.set(subject, [edit]);
	}
	return [...bySubject].map(([subject, own]) => ({
		part: splitPath(subject)[0] ?? '',
		subject,
		kind: kindOf(subject, own),
		marks: marksOf(own),
		edits: own,
	}));
}

/** The difference from `before` to `after`, both as `readPlan` lets them in. */
export function differenceBetween(before: Plan, after: Plan): Difference {
	const { plan } = aligned(before, after);
	const edits = editsBetween(before, plan);
	return {
		before,
		after: plan,
		same: edits.length === 0,
		edits,
		changes: changesOf(edits),
		lineages: lineages(before, plan),
	};
}
