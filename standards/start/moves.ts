/** Where what a plan is bound to by one edition of a standard stands in another. */
import type { TeachingContent } from '../schema/teaching.ts';

/** Kinds of places in a standard that plans are bound to. */
export const bindingKinds = ['field', 'item', 'training', 'outcome', 'passage'] as const;
export type BindingKind = (typeof bindingKinds)[number];

/** Key and words of each, as the standard has them. */
export type Entries = ReadonlyMap<string, string>;

const named = (names: readonly string[]): Entries => new Map(names.map((name) => [name, name]));

function fieldsOf({ courses }: TeachingContent): string[] {
	const { public: common, foundation, core, extension } = courses;
	const professional = [...foundation.fields, ...core.fields.map(({ field }) => field)];
	return [...common.required, ...common.limited, ...professional, ...extension.fields];
}

const itemsOf = ({ courses }: TeachingContent): Entries =>
	new Map(
		courses.core.fields.flatMap(({ field, items }) =>
			items.map(({ number, text }) => [`${field}/${number}`, text] as const),
		),
	);

export const entriesOf: Readonly<Record<BindingKind, (standard: TeachingContent) => Entries>> = {
	field: (standard) => named(fieldsOf(standard)),
	item: itemsOf,
	training: ({ courses }) => named(courses.practice.trainings),
	outcome: ({ outcomes }) => new Map(outcomes.items.map((one) => [String(one.number), one.text])),
	passage: ({ quality, graduation, safeguards }) =>
		new Map([...quality, ...graduation, ...safeguards].map(({ id, text }) => [id, text])),
};

export interface Moves {
	/** The key there is now; null: the standard no longer has it. */
	readonly to: (key: string) => string | null;
	/** Keys that stay while their words are others, with both. */
	readonly reworded: ReadonlyMap<string, { readonly before: string; readonly now: string }>;
	/** Keys of which neither key nor words were there before. */
	readonly added: Entries;
	/** The words of a key before, else the key itself. */
	readonly words: (key: string) => string;
}

/** The same words go first, whatever their number; then the same key. `old` null: not known. */
export function movesBetween(old: Entries | null, next: Entries, keepsUnknown: boolean): Moves {
	const byWords = new Map([...next].map(([key, words]) => [words, key]));
	const before = old ?? new Map<string, string>();
	const known = new Set(before.values());
	const to = (key: string): string | null => {
		const words = before.get(key);
		if (words === undefined) return next.has(key) || keepsUnknown ? key : null;
		if (next.get(key) === words) return key;
		return byWords.get(words) ?? (next.has(key) ? key : null);
	};
	const stays = [...before].filter(([key, words]) => to(key) === key && next.get(key) !== words);
	return {
		to,
		reworded: new Map(
			stays.map(([key, words]) => [key, { before: words, now: next.get(key) ?? '' }]),
		),
		added: new Map(
			old ? [...next].filter(([key, words]) => !before.has(key) && !known.has(words)) : [],
		),
		words: (key) => before.get(key) ?? key,
	};
}

export type AllMoves = Readonly<Record<BindingKind, Moves>>;

/** Of passages the national rules ask for some that no standard words: what is not known stays. */
export function allMoves(old: TeachingContent | null, next: TeachingContent): AllMoves {
	const of = (kind: BindingKind): Moves =>
		movesBetween(old && entriesOf[kind](old), entriesOf[kind](next), kind === 'passage');
	return Object.fromEntries(bindingKinds.map((kind) => [kind, of(kind)])) as AllMoves;
}
