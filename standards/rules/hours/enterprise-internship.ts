/** 8.2: 校外企业岗位实习时间一般不超过3个月, all off-campus 岗位实习 together. */
import { isEnterpriseInternship } from '#domain/plan/internship-months.ts';
import { lengthRule } from './internship-length.ts';

/** The older, general rule that this clause narrows for the programme: a reader will know it. */
const general =
	'《职业学校学生实习管理规定》（教职成〔2021〕4号）称岗位实习一般为 6 个月，本条是其后针对本专业的规定，以本条为准。';

export const enterpriseInternship = lengthRule({
	id: 'hours/enterprise-internship',
	title: '校外企业岗位实习时长',
	name: '校外企业岗位实习',
	figure: 'months/enterprise-internship',
	counts: isEnterpriseInternship,
	hint(side, weeks, { clause }) {
		// Without a standard the older rule is itself the clause: nothing narrows it.
		const narrowed = 'document' in clause ? '' : general;
		if (side === 'above') return `超出 ${weeks} 周，可改在校内安排，或说明理由。${narrowed}`;
		return side === 'below' ? `还差 ${weeks} 周。${narrowed}` : narrowed;
	},
});
