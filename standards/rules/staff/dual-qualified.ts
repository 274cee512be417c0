import { fullTime, isProfessional, type Known } from '#domain/staff/heads.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { condition } from '../conditions.ts';
import { judgeHeads } from './head-shares.ts';

/** Recognised on `today`: the last day of a recognition counts; behind it nobody need know any more. */
function isDual({ dualQualified }: Teacher, today: string): Known {
	if (!dualQualified) return null;
	const { value, until } = dualQualified;
	return until !== null && until < today ? false : value;
}

/** 9.1: “双师型”教师占专业课教师数比例应不低于 50%. */
export const dualQualified = condition({
	id: 'staff/dual-qualified',
	title: '双师型教师占比',
	needs: '专业课专任教师的双师型认定及有效期',
	at: ['teachers'],
	judge: (facts, parameter, { today }) => [
		judgeHeads({
			parameter,
			teachers: fullTime(facts).filter(isProfessional),
			has: (teacher) => isDual(teacher, today),
			who: '专业课专任教师',
			what: '双师型认定',
			key: 'dualQualified',
		}),
	],
});
