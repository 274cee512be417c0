/** What the page of a school's tokens is given. */
import type { Fault } from '#domain/fault.ts';

export interface Token {
	readonly id: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly expiresAt: string;
	readonly uses: number;
	readonly usedAt: string | null;
	readonly usedFrom: string | null;
}

/** What was said of a form; `key` names it. */
export interface Said {
	readonly key: string;
	readonly message: string | null;
	readonly faults: readonly Fault[];
	readonly done?: string;
	/** Shown once. */
	readonly token?: string;
	readonly name?: string;
	readonly expiresAt?: string;
}
