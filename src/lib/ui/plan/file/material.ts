/** What the page of a plan's records is given. */
import type { Thread } from '#domain/comments/thread.ts';
import type { Fault } from '#domain/fault.ts';
import type { DecisionRow } from '../review/decision-row.ts';
import type { PlanLife } from '../review/life.ts';

interface Named {
	readonly name: string;
}

export interface AttachmentRow {
	readonly id: string;
	readonly name: string;
	readonly size: number;
	/** SHA-256 of its bytes, hexadecimal. */
	readonly hash: string;
	readonly by: Named;
	readonly at: string;
	readonly end: { readonly by: Named; readonly at: string; readonly reason: string } | null;
}

export interface LinkRow {
	readonly id: string;
	readonly name: string;
	readonly expiresAt: string;
	readonly endedAt: string | null;
	readonly opened: number;
	readonly openedAt: string | null;
	readonly by: Named;
}

export interface Material {
	readonly life: PlanLife;
	readonly decisions: readonly DecisionRow[];
	readonly released: {
		readonly threads: readonly Thread[];
		readonly waiting: number;
		readonly mayRelease: boolean;
	};
	readonly attachments: {
		readonly files: readonly AttachmentRow[];
		readonly mayAttach: boolean;
	};
	/** null: not this person's to see. */
	readonly links: readonly LinkRow[] | null;
}

export interface VersionLine {
	readonly number: number;
	readonly hash: string;
	readonly acceptedBy: Named;
	readonly acceptedAt: string;
	readonly published: boolean;
}

/** What was said of a form; `key` names it. */
export interface Said {
	readonly key: string;
	readonly message: string | null;
	readonly faults: readonly Fault[];
	readonly done?: string;
	/** Shown once. */
	readonly link?: string;
	readonly name?: string;
	readonly expiresAt?: string;
}

export const saidOf = (said: Said | null, key: string): Said | null =>
	said?.key === key ? said : null;

export const groups = (hash: string): string => (hash.toUpperCase().match(/.{4}/g) ?? []).join(' ');
