/** What becomes of findings from one check to the next, in words. */
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { measuredWords, slackWords } from '#exports/views/report-words.ts';
import { markKinds, markOf, type MarkKind } from '#ui/findings/mark.ts';
import { withKeys } from '../check/finding-key.ts';

export interface FindingChange {
	readonly finding: Finding;
	readonly before: MarkKind;
	readonly after: MarkKind;
	/** 49.5% → 50.1%，差 16 学时 → 余 4 学时 */
	readonly words: string;
}

/** Without the exact fraction that a report prints behind a share. */
const brief = (finding: Finding): string => measuredWords(finding).replace(/（[^（）]*）$/, '');

/** Without the end of a band that is nearer: it may be another one afterwards. */
const room = ({ slack }: Finding): string => slackWords(slack).replace(/（[^（）]*）$/, '');

const arrow = (before: string, after: string): string[] =>
	before === after ? [] : [`${before || '无'} → ${after || '无'}`];

function changeOf(was: Finding, now: Finding): FindingChange[] {
	const words = [...arrow(brief(was), brief(now)), ...arrow(room(was), room(now))].join('，');
	const [before, after] = [markOf(was), markOf(now)];
	return words === '' && before === after ? [] : [{ finding: now, before, after, words }];
}

/** Where a finding moves to another place it is the one of the same rule that has none of its own. */
function pairsOf(before: readonly Finding[], after: readonly Finding[]): [Finding, Finding][] {
	const were = new Map(withKeys(before).map(({ key, finding }) => [key, finding]));
	const are = withKeys(after);
	const kept = new Set(are.map(({ key }) => key));
	const left = [...were].filter(([key]) => !kept.has(key)).map(([, finding]) => finding);
	return are.flatMap(({ key, finding: now }): [Finding, Finding][] => {
		const known = were.get(key);
		if (known) return [[known, now]];
		const at = left.findIndex(({ rule, title }) => rule === now.rule && title === now.title);
		const [moved] = at < 0 ? [] : left.splice(at, 1);
		return moved ? [[moved, now]] : [];
	});
}

const ofPlan = ({ findings }: Check): Finding[] => findings.filter(({ scope }) => scope === 'plan');

const isTurned = ({ before, after }: FindingChange): boolean => before !== after;

/** Those whose result changes first. */
export function changesBetween(before: Check, after: Check): FindingChange[] {
	const changes = pairsOf(ofPlan(before), ofPlan(after)).flatMap(([was, now]) =>
		was === now ? [] : changeOf(was, now),
	);
	return changes.toSorted((a, b) => Number(isTurned(b)) - Number(isTurned(a)));
}

export const isWorse = ({ before, after }: FindingChange): boolean =>
	markKinds.indexOf(after) < markKinds.indexOf(before);
