import { fullTime } from '#domain/staff/heads.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { condition } from '../conditions.ts';
import { judgeHeads } from './head-shares.ts';

const isSenior = ({ rank }: Teacher) =>
	rank === null ? null : rank === 'full' || rank === 'associate';

/** 9.1: 专任教师中具有高级专业技术职务人数不低于20%. 正高 and 副高 are senior; public teachers count. */
export const seniorShare = condition({
	id: 'staff/senior-share',
	title: '高级职称教师占比',
	needs: '专任教师的职称',
	at: ['teachers'],
	judge: (facts, parameter) => [
		judgeHeads({
			parameter,
			teachers: fullTime(facts),
			has: isSenior,
			who: '专任教师',
			what: '高级职称',
			key: 'rank',
		}),
	],
});
