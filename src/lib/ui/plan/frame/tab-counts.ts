/** How many 不符合 are to be mended on each page of the plan. */
import type { Finding } from '#domain/rules/finding.ts';
import { markOf } from '#ui/findings/mark.ts';
import { firstSpot, type PlanPart } from '../check/pages.ts';

export function badCounts(findings: readonly Finding[]): Record<PlanPart, number> {
	const counts = { courses: 0, calendar: 0, chapters: 0 };
	for (const finding of findings.filter((one) => markOf(one) === 'bad' && one.scope === 'plan'))
		counts[firstSpot(finding.at)?.part ?? 'courses'] += 1;
	return counts;
}

/** How many 不符合 are to be mended by the school, or by a remedy of 教务. */
export const badConditions = (findings: readonly Finding[]): number =>
	findings.filter((one) => markOf(one) === 'bad' && one.scope === 'conditions').length;

/** Why the plan cannot be submitted yet: 还有 4 项不符合、2 项待补，处理后可提交。 */
export function submitObstacle(findings: readonly Finding[]): string | null {
	const open = findings.filter(
		({ scope, strength }) =>
			scope === 'plan' && (strength === 'mandatory' || strength === 'principle'),
	);
	const count = (kind: string) => open.filter((finding) => markOf(finding) === kind).length;
	const parts = [
		[count('bad'), '项不符合'],
		[count('todo'), '项待补'],
		[count('dev'), '项偏离未说明'],
	] as const;
	const words = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	return words.length > 0 ? `${words.join('、')}，处理后可提交` : null;
}
