/**
 * Batches that are not saved yet, kept in the browser: a reload, a crash, a lost network or an ended
 * session loses none. One key a batch, so that two tabs never write over each other's.
 */
import type { Batch } from './batch.ts';

/** What of `localStorage` is used; a test brings its own. */
export type Storage = Pick<
	globalThis.Storage,
	'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>;

export const shelfPrefix = 'xunbiao/unsaved/';

/** Whose they are: nobody else at the same browser is shown them, in no other school, at no other plan. */
export interface Owner {
	readonly schoolId: string;
	readonly personId: string;
	readonly planId: string;
}

export class Shelf {
	readonly #storage: Storage | null;
	readonly #prefix: string;
	/** Order of batches made within one millisecond. */
	#count = 0;
	#keys = new Map<string, string>();

	/** `storage` null: the browser refuses it; then batches live as long as the page. */
	constructor(storage: Storage | null, { schoolId, personId, planId }: Owner) {
		this.#storage = storage;
		this.#prefix = `${shelfPrefix}${schoolId}/${personId}/${planId}/`;
	}

	/** False where the browser has no room: the person must be told to stay on the page. */
	put(batch: Batch): boolean {
		if (!this.#storage) return false;
		const key =
			this.#keys.get(batch.requestId) ??
			`${this.#prefix}${batch.at} ${String((this.#count += 1)).padStart(6, '0')} ${batch.requestId}`;
		this.#keys.set(batch.requestId, key);
		try {
			this.#storage.setItem(key, JSON.stringify(batch));
			return true;
		} catch {
			return false;
		}
	}

	drop(requestId: string): void {
		const key = this.#keys.get(requestId);
		if (key !== undefined) this.#storage?.removeItem(key);
		this.#keys.delete(requestId);
	}

	/** What earlier visits left, oldest first. What is unreadable is left alone. */
	all(): Batch[] {
		const keys = Array.from({ length: this.#storage?.length ?? 0 }, (_, at) =>
			this.#storage?.key(at),
		).filter((key) => key?.startsWith(this.#prefix));
		return (keys as string[]).toSorted().flatMap((key) => {
			const batch = readBatch(this.#storage?.getItem(key) ?? '');
			if (batch) this.#keys.set(batch.requestId, key);
			return batch ? [batch] : [];
		});
	}

	/** Of a key that another window has taken off: which batch of this one it was; null: none. */
	takenOff({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): string | null {
		if (key === null || newValue !== null) return null;
		return [...this.#keys].find(([, known]) => known === key)?.[0] ?? null;
	}

	/** Makes the shelf hold exactly `pending`. False where there is no room for all. */
	keep(pending: readonly Batch[]): boolean {
		const ids = new Set(pending.map(({ requestId }) => requestId));
		for (const requestId of [...this.#keys.keys()]) if (!ids.has(requestId)) this.drop(requestId);
		return pending.map((batch) => this.put(batch)).every(Boolean);
	}
}

export function readBatch(text: string): Batch | null {
	try {
		const value = JSON.parse(text) as Partial<Batch> | null;
		return typeof value?.requestId === 'string' && Array.isArray(value.edits)
			? (value as Batch)
			: null;
	} catch {
		return null;
	}
}
