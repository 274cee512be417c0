/** Brings the list of terms of a course or a segment into a new state, term by term, key by key. */
import { joinPath } from '#domain/plan/path.ts';
import type { CourseTerm, SegmentTerm } from '#domain/plan/shape.ts';
import { insert, put, type Revision } from './revision.ts';

type Term = CourseTerm | SegmentTerm;

/** An id that no other term of the list has: `3`, then `3b`, `3c`… */
export function termId(terms: readonly Term[], semester: number): string {
	const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
	const taken = new Set(terms.map(({ id }) => id));
	const free = letters.find((letter) => !taken.has(`${semester}${letter}`));
	return free === undefined ? `${semester}-${terms.length}` : `${semester}${free}`;
}

function putKeys(revision: Revision, path: string, before: Term, after: Term): Revision {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Term>;
	return [...keys].reduce(
		(now, key) => put(now, joinPath(...path.split('/'), key), after[key]),
		revision,
	);
}

/** `path` is that of the list, `courses/c21/terms`. */
export function putTerms(
	revision: Revision,
	path: string,
	before: readonly Term[],
	after: readonly Term[],
): Revision {
	let now = revision;
	for (const term of before)
		if (!after.some(({ id }) => id === term.id)) now = put(now, `${path}/${term.id}`, undefined);
	after.forEach((term, index) => {
		const old = before.find(({ id }) => id === term.id);
		now = old
			? putKeys(now, `${path}/${term.id}`, old, term)
			: insert(now, `${path}/${term.id}`, term, after[index - 1]?.id ?? null);
	});
	return now;
}

/** Terms in the order of their semesters, those of one semester as they stood. */
export const inOrder = <Item extends Term>(terms: readonly Item[]): Item[] =>
	terms.toSorted((a, b) => a.semester - b.semester);
