/**
 * Sentences of published standards and what each asks for, for 教务 to read: wording, where it stands,
 * requirements. `?` marks readings that wait for a person. 源: stands so in 730705. 惯: usual wording of other standards or of 教职成〔2019〕13号.
 * 拟: made for the test.
 */
export type Source = '源' | '惯' | '拟';

export interface Wording {
	readonly from: Source;
	/** Title of the section it stands in. */
	readonly in: string;
	readonly says: string;
	/** `rule#part value strength`; `?` before it: one of the readings; `?由人决定`: none can be computed. */
	readonly asks: readonly string[];
}

const rows = (title: string, all: readonly (readonly [Source, string, ...string[]])[]): Wording[] =>
	all.map(([from, says, ...asks]) => ({ from, in: title, says, asks }));

const hours = rows('学时安排', [
	['拟', '岗位实习一般按1周30学时计算。', 'hours/internship-week =30 一般'],
	['源', '3 年总学时不少于 3000 学时。', 'hours/total ≥3000 强制'],
	['惯', '总学时一般为 2800 学时。', 'hours/total =2800 一般'],
	['惯', '总学时一般为2500～2800学时。', 'hours/total 2500–2800 一般'],
	['惯', '三年制高职总学时数不低于2 500。', 'hours/total ≥2500 强制'],
	['惯', '3年总学时数约为3000-3300学时。', 'hours/total 3000–3300 一般'],
	['拟', '总学时原则上控制在 2 600 学时以内。', 'hours/total ≤2600 原则'],
	['拟', '总课时达到 ２８００ 课时以上。', 'hours/total ≥2800 强制'],
	['拟', '总学时不少于 2,500 学时，不超过 2,800 学时。', 'hours/total 2500–2800 强制'],
	[
		'拟',
		'总学时应不少于二千五百学时，一般不超过 2800 学时。',
		'hours/total ≥2500 强制',
		'hours/total#max ≤2800 一般',
	],
	['拟', '学时总数至少 3200 学时。', 'hours/total ≥3200 强制'],
	['拟', '总学时可为 2700 学时。', 'hours/total =2700 建议'],
	[
		'拟',
		'三年制总学时不少于 2500 学时、两年制不少于 1700 学时。',
		'?hours/total ≥2500 强制',
		'?hours/total ≥1700 强制',
	],
	['拟', '3 年总学时不少于 3000 小时。', '?hours/total ≥3000 强制', '?hours/total ≥4000 强制'],
	[
		'源',
		'每学年为 52 周，其中教学时间 40 周（含复习考试），累计假期 12 周。',
		'hours/academic-year =40 强制',
	],
	['惯', '三年制中职、高职每学年安排40周教学活动。', 'hours/academic-year =40 强制'],
	['拟', '每学年52周，教学40周，假期12周。', 'hours/academic-year =40 强制'],
	['惯', '每学年教学时间不少于 40 周。', 'hours/academic-year ≥40 强制'],
	['拟', '每学年教学周一般为三十八至四十周，假期十二周。', 'hours/academic-year 38–40 一般'],
	['拟', '累计假期 13 周，其中教学时间 39 周，每学年为 52 周。', 'hours/academic-year =39 强制'],
	['源', '岗位实习按每周30 学时安排。', 'hours/internship-week =30 强制'],
	['惯', '顶岗实习按每周30小时（1小时折合1学时）安排。', 'hours/internship-week =30 强制'],
	['惯', '顶岗实习一般按每周 30 小时(1 小时折 1 学时)安排。', 'hours/internship-week =30 一般'],
	['拟', '岗位实习每周不超过 35 学时。', 'hours/internship-week ≤35 强制'],
	['拟', '岗位实习原则上每周安排二十四至三十学时。', 'hours/internship-week 24–30 原则'],
	['拟', '岗位实习按每周 40 小时安排。', '?hours/internship-week =40 强制'],
	['惯', '周学时一般为28学时。'],
	['惯', '3年总学分不得少于170。'],
]);

const shares = rows('学时安排', [
	[
		'拟',
		'总学时不少于 3000 学时，其中课内讲授不超过 900 学时。',
		'hours/total ≥3000 强制',
		'?由人决定',
	],
	['拟', '毕业设计不少于 4 周。', '?由人决定'],
	['拟', '选修课程学分占总学分的比例不少于 10%。', '?hours/elective-share ≥1/10 强制'],
	['拟', '公共基础课程与专业课程学时之比为 1:2。', '?由人决定'],
	[
		'拟',
		'公共基础课程和专业课程学时一般分别占总学时的 1/3 和 2/3。',
		'hours/public-share ~1/3 一般',
		'hours/professional-share ~2/3 一般',
	],
	[
		'拟',
		'公共基础课程学时应当不少于总学时的 1/4，一般占总学时的 1/3。',
		'?hours/public-share ≥1/4 强制',
		'?hours/public-share ~1/3 一般',
	],
	['拟', '超过总学时一半的学时用于实践性教学。', 'hours/practice-share ≥1/2 强制'],
	[
		'源',
		'公共基础课程学时一般占总学时的 1/3，可根据不同专业人才培养的需要在规定范围内适当调整。',
		'hours/public-share ~1/3 一般',
	],
	['惯', '公共基础课程学时应当不少于总学时的 1/4。', 'hours/public-share ≥1/4 强制'],
	[
		'惯',
		'总学时一般为 2600 学时，其中，公共基础课总学时一般不少于总学时的 25%。',
		'hours/total =2600 一般',
		'hours/public-share ≥1/4 一般',
	],
	['惯', '公共基础课学时约占总学时的1/3。', 'hours/public-share ~1/3 一般'],
	['惯', '公共基础课学时约占总学时的 38.89%。', 'hours/public-share ~3889/10000 一般'],
	['拟', '公共基础课程学时应占总学时的三分之一。', 'hours/public-share ~1/3 强制'],
	['拟', '公共基础课程占比一般为 30%～35%。', 'hours/public-share 3/10–7/20 一般'],
	['拟', '公共基础课程学时不低于总学时的百分之二十五。', 'hours/public-share ≥1/4 强制'],
	[
		'惯',
		'中、高等职业学校公共基础课程学时应当分别不少于总学时的1/3、1/4。',
		'?hours/public-share ≥1/3 强制',
		'?hours/public-share ≥1/4 强制',
	],
	['源', '专业课程学时一般占总学时的2/3。', 'hours/professional-share ~2/3 一般'],
	['惯', '专业技能课学时约占总学时的2/3。', 'hours/professional-share ~2/3 一般'],
	[
		'拟',
		'专业（技能）课程学时原则上不低于总学时的三分之二。',
		'hours/professional-share ≥2/3 原则',
	],
	['源', '实践性教学学时原则上要占总学时 50%以上。', 'hours/practice-share ≥1/2 原则'],
	['惯', '实践性教学学时原则上不少于总学时的 50%。', 'hours/practice-share ≥1/2 原则'],
	['惯', '实践性教学课时原则上要占总课时数一半以上。', 'hours/practice-share ≥1/2 原则'],
	['拟', '实践性教学学时占总学时的比例不低于50％。', 'hours/practice-share ≥1/2 强制'],
	['拟', '实践教学学时达到总学时的 60% 以上。', 'hours/practice-share ≥3/5 强制'],
	['拟', '实践性教学学时不少于总学时的一半。', 'hours/practice-share ≥1/2 强制'],
	['拟', '实践性教学学时一般应不低于总学时的 1/2。', 'hours/practice-share ≥1/2 一般'],
	['拟', '实践性教学学时，原则上不少于总学时的二分之一。', 'hours/practice-share ≥1/2 原则'],
	['拟', '原则上，实践性教学学时占总学时 50%以上。', 'hours/practice-share ≥1/2 原则'],
	[
		'拟',
		'实践性教学学时要占总学时的 50%。',
		'?hours/practice-share ~1/2 强制',
		'?hours/practice-share ~1/2 建议',
	],
	['拟', '实践性教学学时要占总学时 50%以上。', 'hours/practice-share ≥1/2 强制'],
	[
		'拟',
		'公共基础课程实践学时不少于总学时的 20%。',
		'?hours/public-share ≥1/5 强制',
		'?hours/practice-share ≥1/5 强制',
	],
	['拟', '实践性教学学时占专业课程学时的 60%以上。', '?hours/practice-share ≥3/5 强制'],
	[
		'拟',
		'原则上不少于总学时的 50%。',
		'?hours/practice-share ≥1/2 原则',
		'?hours/elective-share ≥1/2 原则',
	],
	['源', '各类选修课程的学时占总学时的比例应不少于 10%。', 'hours/elective-share ≥1/10 强制'],
	['惯', '选修课教学时数占总学时的比例均应当不少于 10%。', 'hours/elective-share ≥1/10 强制'],
	['惯', '各类选修课程学时累计不少于总学时的 10%。', 'hours/elective-share ≥1/10 强制'],
	[
		'惯',
		'课程设置中应设选修课，其学时数占总学时的比例应不少于10%。',
		'hours/elective-share ≥1/10 强制',
	],
	['拟', '选修课程学时宜为总学时的 10%—20%。', 'hours/elective-share 1/10–1/5 建议'],
	[
		'惯',
		'总学时一般为 2800 学时，每 16～18 学时折算 1 学分，公共基础课学时一般不少于总学时的25%，实践性教学学时原则上不少于总学时的50%，其中，实习时间累计一般为6个月，可根据实际情况集中或分阶段安排实习时间。',
		'hours/total =2800 一般',
		'credits/hours-per-credit 16–18 强制',
		'hours/public-share ≥1/4 一般',
		'hours/practice-share ≥1/2 原则',
		'hours/internship-total =6 一般',
	],
]);

const internships = rows('学时安排', [
	[
		'源',
		'实习时间累计不超过 6 个月，可根据实际情况集中或分阶段安排，校外企业岗位实习时间一般不超过3个月。',
		'hours/internship-total ≤6 强制',
		'hours/enterprise-internship ≤3 一般',
	],
	['惯', '实习时间累计一般为 6 个月。', 'hours/internship-total =6 一般'],
	['拟', '实习时间累计不超过半年。', 'hours/internship-total ≤6 强制'],
	['拟', '实习时间累计原则上不超过 26 周。', 'hours/internship-total ≤6 原则'],
	['拟', '实习总时长不少于一年。', 'hours/internship-total ≥12 强制'],
	['拟', '认识实习和岗位实习时间累计为 4—6 个月。', 'hours/internship-total 4–6 强制'],
	['拟', '校外岗位实习时间不得超过 20 周。', 'hours/enterprise-internship ≤60/13 强制'],
	['拟', '在企业的岗位实习时间一般控制在三个半月以内。', 'hours/enterprise-internship ≤3.5 一般'],
	[
		'惯',
		'学生顶岗实习一般为6个月。',
		'?hours/internship-total =6 一般',
		'?hours/enterprise-internship =6 一般',
	],
	['拟', '实习时间累计不超过 1 学期。', '?由人决定'],
]);

const credits = rows('学时安排', [
	['源', '实行学分制的学校，16～18 学时折算 1 学分。', 'credits/hours-per-credit 16–18 强制'],
	['惯', '每 16～18 学时折算 1 学分。', 'credits/hours-per-credit 16–18 强制'],
	['惯', '实行学分制的学校，一般16-18学时为1个学分。', 'credits/hours-per-credit 16–18 一般'],
	['惯', '一般以 16—18 学时计为 1 学分。', 'credits/hours-per-credit 16–18 一般'],
	['拟', '1 学分为 18 学时。', 'credits/hours-per-credit =18 强制'],
	['拟', '每学分不少于 16 学时。', 'credits/hours-per-credit ≥16 强制'],
	['拟', '32～36 学时折算 2 学分。', 'credits/hours-per-credit 16–18 强制'],
	[
		'源',
		'军训、社会实践、入学教育、毕业教育等活动按 1 周为 1 学分。',
		'credits/week-activity =1 强制',
	],
	[
		'惯',
		'军训、社会实践、入学教育、毕业教育等活动，以1周为1学分。',
		'credits/week-activity =1 强制',
	],
	['拟', '军训、入学教育等活动每周计 1 学分。', 'credits/week-activity =1 强制'],
	['拟', '军训、社会实践等活动可按 2 周折算 1 学分。', 'credits/week-activity =0.5 建议'],
	[
		'拟',
		'16～18 学时折算 1 学分，军训等活动按 1 周为 1 学分。',
		'credits/hours-per-credit 16–18 强制',
		'credits/week-activity =1 强制',
		'credits/week-activity#hours-per-credit 16–18 强制',
	],
]);

const courses = rows('专业课程', [
	[
		'源',
		'一般包括专业基础课程、专业核心课程和专业拓展课程。',
		'courses/kinds 专业基础课程、专业核心课程、专业拓展课程 一般',
	],
	[
		'惯',
		'专业课程包括专业基础课程、专业核心课程、专业拓展课程，并涵盖有关实践性教学环节。',
		'courses/kinds 专业基础课程、专业核心课程、专业拓展课程 强制',
	],
	['惯', '确定 6—8 门专业核心课程和若干门专业课程。', 'courses/core-count 6–8 强制'],
	['惯', '专业核心课程一般设置 6～8 门。', 'courses/core-count 6–8 一般'],
	['拟', '专业基础课程设置不少于 5 门。', 'courses/foundation-count ≥5 强制'],
	[
		'拟',
		'专业基础课程一般设置 四 门，专业核心课程应设置七门。',
		'courses/foundation-count =4 一般',
		'courses/core-count =7 强制',
	],
	[
		'拟',
		'设置 3 门专业基础课程和 6 门专业核心课程。',
		'courses/foundation-count =3 强制',
		'courses/core-count =6 强制',
	],
]);

const staff = rows('队伍结构', [
	['源', '学生数与专任教师数比例不高于20 ∶ 1。', 'staff/student-ratio ≤20 强制'],
	['惯', '学生数与本专业专任教师数比例不高于 25：1。', 'staff/student-ratio ≤25 强制'],
	['惯', '专任教师与该专业全日制在校生人数之比不低于1:20。', 'staff/student-ratio ≤20 强制'],
	['拟', '生师比一般不高于 18。', 'staff/student-ratio ≤18 一般'],
	['拟', '师生比不低于 1∶16。', 'staff/student-ratio ≤16 强制'],
	['源', '专任教师中具有高级专业技术职务人数不低于20%。', 'staff/senior-share ≥1/5 强制'],
	['惯', '高级职称专任教师的比例不低于 30%。', 'staff/senior-share ≥3/10 强制'],
	['拟', '具有副高及以上职称的教师应占五分之一以上。', 'staff/senior-share ≥1/5 强制'],
	['源', '“双师型”教师占专业课教师数比例应不低于 50%。', 'staff/dual-qualified ≥1/2 强制'],
	['惯', '双师素质教师占专业教师比例一般不低于 60%。', 'staff/dual-qualified ≥3/5 一般'],
	[
		'惯',
		'学生数与专任教师数比例不高于 25∶1，“双师型”教师占专业课教师数比例一般不低于 60%，高级职称专任教师的比例不低于 20%。',
		'staff/student-ratio ≤25 强制',
		'staff/dual-qualified ≥3/5 一般',
		'staff/senior-share ≥1/5 强制',
	],
	['惯', '具有研究生学位专任教师比例不低于 50%。'],
]);

const people = [
	...rows('专业带头人', [
		[
			'源',
			'原则上应具有本专业及相关专业副高及以上职称和较强的实践能力，能广泛联系行业企业。',
			'staff/leader 本专业及相关专业、副高及以上职称 原则',
		],
		[
			'惯',
			'专业带头人原则上应具有副高及以上职称，能够较好地把握国内外行业、专业发展。',
			'staff/leader 副高及以上职称 原则',
		],
	]),
	...rows('专任教师', [
		['源', '具有教师资格证书。', 'staff/qualification#teachingCertificate 教师资格证书 强制'],
		[
			'惯',
			'专任教师应具有高校教师资格。',
			'staff/qualification#teachingCertificate 高校教师资格 强制',
		],
		[
			'源',
			'专业教师每年至少 1 个月在企业或生产性实训基地锻炼，每 5 年累计不少于 6 个月的企业实践经历。',
			'staff/enterprise-practice#year ≥1 强制',
			'staff/enterprise-practice#five-years ≥6 强制',
		],
		[
			'拟',
			'专业教师五年内累计至少半年的企业实践。',
			'staff/enterprise-practice#five-years ≥6 强制',
		],
		[
			'惯',
			'有每5年累计不少于6个月的企业实践经历。',
			'staff/enterprise-practice#five-years ≥6 强制',
		],
		['拟', '专业教师每年原则上有 30 天在企业实践。', 'staff/enterprise-practice#year ≥1 原则'],
		[
			'拟',
			'专业教师每两年累计不少于两个月的企业实践。',
			'?staff/enterprise-practice#five-years ≥2 强制',
		],
	]),
	...rows('兼职教师', [
		[
			'源',
			'一般应具有中级及以上专业技术职务（职称）或高级工及以上职业技能等级，了解教育教学规律。',
			'staff/part-time 中级及以上专业技术职务（职称）、高级工及以上职业技能等级 一般',
		],
		['惯', '兼职教师应具有中级及以上相关专业职称。', 'staff/part-time 中级及以上相关专业职称 强制'],
	]),
];

export const wordings: readonly Wording[] = [
	...[...hours, ...shares, ...internships, ...credits, ...courses, ...staff, ...people],
];
