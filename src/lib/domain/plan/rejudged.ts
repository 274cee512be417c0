/** What a version would be found under one basis, beside what it was found. */
import type { Derivation } from '../derivation/index.ts';
import type { EditionEffect } from '../standards/import.ts';

export type RejudgedChange = EditionEffect['changes'][number] & {
	/** How its figures come about in the version, and its slack; empty where it has none. */
	readonly trees: readonly Derivation[];
};

export interface Rejudged {
	/** 按通过时的规则重查, 按现行要求 … */
	readonly basis: string;
	/** Day of the check, `2026-11-20`. */
	readonly on: string;
	readonly ruleSet: string;
	readonly edition: string | null;
	/** Issuers of the layers that judged. */
	readonly layers: readonly string[];
	/** Why it cannot be judged so, in Chinese; null: it can. */
	readonly hindered: string | null;
	/** The gravest first; empty: the same findings. */
	readonly changes: readonly RejudgedChange[];
}
