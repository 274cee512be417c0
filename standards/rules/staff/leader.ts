import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { meetsRank } from '#domain/staff/ranks.ts';
import { cited } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { judgeParts } from '../parts.ts';
import { namesOf, teacherPaths } from '../members.ts';

/** A part names a rank, or it asks for the field of the programme. */
const meets = (teacher: Teacher, part: string): Known => {
	const ranked = meetsRank(teacher, part);
	return ranked === undefined ? teacher.rankInField : ranked;
};

const partsOf = ({ value }: Parameter): readonly string[] => value.parts ?? [];

const without = (teacher: Teacher, parameter: Parameter, known: Known): string[] =>
	partsOf(parameter).filter((part) => meets(teacher, part) === known);

/** Each that one leader might still meet lies open; else the leader who lacks least decides. */
function judge({ teachers }: Facts, parameter: Parameter): Judgement {
	const leaders = teachers.filter(({ leader }) => leader);
	if (leaders.length === 0) return awaiting(parameter, '专业带头人（没有标明谁是）', ['teachers']);
	const clause = `（${cited(parameter)}）。`;
	const found = leaders.map((teacher) => ({
		teacher,
		lacking: without(teacher, parameter, false),
		open: without(teacher, parameter, null),
	}));
	const best = found.toSorted(
		(a, b) => a.lacking.length - b.lacking.length || a.open.length - b.open.length,
	)[0]!;
	const at = teacherPaths([best.teacher]);
	const who = `专业带头人 ${namesOf([best.teacher])} `;
	if (best.lacking.length === 0 && best.open.length > 0)
		return awaiting(parameter, `${who}的职称及其专业`, at);
	return judgeParts({
		parameter,
		lacking: best.lacking,
		at,
		message:
			best.lacking.length > 0
				? `${who}不具备${best.lacking.join('、')}${clause}`
				: `${who}具备${partsOf(parameter).join('、')}${clause}`,
	});
}

/** 9.2: 原则上应具有本专业及相关专业副高及以上职称. */
export const leader = condition({
	id: 'staff/leader',
	title: '专业带头人',
	needs: '专业带头人及其职称和专业',
	at: ['teachers'],
	judge: (facts, parameter) => [judge(facts, parameter)],
});
