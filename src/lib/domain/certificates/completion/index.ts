/**
 * The smallest set of changes by which every skill of the chosen certificates is taught to everyone: the
 * fewest courses whose description must change, among those the best fit; more hours for skills that are
 * taught in too few; and an extension course for each certificate with skills that no course could teach in
 * time. The caller judges the edits before they are shown.
 */
import type { Highs } from 'highs';
import type { Edit } from '../../plan/edit.ts';
import { revisionOf } from '../../plan/revision.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Change } from './change.ts';
import { needsOf, type Candidate } from './need.ts';
import { bestOf } from './search.ts';
import {
	extensionSteps,
	hoursSteps,
	mappingSteps,
	roomsOf,
	type CompletionOptions,
	type Incomplete,
} from './steps.ts';

export type { Change, ExtensionChange, HoursChange, MappingChange } from './change.ts';
export type { Candidate, Need } from './need.ts';
export type { CompletionOptions, Incomplete } from './steps.ts';

export interface Completion {
	/** In the order in which their edits are made: courses of the plan, then new ones. */
	readonly changes: readonly Change[];
	/** Of all changes: one batch. */
	readonly edits: readonly Edit[];
}

/** `candidates` name courses for skills of any of the certificates. */
export function completeCoverage(
	highs: Highs,
	incomplete: Incomplete,
	candidates: readonly Candidate[],
	options: CompletionOptions,
): Completion {
	const { plan, measures, maps } = incomplete;
	const of = groupedBy(candidates, ({ certificate }) => certificate);
	const needs = maps.flatMap((map) => needsOf(map, of.get(map.key) ?? [], measures));
	const coverable = needs.filter(({ canBeCovered }) => canBeCovered);
	const others = needs.filter(({ canBeCovered }) => !canBeCovered);
	const chosen = bestOf(highs, coverable, measures);
	const rooms = roomsOf(incomplete);
	let revision = revisionOf(plan);
	const changes = [
		...mappingSteps(incomplete, chosen, rooms, options),
		...hoursSteps(incomplete, chosen, rooms, options),
		...extensionSteps(incomplete, others, options),
	].map((take) => {
		const { after, change } = take(revision);
		revision = after;
		return change;
	});
	return { changes, edits: revision.edits };
}
