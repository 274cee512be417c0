/** The worst of several findings, and how a rule stands as a whole. */
import type { Finding } from '#domain/rules/finding.ts';
import { markKinds, markOf, type MarkKind } from '#ui/findings/mark.ts';

export function worstMark(findings: readonly Finding[]): MarkKind {
	const ranks = findings.map((finding) => markKinds.indexOf(markOf(finding)));
	return markKinds[Math.min(...ranks, markKinds.length - 1)] ?? 'none';
}

export const ofRule = (findings: readonly Finding[], rule: string): Finding[] =>
	findings.filter((finding) => finding.rule === rule);

/** Findings that a person has something to do about, the worst first; the others as they come. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
	findings.toSorted((a, b) => markKinds.indexOf(markOf(a)) - markKinds.indexOf(markOf(b)));
