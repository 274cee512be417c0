/** The professional courses of a draft: the fields of the standard as courses. */
import { bundles, type Bundle } from './bundles.ts';
import { coreSeeds } from './core-seeds.ts';
import { layoutsOf, narrow, wide, type ProfessionalDraft } from './professional-layouts.ts';
import type { Seed } from './seed.ts';

/** They lie in the first two semesters, so that core courses may rest on them. */
function foundationSeeds(
	list: readonly Bundle[],
	ids: readonly string[],
	draft: ProfessionalDraft,
): Seed[] {
	const to = draft.semesters.length > 2 ? 2 : 1;
	return list.map((bundle, index) => {
		const begin = index * 2 < list.length ? 0 : to - 1;
		const place = { from: 0, to, begin, usual: draft.estimate.foundation, ...wide };
		return {
			id: ids[index] ?? '',
			name: bundle.name,
			category: 'foundation',
			nature: 'compulsory',
			fields: bundle.fields,
			items: [],
			trainings: [],
			after: [],
			prerequisite: false,
			layouts: layoutsOf(place, draft),
			absence: null,
		};
	});
}

/** What it costs to leave out an extension course that one would take, or to take one more. */
const absence = 1.5;
/** Hours of an extension course in one semester, at most. */
const singleHours = 60;

/** The first half of those that one would take is limited, the rest free; later ones may be absent. */
function extensionSeeds(
	fields: readonly string[],
	ids: readonly string[],
	draft: ProfessionalDraft,
): Seed[] {
	const { semesters, estimate } = draft;
	const from = semesters.length > 1 ? 1 : 0;
	const span = Math.max(1, semesters.length - from);
	const few = fields.length * singleHours < estimate.extension * estimate.extensions;
	const widths = few ? wide : narrow;
	return fields.map((field, index) => {
		const begin = from + ((index + 1) % span);
		const place = { from, to: semesters.length, begin, usual: estimate.extension, ...widths };
		return {
			id: ids[index] ?? '',
			name: field,
			category: 'extension',
			nature: index * 2 < estimate.extensions ? 'limited' : 'free',
			fields: [field],
			items: [],
			trainings: [],
			after: [],
			prerequisite: false,
			layouts: layoutsOf(place, draft),
			absence: index === 0 ? null : index < estimate.extensions ? absence : -absence,
		};
	});
}

/** Foundation, core and extension seeds; `idOf` gives the id of the n-th of them. */
export function professionalSeeds(
	draft: ProfessionalDraft,
	idOf: (index: number) => string,
): Seed[] {
	const { courses } = draft.standard;
	const foundations = bundles(courses.foundation.fields, draft.bounds.foundationCount);
	const fields = courses.core.fields.map(({ field }) => field);
	const cores = bundles(fields, draft.bounds.coreCount);
	const ids = (from: number, list: readonly unknown[]): string[] =>
		list.map((_, index) => idOf(from + index));
	const foundationIds = ids(0, foundations);
	const coreIds = ids(foundations.length, cores);
	const extensionIds = ids(foundations.length + cores.length, courses.extension.fields);
	return [
		...foundationSeeds(foundations, foundationIds, draft),
		...coreSeeds({ cores, ids: coreIds, foundations, foundationIds }, draft),
		...extensionSeeds(courses.extension.fields, extensionIds, draft),
	];
}
