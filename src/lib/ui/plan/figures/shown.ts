/** What a number on a page opens to. */
import type { Derivation } from '#domain/derivation/index.ts';
import type { Finding } from '#domain/rules/finding.ts';

export type Shown =
	/** Names of figures (domain/derivation/figures.ts). */
	| readonly string[]
	/** A finding with the figures that it has compared, and its slack. */
	| Finding
	| { readonly slackOf: Finding }
	/** Trees of another plan than that of the page, as they were made there. */
	| { readonly title: string; readonly trees: readonly Derivation[] };

export const isNames = (of: Shown): of is readonly string[] => Array.isArray(of);

/** True where there is something to open. */
export function opens(of: Shown): boolean {
	if (isNames(of)) return of.length > 0;
	if ('trees' in of) return of.trees.length > 0;
	if ('slackOf' in of) return of.slackOf.slack !== null;
	return (of.derivations ?? of.compared ?? []).length > 0;
}

/** Tells a page's figures apart: names, or the rule. */
export function keyOf(of: Shown): string {
	if (isNames(of)) return of.join(' ');
	if ('trees' in of) return of.title;
	return 'slackOf' in of ? `slack ${of.slackOf.rule}` : of.rule;
}
