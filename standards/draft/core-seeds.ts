/** The core courses of a draft: not in the first semester, each after what it rests on. */
import type { TeachingContent } from '../schema/teaching.ts';
import { nearest } from './affinity.ts';
import { coreFields, coreText, type Bundle } from './bundles.ts';
import { layoutsOf, wide, type ProfessionalDraft } from './professional-layouts.ts';
import type { Seed } from './seed.ts';

/** So much of a foundation course's subject a core course speaks of before it rests on it. */
const spokenOf = 0.5;

/**
 * Positions of the foundation courses that each core course rests on. The standard says that they
 * support the core courses, not which supports which: they take turns in the order of the standard,
 * and one whose subject a core course speaks of supports that one too.
 */
export function supports(
	foundations: readonly Bundle[],
	cores: readonly Bundle[],
	standard: TeachingContent,
): number[][] {
	if (foundations.length === 0) return cores.map(() => []);
	const texts = cores.map((bundle) => coreText(bundle, standard));
	const spoken = foundations.map(({ name }) => nearest(name, texts, spokenOf));
	return cores.map((_, index) => {
		const inTurn = index % foundations.length;
		const also = spoken.flatMap((core, foundation) => (core === index ? [foundation] : []));
		return [...new Set([inTurn, ...also])].toSorted((a, b) => a - b);
	});
}

/** Each subject of training happens in the core course whose name is nearest to it. */
function trainingsOf(cores: readonly Bundle[], { courses }: TeachingContent): string[][] {
	const names = cores.map(({ fields }) => fields.join(''));
	const { trainings } = courses.practice;
	const at = trainings.map((subject) => Math.max(0, nearest(subject, names, 0)));
	return cores.map((_, index) => trainings.filter((_subject, position) => at[position] === index));
}

const itemsOf = (bundle: Bundle, standard: TeachingContent): string[] =>
	coreFields(bundle, standard).flatMap(({ field, items }) =>
		items.map(({ number }) => `${field}/${number}`),
	);

export interface CoreNeeds {
	readonly cores: readonly Bundle[];
	readonly ids: readonly string[];
	readonly foundations: readonly Bundle[];
	readonly foundationIds: readonly string[];
}

export function coreSeeds(needs: CoreNeeds, draft: ProfessionalDraft): Seed[] {
	const { cores, ids, foundations, foundationIds } = needs;
	const { semesters, standard, estimate } = draft;
	const from = semesters.length > 1 ? 1 : 0;
	const resting = supports(foundations, cores, standard);
	const trainings = trainingsOf(cores, standard);
	return cores.map((bundle, index) => {
		const begin = from + Math.floor((index * (semesters.length - from)) / cores.length);
		const place = { from, to: semesters.length, begin, usual: estimate.core, ...wide };
		return {
			id: ids[index] ?? '',
			name: bundle.name,
			category: 'core',
			nature: 'compulsory',
			fields: bundle.fields,
			items: itemsOf(bundle, standard),
			trainings: trainings[index] ?? [],
			after: (resting[index] ?? []).map((position) => foundationIds[position] ?? ''),
			prerequisite: true,
			layouts: layoutsOf(place, draft),
			absence: null,
		};
	});
}
