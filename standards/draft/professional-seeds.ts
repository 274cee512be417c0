/** The professional courses of a draft: the fields of the standard as courses. */
import { hundredths } from '#domain/exact.ts';
import type { Category } from '#domain/plan/shape.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { nearest } from './affinity.ts';
import type { Bounds, Range } from './bounds.ts';
import type { Estimate } from './estimate.ts';
import type { TeachingSemester } from './layout.ts';
import { professionalLayouts, widths, type ProfessionalNeed } from './professional-layouts.ts';
import type { Seed } from './seed.ts';

export interface ProfessionalDraft {
	readonly standard: TeachingContent;
	readonly semesters: readonly TeachingSemester[];
	readonly bounds: Bounds;
	readonly estimate: Estimate;
}

type CoreField = TeachingContent['courses']['core']['fields'][number];

/** What becomes one course: a field, or several where the standard counts fewer courses than fields. */
interface Bundle {
	readonly name: string;
	readonly fields: readonly string[];
}

/** Fields as at most `most` courses: the last ones are taken together. */
export function bundles(fields: readonly string[], { most }: Range): Bundle[] {
	const count = Math.max(1, Math.min(fields.length, most ?? fields.length));
	const heads = fields.slice(0, count - 1).map((field) => ({ name: field, fields: [field] }));
	const rest = fields.slice(count - 1);
	return rest.length === 0
		? heads
		: [...heads, { name: rest.join('与').slice(0, 100), fields: rest }];
}

interface Kind {
	readonly category: Category;
	readonly from: number;
	readonly to: number;
	readonly usual: number;
	readonly widths: Pick<ProfessionalNeed, 'single' | 'double'>;
}

function layoutsOf(kind: Kind, begin: number, { semesters, bounds }: ProfessionalDraft) {
	const within = semesters.slice(kind.from, kind.to);
	return professionalLayouts(within.length > 0 ? within : semesters, {
		usual: hundredths(kind.usual),
		least: hundredths(Math.min(30, kind.usual * 0.5)),
		most: hundredths(Math.max(72, kind.usual * 1.8)),
		begin,
		...kind.widths,
		credit: bounds.credit,
	});
}

const wide = { single: widths.single, double: widths.double };
const narrow = { single: widths.single, double: [] };

/** Foundation courses lie in the first two semesters, so that core courses may rest on them. */
function foundationSeeds(
	list: readonly Bundle[],
	ids: readonly string[],
	draft: ProfessionalDraft,
): Seed[] {
	const to = draft.semesters.length > 2 ? 2 : 1;
	return list.map((bundle, index) => {
		const kind = {
			category: 'foundation',
			from: 0,
			to,
			usual: draft.estimate.foundation,
			widths: wide,
		} as const;
		return {
			id: ids[index] ?? '',
			name: bundle.name,
			category: 'foundation',
			nature: 'compulsory',
			fields: bundle.fields,
			items: [],
			trainings: [],
			after: [],
			prerequisite: true,
			layouts: layoutsOf(kind, index * 2 < list.length ? 0 : to - 1, draft),
			absence: null,
		};
	});
}

const words = ({ field, task, items }: CoreField): string =>
	`${field}${task}${items.map(({ text }) => text).join('')}`;

const textOf = (bundle: Bundle, standard: TeachingContent): string =>
	standard.courses.core.fields
		.filter(({ field }) => bundle.fields.includes(field))
		.map(words)
		.join('');

/** The foundation courses that a core course rests on: the one whose subject it speaks of, or in turn. */
function supports(
	foundations: readonly Bundle[],
	cores: readonly Bundle[],
	standard: TeachingContent,
): number[][] {
	if (foundations.length === 0) return cores.map(() => []);
	const texts = cores.map((bundle) => textOf(bundle, standard));
	return texts.map((text, index) => {
		const inTurn = index % foundations.length;
		const spoken = foundations.findIndex(
			({ name }) => nearest(name, texts, 0.5) === texts.indexOf(text),
		);
		return [...new Set(spoken < 0 ? [inTurn] : [inTurn, spoken])].toSorted((a, b) => a - b);
	});
}

/** Each subject of training stands with the core course that speaks most of it. */
function trainingsOf(cores: readonly Bundle[], { courses }: TeachingContent): string[][] {
	const names = cores.map(({ fields }) => fields.join(''));
	const at = courses.practice.trainings.map((subject) => Math.max(0, nearest(subject, names, 0.1)));
	return cores.map((_, index) =>
		courses.practice.trainings.filter((_subject, position) => at[position] === index),
	);
}

const itemsOf = (bundle: Bundle, { courses }: TeachingContent): string[] =>
	courses.core.fields
		.filter(({ field }) => bundle.fields.includes(field))
		.flatMap(({ field, items }) => items.map(({ number }) => `${field}/${number}`));

function coreSeeds(
	list: readonly Bundle[],
	ids: readonly string[],
	foundations: { list: readonly Bundle[]; ids: readonly string[] },
	draft: ProfessionalDraft,
): Seed[] {
	const { semesters, standard, estimate } = draft;
	const from = semesters.length > 1 ? 1 : 0;
	const kind = {
		category: 'core',
		from,
		to: semesters.length,
		usual: estimate.core,
		widths: wide,
	} as const;
	const resting = supports(foundations.list, list, standard);
	const trainings = trainingsOf(list, standard);
	return list.map((bundle, index) => ({
		id: ids[index] ?? '',
		name: bundle.name,
		category: 'core',
		nature: 'compulsory',
		fields: bundle.fields,
		items: itemsOf(bundle, standard),
		trainings: trainings[index] ?? [],
		after: (resting[index] ?? []).map((position) => foundations.ids[position] ?? ''),
		prerequisite: true,
		layouts: layoutsOf(
			kind,
			from + Math.floor((index * (semesters.length - from)) / list.length),
			draft,
		),
		absence: null,
	}));
}

/** The first half of the extension fields is limited, the rest free; later ones may be left out. */
function extensionSeeds(
	fields: readonly string[],
	ids: readonly string[],
	draft: ProfessionalDraft,
): Seed[] {
	const { semesters, estimate } = draft;
	const from = semesters.length > 1 ? 1 : 0;
	const span = Math.max(1, semesters.length - from);
	const few = fields.length * 60 < estimate.extension * estimate.extensions;
	const kind = {
		category: 'extension',
		from,
		to: semesters.length,
		usual: estimate.extension,
		widths: few ? wide : narrow,
	} as const;
	return fields.map((field, index) => ({
		id: ids[index] ?? '',
		name: field,
		category: 'extension',
		nature: index * 2 < estimate.extensions ? 'limited' : 'free',
		fields: [field],
		items: [],
		trainings: [],
		after: [],
		prerequisite: false,
		layouts: layoutsOf(kind, from + ((index + 1) % span), draft),
		absence: index === 0 ? null : index < estimate.extensions ? 1.5 : -1.5,
	}));
}

/** Foundation, core and extension seeds; `idOf` gives the id of the n-th of them. */
export function professionalSeeds(
	draft: ProfessionalDraft,
	idOf: (index: number) => string,
): Seed[] {
	const { courses } = draft.standard;
	const foundations = bundles(courses.foundation.fields, draft.bounds.foundationCount);
	const cores = bundles(
		courses.core.fields.map(({ field }) => field),
		draft.bounds.coreCount,
	);
	const ids = (from: number, list: readonly unknown[]): string[] =>
		list.map((_, index) => idOf(from + index));
	const foundationIds = ids(0, foundations);
	return [
		...foundationSeeds(foundations, foundationIds, draft),
		...coreSeeds(
			cores,
			ids(foundations.length, cores),
			{ list: foundations, ids: foundationIds },
			draft,
		),
		...extensionSeeds(
			courses.extension.fields,
			ids(foundations.length + cores.length, courses.extension.fields),
			draft,
		),
	];
}
