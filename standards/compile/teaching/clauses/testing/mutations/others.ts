import { between, han, percent, type Mutation } from './mutation.ts';

export const others: readonly Mutation[] = [
	{
		...{
			rule: 'credits/hours-per-credit',
			stands: '16～18 学时折算 1 学分',
			number: between(10, 30),
		},
		wordings: [
			(n, soft) => `${soft}${n}～${n + 2} 学时折算 1 学分`,
			(n, soft) => `${soft}每 ${n}-${n + 2}学时计 1 个学分`,
			(n, soft) => `${soft}以${n} 至 ${n + 2} 学时为 1 学分`,
		],
		asks: (n) => ({ min: String(n), max: String(n + 2) }),
	},
	{
		...{ rule: 'courses/core-count', stands: '一般设置 7 门', number: between(3, 12) },
		wordings: [
			(n, soft) => `${soft}设置 ${n}  门`,
			(n, soft) => `${soft}开设${han(n)}门课程`,
			(n, soft) => `专业核心课程${soft}设置 ${n} 门`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'staff/student-ratio',
			stands: '学生数与专任教师数比例不高于20 ∶ 1',
			number: between(5, 40),
		},
		wordings: [
			(n, soft) => `学生数与专任教师数比例${soft}不高于${n} ∶ 1`,
			(n, soft) => `学生数与本专业专任教师数之比${soft}不超过 ${n}：1`,
			(n, soft) => `专任教师数与学生数比例${soft}不低于 1:${n}`,
		],
		asks: (n) => ({ max: String(n) }),
	},
	{
		...{
			rule: 'staff/senior-share',
			stands: '专任教师中具有高级专业技术职务人数不低于20%',
			number: between(1, 80),
		},
		wordings: [
			(n, soft) => `专任教师中具有高级专业技术职务人数${soft}不低于${n}%`,
			(n, soft) => `高级职称专任教师的比例${soft}不少于百分之${han(n)}`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'staff/dual-qualified',
			stands: '“双师型”教师占专业课教师数比例应不低于 50%',
			number: between(1, 95),
		},
		wordings: [
			(n, soft) => `“双师型”教师占专业课教师数比例${soft}不低于 ${n}%`,
			(n, soft) => `双师素质教师${soft}占专业课教师的 ${n}% 以上`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'staff/enterprise-practice',
			part: 'year',
			stands: '专业教师每年至少 1 个月在企业或生产性实训基地锻炼',
		},
		number: between(1, 6),
		wordings: [
			(n, soft) => `专业教师每年${soft}至少 ${n} 个月在企业或生产性实训基地锻炼`,
			(n, soft) => `专业教师每学年在企业实践${soft}不少于${han(n)}个月`,
		],
		asks: (n) => ({ min: String(n) }),
	},
];
