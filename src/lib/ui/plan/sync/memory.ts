/** A shelf's storage without a browser: for its tests. */
import type { Storage } from './shelf.ts';

export class Memory implements Storage {
	kept = new Map<string, string>();
	full = false;
	get length() {
		return this.kept.size;
	}
	key = (at: number) => [...this.kept.keys()][at] ?? null;
	getItem = (key: string) => this.kept.get(key) ?? null;
	removeItem = (key: string) => void this.kept.delete(key);
	setItem(key: string, value: string) {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		this.kept.set(key, value);
	}
}
