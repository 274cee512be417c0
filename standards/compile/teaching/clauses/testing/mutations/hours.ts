import { between, han, percent, type Mutation } from './mutation.ts';

export const hours: readonly Mutation[] = [
	{
		...{ rule: 'hours/total', stands: '3 年总学时不少于 3000 学时', number: between(1000, 9999) },
		wordings: [
			(n, soft) => `3 年总学时${soft}不少于 ${n} 学时`,
			(n, soft) => `总学时数${soft}不低于${n}`,
			(n, soft) => `学时总数${soft}达到 ${n} 学时以上`,
			(n, soft) =>
				`总课时 ${soft}至少${Math.floor(n / 1000)} ${String(n % 1000).padStart(3, '0')}课时`,
		],
		asks: (n) => ({ min: String(n) }),
	},
	{
		...{
			rule: 'hours/academic-year',
			stands: '每学年为 52 周，其中教学时间 40 周（含复习考试），累计假期 12 周',
		},
		number: between(30, 50),
		wordings: [
			(n, soft) =>
				`每学年为 52 周，其中教学时间${soft} ${n} 周（含复习考试），累计假期 ${52 - n} 周`,
			(n, soft) => `每学年假期 ${52 - n} 周，教学活动${soft}为${han(n)}周`,
			(n, soft) => `每学年${soft}安排 ${n} 周教学活动`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'hours/internship-week',
			stands: '岗位实习按每周30 学时安排',
			number: between(10, 40),
		},
		wordings: [
			(n, soft) => `岗位实习${soft}按每周${n} 学时安排`,
			(n, soft) => `岗位实习每周${soft}为${han(n)}学时`,
			(n, soft) => `岗位实习周学时${soft}为 ${n} 学时`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'hours/public-share',
			stands: '公共基础课程学时一般占总学时的 1/3',
			number: between(3, 7),
		},
		wordings: [
			(n, soft) => `公共基础课程学时${soft}占总学时的 1/${n}`,
			(n, soft) => `公共基础课学时${soft}占总学时的${han(n)}分之一`,
			(n, soft) => `公共基础课程学时占总学时的比例${soft}为１/${n}`,
		],
		asks: (n) => ({ target: `1/${n}`, band: '1/20' }),
	},
	{
		...{
			rule: 'hours/practice-share',
			stands: '实践性教学学时原则上要占总学时 50%以上',
			number: between(26, 90),
		},
		wordings: [
			(n, soft) => `实践性教学学时${soft}占总学时 ${n}%以上`,
			(n, soft) => `实践性教学学时占总学时的比例${soft}不低于${n}％`,
			(n, soft) => `实践教学学时${soft}达到总学时的百分之${han(n)}`,
			(n, soft) => `实践性教学学时${soft}不少于总学时的 ${percent(n)}`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'hours/elective-share',
			stands: '各类选修课程的学时占总学时的比例应不少于 10%',
			number: between(4, 50),
		},
		wordings: [
			(n, soft) => `各类选修课程的学时占总学时的比例${soft}不少于 ${n}%`,
			(n, soft) => `选修课教学时数${soft}不低于总学时的百分之${han(n)}`,
			(n, soft) => `选修课程学时${soft}至少占总学时的${n} %`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'hours/internship-total',
			stands: '实习时间累计不超过 6 个月',
			number: between(1, 18),
		},
		wordings: [
			(n, soft) => `实习时间累计${soft}不超过 ${n} 个月`,
			(n, soft) => `实习总时长${soft}不多于${han(n)}个月`,
			(n, soft) => `累计实习时间${soft}控制在${n}个月以内`,
		],
		asks: (n) => ({ max: String(n) }),
	},
	{
		...{
			rule: 'hours/enterprise-internship',
			stands: '校外企业岗位实习时间一般不超过3个月',
			number: between(1, 12),
		},
		wordings: [
			(n, soft) => `校外企业岗位实习时间${soft}不超过${n}个月`,
			(n, soft) => `在校外企业的岗位实习${soft}不高于 ${han(n)} 个月`,
			(n, soft) => `校外岗位实习时间${soft}为 ${n} 个月以内`,
		],
		asks: (n) => ({ max: String(n) }),
	},
];
