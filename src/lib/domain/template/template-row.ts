/** A school's Word templates as their page shows them. */
import type { Person } from '../plan/row.ts';
import type { TemplateUnderstood } from './understood.ts';

export interface TemplateRow {
	readonly id: string;
	readonly name: string;
	readonly size: number;
	/** SHA-256 of its bytes, hexadecimal. */
	readonly hash: string;
	readonly by: Person;
	readonly at: string;
	readonly understood: TemplateUnderstood;
	readonly inForce: boolean;
}

export interface TemplateUse {
	/** null: the system's own typography. */
	readonly name: string | null;
	readonly by: Person;
	readonly at: string;
}

export interface TemplatesPage {
	/** The newest first. */
	readonly templates: readonly TemplateRow[];
	/** What was put in force, the newest first. */
	readonly uses: readonly TemplateUse[];
	readonly mayKeep: boolean;
}
