/** Passages of a chapter, and the standard's items that they take up. */
import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Passage, Plan } from '#domain/plan/shape.ts';
import { insert, moveBehind, put, revisionOf } from '../edits/revision.ts';

export interface BoundItem {
	/** 11.1/1 */
	readonly id: string;
	readonly text: string;
}

export const passagesOf = (plan: Plan, section: string): readonly Passage[] =>
	plan.chapters[section] ?? [];

export const passagePath = (section: string, id: string): string =>
	joinPath('chapters', section, id);

/** A new passage behind the others of its section. */
export function addPassage(plan: Plan, section: string, passage: Passage): Edit[] {
	const revision = revisionOf(plan);
	return plan.chapters[section]
		? [...insert(revision, passagePath(section, passage.id), passage).edits]
		: [...put(revision, joinPath('chapters', section), [passage]).edits];
}

export const removePassage = (plan: Plan, section: string, id: string): Edit[] => [
	...put(revisionOf(plan), passagePath(section, id), undefined).edits,
];

export function movePassage(plan: Plan, section: string, id: string, by: 1 | -1): Edit[] {
	const ids = passagesOf(plan, section).map((passage) => passage.id);
	const rest = ids.filter((one) => one !== id);
	const to = ids.indexOf(id) + by;
	if (to < 0 || to >= ids.length) return [];
	return [...moveBehind(revisionOf(plan), passagePath(section, id), rest[to - 1] ?? null).edits];
}

/** Items that no passage of the whole plan takes up: one may stand in another section. */
export function unboundItems(plan: Plan, items: readonly BoundItem[]): BoundItem[] {
	const bound = new Set(
		Object.values(plan.chapters).flatMap((list) => list.flatMap(({ meets }) => meets)),
	);
	return items.filter(({ id }) => !bound.has(id));
}
