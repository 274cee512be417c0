/** 培养规格: items of the standard taken up by outcomes of the plan. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Outcome, Plan } from '#domain/plan/shape.ts';
import { insert, moveBehind, put, revisionOf } from '../edits/revision.ts';

interface Item {
	readonly number: number;
	readonly text: string;
}

export interface OutcomeRow {
	readonly outcome: Outcome | null;
	readonly item: Item | null;
}

/** Outcomes in their order, each beside its item; missing items stand where they would come. */
export function outcomeRows(plan: Plan, items: readonly Item[]): OutcomeRow[] {
	const taken = new Set(plan.outcomes.map(({ standardItem }) => standardItem));
	const rows: OutcomeRow[] = plan.outcomes.map((outcome) => ({
		outcome,
		item: items.find(({ number }) => number === outcome.standardItem) ?? null,
	}));
	for (const item of items.filter(({ number }) => !taken.has(number))) {
		const at = rows.findIndex((row) => (row.item?.number ?? 0) > item.number);
		rows.splice(at < 0 ? rows.length : at, 0, { outcome: null, item });
	}
	return rows;
}

/** Brings a missing item back, word for word, in its place. */
export function restoreItem(plan: Plan, item: Item, id: string): Edit[] {
	const before = plan.outcomes.findLast(({ standardItem }) => (standardItem ?? 99) < item.number);
	const outcome: Outcome = { id, text: item.text, standardItem: item.number, courses: [] };
	return [...insert(revisionOf(plan), `outcomes/${id}`, outcome, before?.id ?? null).edits];
}

export const addOutcome = (plan: Plan, id: string): Edit[] => [
	...insert(revisionOf(plan), `outcomes/${id}`, {
		id,
		text: '',
		standardItem: null,
		courses: [],
	}).edits,
];

export const removeOutcome = (plan: Plan, id: string): Edit[] => [
	...put(revisionOf(plan), `outcomes/${id}`, undefined).edits,
];

export function moveOutcome(plan: Plan, id: string, by: 1 | -1): Edit[] {
	const ids = plan.outcomes.map((outcome) => outcome.id);
	const to = ids.indexOf(id) + by;
	if (to < 0 || to >= ids.length) return [];
	const rest = ids.filter((one) => one !== id);
	return [...moveBehind(revisionOf(plan), `outcomes/${id}`, rest[to - 1] ?? null).edits];
}
