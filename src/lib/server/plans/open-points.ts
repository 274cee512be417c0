/** What still keeps a plan from being submitted, in the words of the screen. */
import type { Fault } from '#domain/fault.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { blocks } from '#domain/rules/verdict.ts';

const kinds = [
	['项不符合', (one: Finding) => one.status === 'violation' && one.strength === 'mandatory'],
	[
		'项偏离未写明理由',
		(one: Finding) => one.status === 'violation' && one.strength === 'principle',
	],
	['项待补', (one: Finding) => one.status === 'missing-data'],
] as const;

/** 还有 4 项不符合、2 项待补 */
export function openPoints(findings: readonly Finding[]): { message: string; faults: Fault[] } {
	const open = findings.filter(blocks);
	const counted = kinds.flatMap(([words, fits]) => {
		const number = open.filter(fits).length;
		return number > 0 ? [`${number} ${words}`] : [];
	});
	const faults = open.map(({ at, message, title }) => ({
		path: at[0] ?? '',
		wrong: message,
		right: title,
	}));
	return { message: `还有 ${counted.join('、')}`, faults };
}
