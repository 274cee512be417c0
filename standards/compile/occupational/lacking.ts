/** What every standard of this kind has: where a part was not found, a person looks. */
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Doubt } from '../compiled.ts';

/** Stands where the text gives no name or year; never a guess. */
export const unknown = '未注明';

type Part = readonly [
	at: string,
	what: string,
	lacks: (standard: OccupationalStandardContent) => boolean,
];

const parts: readonly Part[] = [
	['name', '职业名称', ({ name }) => name === unknown],
	['code', '职业编码', ({ code }) => code === null],
	['edition', '版次（年份）', ({ edition }) => edition === unknown],
	['levels', '职业技能等级', ({ levels }) => levels.length === 0],
	['trainingHours', '培训参考学时', ({ trainingHours }) => trainingHours.length === 0],
	['applications', '申报条件', ({ applications }) => applications.length === 0],
	['assessment', '鉴定方式', ({ assessment }) => assessment.methods.length === 0],
	['assessment/passMark', '合格分数', ({ assessment }) => assessment.passMark === null],
	['assessment/minutes', '鉴定时间', ({ assessment }) => assessment.minutes.length === 0],
	['basics', '基础知识', ({ basics }) => basics.groups.length === 0],
	['weights/theory', '理论知识权重表', ({ weights }) => weights.theory.length === 0],
	['weights/skill', '技能要求权重表', ({ weights }) => weights.skill.length === 0],
];

export const lackingDoubts = (standard: OccupationalStandardContent): Doubt[] =>
	parts
		.filter(([, , lacks]) => lacks(standard))
		.map(([at, what]) => ({
			at,
			offset: 0,
			question: `没有读出${what}：是原文没有，还是漏读？`,
			readings: ['原文没有', '漏读，请补录'],
		}));
