/**
 * Sentences as standards write them, and the requirement that each must give: a table that a 教务
 * officer can read. Those marked 原文 stand so in published standards; the others were made for this test.
 */
import type { ParameterValue, Strength } from '#domain/rules/parameter.ts';

export type Example = readonly [
	section: string,
	sentence: string,
	rule: string,
	value: ParameterValue,
	strength: Strength,
];

const share = (target: string): ParameterValue => ({ target, band: '1/20' });

export const examples: readonly Example[] = [
	// 总学时
	['8.2', '3 年总学时不少于 3000 学时。', 'hours/total', { min: '3000' }, 'mandatory'], // 原文
	['8.2', '总学时一般为 2600 学时。', 'hours/total', { equals: '2600' }, 'usual'], // 原文
	['8.2', '总学时不低于２５００学时。', 'hours/total', { min: '2500' }, 'mandatory'],
	['8.2', '三年总学时至少 3 000 学时。', 'hours/total', { min: '3000' }, 'mandatory'],
	[
		'8.2',
		'总学时数应在 3000～3300 学时。',
		'hours/total',
		{ min: '3000', max: '3300' },
		'mandatory',
	],
	['8.2', '总学时原则上不超过 2,800 学时。', 'hours/total', { max: '2800' }, 'principle'],
	['8.2', '总学时三千学时以上。', 'hours/total', { min: '3000' }, 'mandatory'],
	['8.2', '总学时宜控制在 3200 学时以内。', 'hours/total', { max: '3200' }, 'advice'],
	// 学年
	[
		'8.2',
		'每学年为 52 周，其中教学时间 40 周（含复习考试），累计假期 12 周。', // 原文
		'hours/academic-year',
		{ equals: '40' },
		'mandatory',
	],
	['8.2', '每学年教学活动时间不少于 40 周。', 'hours/academic-year', { min: '40' }, 'mandatory'],
	[
		'8.2',
		'每学年一般安排教学时间 38～40 周。',
		'hours/academic-year',
		{ min: '38', max: '40' },
		'usual',
	],
	// 岗位实习周学时
	['8.2', '岗位实习按每周30 学时安排。', 'hours/internship-week', { equals: '30' }, 'mandatory'], // 原文
	['8.2', '岗位实习每周不超过 28 学时。', 'hours/internship-week', { max: '28' }, 'mandatory'],
	['8.2', '岗位实习一般按1周30学时计算。', 'hours/internship-week', { equals: '30' }, 'usual'],
	// 公共基础课程占比
	['8.2', '公共基础课程学时一般占总学时的 1/3。', 'hours/public-share', share('1/3'), 'usual'], // 原文
	[
		'8.2',
		'公共基础课程学时应当不少于总学时的 1/4。',
		'hours/public-share',
		{ min: '1/4' },
		'mandatory',
	], // 原文
	[
		'8.2',
		'公共基础课程学时应不少于总学时的25%。',
		'hours/public-share',
		{ min: '1/4' },
		'mandatory',
	],
	['8.2', '公共基础课学时约占总学时的三分之一。', 'hours/public-share', share('1/3'), 'usual'],
	[
		'8.2',
		'公共基础课程学时占总学时的 30%～40%。',
		'hours/public-share',
		{ min: '3/10', max: '2/5' },
		'mandatory',
	],
	// 专业课程占比
	['8.2', '专业课程学时一般占总学时的2/3。', 'hours/professional-share', share('2/3'), 'usual'], // 原文
	[
		'8.2',
		'专业（技能）课程学时占总学时的２／３以上。',
		'hours/professional-share',
		{ min: '2/3' },
		'mandatory',
	],
	[
		'8.2',
		'专业课学时原则上不超过总学时的百分之七十。',
		'hours/professional-share',
		{ max: '7/10' },
		'principle',
	],
	// 实践性教学占比
	[
		'8.2',
		'实践性教学学时原则上要占总学时 50%以上。',
		'hours/practice-share',
		{ min: '1/2' },
		'principle',
	], // 原文
	[
		'8.2',
		'实践性教学学时原则上不少于总学时的 50%。',
		'hours/practice-share',
		{ min: '1/2' },
		'principle',
	], // 原文
	[
		'8.2',
		'实践性教学学时不低于总学时的二分之一。',
		'hours/practice-share',
		{ min: '1/2' },
		'mandatory',
	],
	[
		'8.2',
		'实践性教学学时应达到总学时的一半。',
		'hours/practice-share',
		{ min: '1/2' },
		'mandatory',
	],
	[
		'8.2',
		'实践性教学学时占总学时的比例一般不少于 55％。',
		'hours/practice-share',
		{ min: '11/20' },
		'usual',
	],
	[
		'8.2',
		'实践性教学学时，占总学时的比例应不少于 60%。',
		'hours/practice-share',
		{ min: '3/5' },
		'mandatory',
	],
	// 选修占比
	[
		'8.2',
		'各类选修课程的学时占总学时的比例应不少于 10%。',
		'hours/elective-share',
		{ min: '1/10' },
		'mandatory',
	], // 原文
	[
		'8.2',
		'各类选修课程的学时累计不少于总学时的 10%。',
		'hours/elective-share',
		{ min: '1/10' },
		'mandatory',
	], // 原文
	[
		'8.2',
		'选修课教学时数占总学时的比例均应当不少于10%。',
		'hours/elective-share',
		{ min: '1/10' },
		'mandatory',
	], // 原文
	[
		'8.2',
		'选修课程学时一般占总学时的十分之一以上。',
		'hours/elective-share',
		{ min: '1/10' },
		'usual',
	],
	// 实习
	[
		'8.2',
		'实习时间累计不超过 6 个月，可根据实际情况集中或分阶段安排。',
		'hours/internship-total',
		{ max: '6' },
		'mandatory',
	], // 原文
	['8.2', '实习时间累计一般为 6 个月。', 'hours/internship-total', { equals: '6' }, 'usual'], // 原文
	['8.2', '实习时间累计不超过半年。', 'hours/internship-total', { max: '6' }, 'mandatory'],
	['8.2', '实习时间累计不超过26周。', 'hours/internship-total', { max: '6' }, 'mandatory'],
	['8.2', '实习时间累计最多八个月。', 'hours/internship-total', { max: '8' }, 'mandatory'],
	['8.2', '实习时间累计不得超过一年。', 'hours/internship-total', { max: '12' }, 'mandatory'],
	[
		'8.2',
		'校外企业岗位实习时间一般不超过3个月。',
		'hours/enterprise-internship',
		{ max: '3' },
		'usual',
	], // 原文
	[
		'8.2',
		'校外企业岗位实习时间应不少于四个半月。',
		'hours/enterprise-internship',
		{ min: '4.5' },
		'mandatory',
	],
	[
		'8.2',
		'到企业实习的时间原则上为13周。',
		'hours/enterprise-internship',
		{ equals: '3' },
		'principle',
	],
	// 学分
	[
		'8.2',
		'实行学分制的学校，16～18 学时折算 1 学分。',
		'credits/hours-per-credit',
		{ min: '16', max: '18' },
		'mandatory',
	], // 原文
	[
		'8.2',
		'每 16～18 学时折算 1 学分。',
		'credits/hours-per-credit',
		{ min: '16', max: '18' },
		'mandatory',
	], // 原文
	['8.2', '一般以16学时计1学分。', 'credits/hours-per-credit', { equals: '16' }, 'usual'],
	[
		'8.2',
		'16—18学时折算为1学分。',
		'credits/hours-per-credit',
		{ min: '16', max: '18' },
		'mandatory',
	],
	['8.2', '1学分折合不少于十六学时。', 'credits/hours-per-credit', { min: '16' }, 'mandatory'],
	[
		'8.2',
		'军训、社会实践、入学教育、毕业教育等活动按 1 周为 1 学分。',
		'credits/week-activity',
		{ equals: '1' },
		'mandatory',
	], // 原文
	['8.2', '军训等以一周为 1 学分。', 'credits/week-activity', { equals: '1' }, 'mandatory'],
	[
		'8.2',
		'入学教育、军训原则上1周计0.5学分。',
		'credits/week-activity',
		{ equals: '0.5' },
		'principle',
	],
	// 师资
	[
		'9.1',
		'学生数与专任教师数比例不高于20 ∶ 1。',
		'staff/student-ratio',
		{ max: '20' },
		'mandatory',
	], // 原文
	[
		'9.1',
		'学生数与本专业专任教师数比例不高于 25∶1。',
		'staff/student-ratio',
		{ max: '25' },
		'mandatory',
	], // 原文
	['9.1', '生师比一般不高于18：1。', 'staff/student-ratio', { max: '18' }, 'usual'],
	['9.1', '专任教师与学生数之比不低于1:20。', 'staff/student-ratio', { max: '20' }, 'mandatory'],
	[
		'9.1',
		'专任教师中具有高级专业技术职务人数不低于20%。',
		'staff/senior-share',
		{ min: '1/5' },
		'mandatory',
	], // 原文
	['9.1', '高级职称专任教师的比例不低于 30%。', 'staff/senior-share', { min: '3/10' }, 'mandatory'], // 原文
	[
		'9.1',
		'专任教师中副高及以上职称原则上应占三分之一以上。',
		'staff/senior-share',
		{ min: '1/3' },
		'principle',
	],
	[
		'9.1',
		'“双师型”教师占专业课教师数比例应不低于 50%。',
		'staff/dual-qualified',
		{ min: '1/2' },
		'mandatory',
	], // 原文
	[
		'9.1',
		'“双师型”教师占专业课教师数比例一般不低于 60%。',
		'staff/dual-qualified',
		{ min: '3/5' },
		'usual',
	], // 原文
	[
		'9.3',
		'专业教师每年至少 1 个月在企业或生产性实训基地锻炼。',
		'staff/enterprise-practice/year',
		{ min: '1' },
		'mandatory',
	], // 原文
	[
		'9.3',
		'专业教师每年累计不少于两个月到企业锻炼。',
		'staff/enterprise-practice/year',
		{ min: '2' },
		'mandatory',
	],
	[
		'9.3',
		'每 5 年累计不少于 6 个月的企业实践经历。',
		'staff/enterprise-practice/five-years',
		{ min: '6' },
		'mandatory',
	], // 原文
	[
		'9.3',
		'每五年原则上应有半年以上的企业实践经历。',
		'staff/enterprise-practice/five-years',
		{ min: '6' },
		'principle',
	],
];
