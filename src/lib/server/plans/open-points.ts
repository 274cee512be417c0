/** What still keeps a plan from being submitted, in the words of the screen. */
import type { Fault } from '#domain/fault.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { blocks, isUnconfirmed, isUnremedied } from '#domain/rules/verdict.ts';

const kinds = [
	['项不符合', (one: Finding) => one.status === 'violation' && one.strength === 'mandatory'],
	[
		'项偏离未写明理由',
		(one: Finding) => one.status === 'violation' && one.strength === 'principle',
	],
	['项待补', (one: Finding) => one.status === 'missing-data'],
] as const;

export interface Points {
	readonly message: string;
	readonly faults: Fault[];
}

const faultOf = ({ at, message, title }: Finding): Fault => ({
	path: at[0] ?? '',
	wrong: message,
	right: title,
});

/** 还有 4 项不符合、2 项待补 */
export function openPoints(findings: readonly Finding[]): Points {
	const open = findings.filter(blocks);
	const counted = kinds.flatMap(([words, fits]) => {
		const number = open.filter(fits).length;
		return number > 0 ? [`${number} ${words}`] : [];
	});
	return { message: `还有 ${counted.join('、')}`, faults: open.map(faultOf) };
}

const namesOf = (findings: readonly Finding[]): string =>
	[...new Set(findings.map(({ title }) => title))].join('、');

/** The deviations whose reasons 教务 have still to confirm before they accept; null: there are none. */
export function unconfirmedPoints(findings: readonly Finding[]): Points | null {
	const open = findings.filter(isUnconfirmed);
	if (open.length === 0) return null;
	const message = `还有 ${open.length} 项偏离的说明未经教务处确认：${namesOf(open)}。请先在合规检查中逐项确认，再通过；不同意的，请退回。`;
	return { message, faults: open.map(faultOf) };
}

/** The conditions that have still to be given a remedy before publication; null: there are none. */
export function unremediedPoints(findings: readonly Finding[]): Points | null {
	const open = findings.filter(isUnremedied);
	if (open.length === 0) return null;
	const message = `还有 ${open.length} 项师资或教学条件不符合或待补，没有整改措施：${namesOf(open)}。请先在合规检查中逐项认定整改措施（内容、责任人、期限），再发布。`;
	return { message, faults: open.map(faultOf) };
}
