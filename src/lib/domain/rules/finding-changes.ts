/** Which findings change between two checks of one plan, and by how much. */
import type { Finding, Status } from './finding.ts';
import { strengths } from './parameter.ts';

/** One finding before and after; null on the side where nothing is asked for. */
export interface FindingChange {
	readonly before: Finding | null;
	readonly after: Finding | null;
}

/** What must be the same for a finding to be unchanged; a clause that is only reworded changes nothing. */
const said = (finding: Finding): string => {
	const { rule, status, strength, required, measured, slack, at } = finding;
	return JSON.stringify([rule, status, strength, required, measured, slack, at]);
};

/** Members of `list` without those of `others` that say the same, each taken once. */
function without(list: readonly Finding[], others: readonly Finding[]): Finding[] {
	const left = new Map<string, number>();
	for (const other of others) left.set(said(other), (left.get(said(other)) ?? 0) + 1);
	return list.filter((finding) => {
		const count = left.get(said(finding)) ?? 0;
		left.set(said(finding), count - 1);
		return count <= 0;
	});
}

/** Takes the finding of the same place out of `rest`. */
function ofPlace({ at }: Finding, rest: Finding[]): Finding | undefined {
	const place = rest.findIndex((other) => other.at.join() === at.join());
	return place < 0 ? undefined : rest.splice(place, 1)[0];
}

/** Findings of one rule: each with that of its own place, what is left with the next that is left. */
function paired(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
	const rest = [...after];
	const found = before.map((finding) => ({ finding, after: ofPlace(finding, rest) }));
	const pairs = found.map(({ finding, after: same }) => ({
		before: finding,
		after: same ?? rest.shift() ?? null,
	}));
	return [...pairs, ...rest.map((finding) => ({ before: null, after: finding }))];
}

const rankings: readonly Status[] = ['violation', 'missing-data', 'justified', 'not-applicable'];

/** Of what passes, whatever its strength, and of what is not asked for: neither is worse than the other. */
const well = rankings.length * strengths.length;

/** 0 is the gravest: status before strength, for what is broken counts more than what is asked. */
function gravity(finding: Finding | null): number {
	if (!finding) return Number.POSITIVE_INFINITY;
	const status = rankings.indexOf(finding.status);
	const strength = strengths.indexOf(finding.strength);
	return (status < 0 ? rankings.length : status) * strengths.length + strength;
}

const breach = (finding: Finding | null): number => Math.min(gravity(finding), well);

/** What gets worse first, the gravest of it first; then what stays in its status; then what is mended. */
function order(a: FindingChange, b: FindingChange): number {
	const turn = ({ before, after }: FindingChange): number =>
		Math.sign(breach(after) - breach(before));
	const worst = ({ before, after }: FindingChange): number =>
		Math.min(gravity(after), gravity(before));
	return turn(a) - turn(b) || worst(a) - worst(b);
}

/** Changes from `before` to `after`, the gravest first; empty where both say the same. */
export function findingChanges(
	before: readonly Finding[],
	after: readonly Finding[],
): FindingChange[] {
	const [gone, come] = [without(before, after), without(after, before)];
	const rules = new Set([...gone, ...come].map(({ rule }) => rule));
	const of = (list: readonly Finding[], id: string) => list.filter(({ rule }) => rule === id);
	return [...rules].flatMap((rule) => paired(of(gone, rule), of(come, rule))).toSorted(order);
}
