/**
 * The smallest set of changes by which every skill of the chosen certificates is taught to everyone: the
 * fewest courses whose description must change, among those the best fit; and an extension course for each
 * certificate with skills that no course could teach in time. The caller judges the edits before they
 * are shown.
 */
import type { Highs } from 'highs';
import type { Hundredths } from '../../exact.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Measures } from '../../plan/measure.ts';
import { revisionOf, type Revision } from '../../plan/revision.ts';
import type { Plan } from '../../plan/shape.ts';
import { groupedBy } from '../grouped-by.ts';
import { hourBalances } from '../hour-balance.ts';
import type { CertificateMap } from '../map.ts';
import { teachAnew, teachMore, type Change, type Step } from './change.ts';
import { needsOf, type Candidate, type Need } from './need.ts';
import { bestOf } from './search.ts';

export type { Change, ExtensionChange, MappingChange } from './change.ts';
export type { Candidate, Need } from './need.ts';

export interface CompletionOptions {
	/** What a new skill takes of a course, the school's. */
	readonly hoursPerSkill: Hundredths;
	/** Id of the new course of this number, from 0; none that the plan has. */
	readonly newId: (index: number) => string;
}

export interface Completion {
	/** In the order in which their edits are made: courses of the plan, then new ones. */
	readonly changes: readonly Change[];
	/** Of all changes: one batch. */
	readonly edits: readonly Edit[];
}

/** A plan with the maps of the certificates that shall be covered. */
export interface Incomplete {
	readonly plan: Plan;
	readonly measures: Measures;
	readonly maps: readonly CertificateMap[];
}

type Take = (revision: Revision) => Step;

function mappingSteps(
	{ measures, maps }: Incomplete,
	chosen: readonly Candidate[],
	{ hoursPerSkill }: CompletionOptions,
): Take[] {
	const of = groupedBy(chosen, ({ course }) => course);
	const mapped = new Map(hourBalances(maps, measures).map((one) => [one.course.id, one.mapped]));
	return measures.courses.flatMap(({ course, hours }) => {
		const statements = of.get(course.id);
		const room = hours - (mapped.get(course.id) ?? 0);
		return statements
			? [(now: Revision) => teachMore(now, { course, statements, room }, hoursPerSkill)]
			: [];
	});
}

const extensionSteps = (
	{ measures, maps }: Incomplete,
	needs: readonly Need[],
	{ hoursPerSkill, newId }: CompletionOptions,
): Take[] =>
	[...groupedBy(needs, ({ certificate }) => certificate)].flatMap(([key, own], index) => {
		const map = maps.find((one) => one.key === key);
		const of = map && { map, needs: own };
		return of ? [(now: Revision) => teachAnew(now, newId(index), of, measures, hoursPerSkill)] : [];
	});

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
	let revision = revisionOf(plan);
	const changes = [
		...mappingSteps(incomplete, bestOf(highs, coverable, measures), options),
		...extensionSteps(incomplete, others, options),
	].map((take) => {
		const { after, change } = take(revision);
		revision = after;
		return change;
	});
	return { changes, edits: revision.edits };
}
