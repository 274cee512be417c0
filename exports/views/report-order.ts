/** The one order in which findings are reported: on the page, in Word and in Excel. */
import type { Finding } from '#domain/rules/finding.ts';
import { gates, keeps, type Gate } from '#domain/rules/gate.ts';

/** Folders of rules in the order in which a report speaks of them. */
const folders: readonly (readonly [folder: string, title: string])[] = [
	['hours', '学时'],
	['credits', '学分'],
	['courses', '课程'],
	['practice', '实践环节'],
	['identity', '专业与职业面向'],
	['outcomes', '培养规格'],
	['chapters', '正文'],
	['certificate', '证书'],
	['occupation', '职业标准'],
	['school', '学校要求'],
	['wording', '用语'],
	['staff', '师资'],
	['facilities', '教学条件'],
];

export { gates, keeps, type Gate };

export const gateWords: Readonly<Record<Gate, string>> = {
	submit: '提交审核前须处理',
	accept: '通过前须由教务处确认说明',
	publish: '发布前须由教务处写明整改措施',
};

const placeOfGate = (finding: Finding): number => gates.findIndex((gate) => keeps(gate, finding));

const folderOf = ({ rule }: Finding): number => {
	const place = folders.findIndex(([folder]) => rule.startsWith(`${folder}/`));
	return place < 0 ? folders.length : place;
};

/** 须先处理 of what keeps the plan from a step; else what its rule is about: 学时. */
export const groupOf = (finding: Finding): string =>
	placeOfGate(finding) < 0 ? (folders[folderOf(finding)]?.[1] ?? '其他') : '须先处理';

/** What blocks the nearest step first, then the rest by what it is about. */
export function inReportOrder(findings: readonly Finding[]): Finding[] {
	const rank = (finding: Finding): number => {
		const gate = placeOfGate(finding);
		return (gate < 0 ? gates.length : gate) * (folders.length + 1) + folderOf(finding);
	};
	return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** What is still to be done before a step: `提交审核前须处理 4 项`. */
export interface StepAhead {
	readonly gate: Gate;
	readonly number: number;
	readonly words: string;
}

/** Each step that something keeps the plan from. */
export const stepsOf = (findings: readonly Finding[]): StepAhead[] =>
	gates.flatMap((gate) => {
		const number = findings.filter((finding) => keeps(gate, finding)).length;
		return number > 0 ? [{ gate, number, words: `${gateWords[gate]} ${number} 项` }] : [];
	});
