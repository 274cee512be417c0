/** Items that passages of a chapter may be bound to: the standard's own, or those of the general rules. */
import type { Requirements } from '../check/asked.ts';
import type { StandardText } from '../plan-context.ts';
import type { BoundItem } from './passages.ts';

/** What the items of formats.md say where no standard words them. */
const names: Readonly<Record<string, string>> = {
	'8.1.3/mentor': '选派实习指导教师，负责实习期间的指导、管理和考核',
	'10.1.3/agreement': '学校、实习单位、学生签订三方协议',
	'10.1.3/insurance': '为实习学生办理实习责任保险等保险',
	'11.2/practice': '完成规定的实习实训',
	'11.2/courses': '全部课程考核合格',
	'11.2/credits': '修满规定的学分',
};

type List = 'quality' | 'graduation' | 'safeguards';
const rules: Record<List, string> = {
	quality: 'chapters/quality',
	graduation: 'chapters/graduation',
	safeguards: 'chapters/internship-safeguards',
};

export function boundItems(
	list: List,
	standard: StandardText | null,
	requirements: Requirements,
): readonly BoundItem[] {
	if (standard) return standard[list];
	const asked = requirements.get(rules[list]) ?? [];
	const ids = asked.flatMap(({ value }) => value.parts ?? []);
	return [...new Set(ids)].flatMap((id) => (names[id] ? [{ id, text: names[id] }] : []));
}
