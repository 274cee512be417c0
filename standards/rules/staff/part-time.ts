import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { meetsRank } from '#domain/staff/ranks.ts';
import { condition } from '../conditions.ts';
import { notApplicable } from '../figure.ts';
import { judgeMembers } from '../members.ts';

/** The parts of the clause are joined by 或: one of them is enough. */
function meetsAny(teacher: Teacher, { value }: Parameter): Known {
	const each = (value.parts ?? []).map((part) => meetsRank(teacher, part));
	if (each.includes(true)) return true;
	return each.includes(null) ? null : false;
}

function judge({ teachers }: Facts, parameter: Parameter): Judgement {
	const members = teachers
		.filter(({ employment, share }) => employment === 'part' && share !== 0)
		.map((teacher) => ({ teacher, has: meetsAny(teacher, parameter) }));
	if (members.length === 0)
		return notApplicable(parameter, '本专业没有登记兼职教师。', ['teachers']);
	const what = (value: readonly string[] = []) => value.join('或');
	return judgeMembers({
		parameter,
		members,
		who: '兼职教师',
		what: what(parameter.value.parts),
		key: 'rank',
	});
}

/** 9.4: 一般应具有中级及以上专业技术职务（职称）或高级工及以上职业技能等级. */
export const partTime = condition({
	id: 'staff/part-time',
	title: '兼职教师',
	needs: '兼职教师的职称或职业技能等级',
	at: ['teachers'],
	judge: (facts, parameter) => [judge(facts, parameter)],
});
