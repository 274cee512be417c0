/** How many 不符合 are to be mended on each page of the plan. */
import type { Finding } from '#domain/rules/finding.ts';
import { keeps } from '#exports/views/report-order.ts';
import { counted, listed, plainWords, type Words } from '#ui/findings/counted.ts';
import { markOf } from '#ui/findings/mark.ts';
import { firstSpot, type PlanPart } from '../check/pages.ts';

export function badCounts(findings: readonly Finding[]): Record<PlanPart, number> {
	const counts = { courses: 0, calendar: 0, chapters: 0, certificates: 0 };
	for (const finding of findings.filter((one) => markOf(one) === 'bad' && one.scope === 'plan'))
		counts[firstSpot(finding.at)?.part ?? 'courses'] += 1;
	return counts;
}

/** How many 不符合 are to be mended by the school, or by a remedy of 教务. */
export const badConditions = (findings: readonly Finding[]): number =>
	findings.filter((one) => markOf(one) === 'bad' && one.scope === 'conditions').length;

const obstacles = [
	['bad', '项不符合'],
	['todo', '项待补'],
	['dev', '项偏离未说明'],
] as const;

/** Why the plan cannot be submitted yet: 4 项不符合、2 项待补，处理后可提交. */
export function obstacleWords(findings: readonly Finding[]): Words | null {
	const open = findings.filter((finding) => keeps('submit', finding));
	const parts = obstacles.flatMap(([kind, word]) => {
		const number = open.filter((finding) => markOf(finding) === kind).length;
		return number > 0 ? [counted(`${number} ${word}`, { kinds: [kind], gate: 'submit' })] : [];
	});
	return parts.length > 0 ? [...listed(parts), '，处理后可提交'] : null;
}

export function submitObstacle(findings: readonly Finding[]): string | null {
	const words = obstacleWords(findings);
	return words && plainWords(words);
}
