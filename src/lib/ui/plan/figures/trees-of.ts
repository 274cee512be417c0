/** The trees that a number on a page opens to: made when it is opened, by a program that comes then. */
import {
	derive,
	derivationsOf,
	slackDerivation,
	type Derivation,
	type Sources,
} from '#domain/derivation/index.ts';
import { isNames, type Shown } from './shown.ts';

/** `from` is the plan that it is a figure of; null: none is at hand, and trees stand for themselves. */
export function treesOf(from: Sources | null, of: Shown): readonly Derivation[] {
	if (!isNames(of) && 'trees' in of) return of.trees;
	if (!from) return [];
	if (isNames(of)) return of.map((name) => derive(from, name)).filter((tree) => tree !== null);
	const finding = 'slackOf' in of ? of.slackOf : of;
	const compared = derivationsOf(from, finding);
	const slack = slackDerivation(compared, finding.slack);
	return [...('slackOf' in of ? [] : compared), ...(slack ? [slack] : [])];
}

export function titleOf(of: Shown, trees: readonly Derivation[]): string {
	if (isNames(of)) return trees[0]?.label ?? '';
	return 'slackOf' in of ? `${of.slackOf.title}余量` : of.title;
}
