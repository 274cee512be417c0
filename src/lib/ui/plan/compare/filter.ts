/** Which changes a comparison shows. */
import type { ChangeKind } from '#domain/difference/difference.ts';
import type { PartView } from '#exports/views/difference/view.ts';

export type KindFilter = 'all' | ChangeKind;

/** Parts with the changes of a kind; a part without one is left out. */
export const filtered = (parts: readonly PartView[], filter: KindFilter): PartView[] =>
	parts
		.map((part) => ({
			...part,
			changes: part.changes.filter(({ kind }) => filter === 'all' || filter === kind),
		}))
		.filter(({ changes }) => changes.length > 0);

const names: readonly (readonly [KindFilter, string])[] = [
	['all', '全部'],
	['added', '新增'],
	['removed', '删除'],
	['changed', '修改'],
];

/** The choices of the filter, each with how many changes it shows. */
export function kindSegments(parts: readonly PartView[]) {
	const all = parts.flatMap(({ changes }) => changes);
	return names.map(([value, label]) => ({
		value,
		label,
		count: all.filter(({ kind }) => value === 'all' || value === kind).length,
	}));
}
