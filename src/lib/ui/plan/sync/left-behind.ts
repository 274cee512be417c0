/** What stays in this browser of edits that were never saved: to be told of where their plan is not open. */
import type { Batch } from './batch.ts';
import { readBatch, shelfPrefix, type Storage } from './shelf.ts';

export interface LeftBehind {
	readonly key: string;
	readonly planId: string;
	readonly batch: Batch;
}

/** Of one person, whichever school and plan, oldest first. */
export function leftBehind(storage: Storage | null, personId: string): LeftBehind[] {
	const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
	return keys.toSorted().flatMap((key) => {
		if (!key.startsWith(shelfPrefix)) return [];
		const [, owner, planId = ''] = key.slice(shelfPrefix.length).split('/');
		const batch = owner === personId ? readBatch(storage?.getItem(key) ?? '') : null;
		return batch ? [{ key, planId, batch }] : [];
	});
}

export function forgetLeft(storage: Storage | null, left: readonly LeftBehind[]): void {
	for (const { key } of left) storage?.removeItem(key);
}

const valueText = (value: unknown): string =>
	value === null || value === undefined
		? '空'
		: typeof value === 'string'
			? value
			: JSON.stringify(value);

/** As a text that a person can read and enter again; without the plan, paths stand as they are. */
export const leftText = (left: readonly LeftBehind[]): string =>
	left
		.flatMap(({ batch: { at, label, edits } }) => [
			`${at}  ${label}`,
			...edits.map(({ path, from, to }) => `  ${path}：${valueText(from)} → ${valueText(to)}`),
			'',
		])
		.join('\r\n');

/** Null where the browser forbids it. */
export function browserStorage(): globalThis.Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}
