/** The paragraph that the sign-in page explains: words of the standard, and what is read from them. */
import type { MarkKind } from '#ui/findings/mark.ts';

/** Pieces of 8.2 of the 直播电商服务 standard, word for word; `mark` names the rule read from one. */
export interface Piece {
	readonly text: string;
	readonly mark?: MarkKind;
}

export const pieces: readonly Piece[] = [
	{
		text: '每学年为 52 周，其中教学时间 40 周（含复习考试），累计假期 12 周，岗位实习按每周30 学时安排，3 年',
	},
	{ text: '总学时不少于 3000 学时', mark: 'ok' },
	{ text: '。实行学分制的学校，' },
	{ text: '16～18 学时折算 1 学分', mark: 'bad' },
	{ text: '……' },
	{ text: '公共基础课程学时一般占总学时的 1/3', mark: 'ok' },
	{ text: '……' },
	{ text: '实践性教学学时原则上要占总学时 50%以上', mark: 'dev' },
	{ text: '。' },
	{ text: '各类选修课程的学时占总学时的比例应不少于 10%', mark: 'ok' },
	{ text: '。' },
];

/** What a check makes of it, with the figures of an example. */
export interface Reading {
	readonly kind: MarkKind;
	readonly rule: string;
	readonly value: string;
	readonly words: string;
}

export const readings: readonly Reading[] = [
	{ kind: 'ok', rule: '总学时', value: '3108', words: '“不少于”　强制项' },
	{ kind: 'bad', rule: '学分折算', value: '1 门偏低', words: '“折算”　强制项，改正后才能送审' },
	{ kind: 'ok', rule: '公共基础占比', value: '35.9%', words: '“一般”　提示项，学校可调整' },
	{ kind: 'dev', rule: '实践占比', value: '49.5%', words: '“原则上”　偏离须写明理由' },
	{ kind: 'ok', rule: '选修占比', value: '13.3%', words: '“应不少于”　强制项' },
];
