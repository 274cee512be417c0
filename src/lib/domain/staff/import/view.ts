/** What an import would do, as its page shows it: all counts, and of long lists the beginning. */
import { recordKinds, type RecordKind } from '../records.ts';
import type { Absent, Change, Compared } from './compare.ts';
import type { Problem } from './rows.ts';

export interface KindCount {
	readonly kind: RecordKind;
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly absent: number;
	/** Rows that cannot be imported as they are. */
	readonly faulty: number;
}

export type ShownChange = Omit<Change, 'value' | 'before'> & { readonly isNew: boolean };

/** The first of a list, and how many there are. */
export interface Some<Item> {
	readonly count: number;
	readonly first: readonly Item[];
}

export interface ImportPreview {
	readonly kinds: readonly KindCount[];
	readonly problems: Some<Problem>;
	readonly changes: Some<ShownChange>;
	readonly absent: Some<Absent>;
	readonly notes: readonly string[];
}

const most = { problems: 200, changes: 300, absent: 200 };

const some = <Item>(items: readonly Item[], shown: number): Some<Item> => ({
	count: items.length,
	first: items.slice(0, shown),
});

export function previewOf({
	kinds,
	changes,
	unchanged,
	absent,
	problems,
	faulty,
	notes,
}: Compared): ImportPreview {
	const countOf = (kind: RecordKind): KindCount => {
		const own = changes.filter((change) => change.kind === kind);
		const added = own.filter(({ before }) => before === null).length;
		return {
			...{ kind, added, changed: own.length - added, unchanged: unchanged[kind] ?? 0 },
			absent: absent.filter((record) => record.kind === kind).length,
			faulty: faulty.filter((row) => row.kind === kind).length,
		};
	};
	return {
		kinds: recordKinds.filter((kind) => kinds.includes(kind)).map(countOf),
		problems: some(problems, most.problems),
		changes: {
			count: changes.length,
			first: changes
				.slice(0, most.changes)
				.map(({ value: _, before, ...shown }) => ({ ...shown, isNew: before === null })),
		},
		absent: some(absent, most.absent),
		notes,
	};
}
