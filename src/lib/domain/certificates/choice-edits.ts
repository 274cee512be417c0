/** The edits by which a plan takes a certificate for its aim, changes the choice, and gives it up. */
import type { Edit } from '../plan/edit.ts';
import { joinPath } from '../plan/path.ts';
import { insert, put, revisionOf, type Revision } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';
import { certificateIn, certificateKey, type Certificate } from './certificate.ts';

/** Level, 工种 (null: the standard has none), and the semester of the exam. */
export type Choice = Pick<Certificate, 'level' | 'track' | 'examSemester'>;

/** Changes parts of a choice; a certificate that the plan has not gets none. */
export function choiceEdits(plan: Plan, key: string, choice: Partial<Choice>): Edit[] {
	if (!certificateIn(plan, key)) return [];
	const path = (part: string): string => joinPath('certificates', key, part);
	const parts = Object.entries(choice);
	return [
		...parts.reduce<Revision>((now, [part, to]) => put(now, path(part), to), revisionOf(plan))
			.edits,
	];
}

/** Takes a certificate for an aim, without a mapping; one that the plan has gets this choice and keeps its own. */
export function chooseEdits(plan: Plan, standard: Certificate['standard'], choice: Choice): Edit[] {
	const key = certificateKey({ standard });
	if (certificateIn(plan, key)) return choiceEdits(plan, key, choice);
	const { level, track, examSemester } = choice;
	const fresh: Certificate = { standard, level, track, examSemester, mapping: [], conversion: [] };
	return [...put(revisionOf(plan), joinPath('certificates', key), fresh).edits];
}

/** Gives a certificate up, with its mapping and conversion. */
export const giveUpEdits = (plan: Plan, key: string): Edit[] => [
	...put(revisionOf(plan), joinPath('certificates', key), undefined).edits,
];

/**
 * Turns to another edition of the same standard, in the same place: mapping and conversion go over, and
 * what the new edition does not ask for is told by the map. None where the plan has that edition too.
 */
export function editionEdits(plan: Plan, key: string, edition: string): Edit[] {
	const at = plan.certificates.findIndex((one) => certificateKey(one) === key);
	const known = plan.certificates[at];
	if (!known) return [];
	const moved = { ...known, standard: { ...known.standard, edition } };
	const path = joinPath('certificates', certificateKey(moved));
	if (certificateIn(plan, certificateKey(moved))) return [];
	const before = plan.certificates[at - 1];
	const without = put(revisionOf(plan), joinPath('certificates', key), undefined);
	return [...insert(without, path, moved, before ? certificateKey(before) : null).edits];
}
