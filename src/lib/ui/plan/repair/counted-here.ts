/** The findings that a number counts, as rows of a tree: of a plan that is not saved there is no report. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { fraction } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { chosenWords, everything, isChosen, type Chosen } from '#ui/findings/chosen.ts';

export function countedHere(findings: readonly Finding[], chosen: Partial<Chosen>): Derivation {
	const all: Chosen = { ...everything, ...chosen };
	const rows = findings
		.filter((finding) => isChosen(all, finding))
		.map(({ title, at }) => nodes.constant(title, '项', fraction(1, 1), at[0] ?? null));
	return nodes.sum(chosenWords(all) || '全部结果', '项', rows);
}
