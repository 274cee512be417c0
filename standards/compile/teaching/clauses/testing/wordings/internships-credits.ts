import { rows } from './rows.ts';

export const internships = rows('学时安排', [
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
	['拟', '实习时间累计应不少于6个月，不超过12个月。', 'hours/internship-total 6–12 强制'],
	[
		'拟',
		'校外企业岗位实习一般安排在第六学期，时间不超过 4 个月。',
		'hours/enterprise-internship ≤4 强制',
	],
	[
		'拟',
		'学生实习时间累计不少于一学年。',
		'?hours/internship-total ≥12 强制',
		'?hours/internship-total ≥120/13 强制',
	],
]);

export const credits = rows('学时安排', [
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
	['拟', '每 1 学分不少于 16 学时、不多于 18 学时。', 'credits/hours-per-credit 16–18 强制'],
	[
		'拟',
		'每 1 学分不少于 16 学时，不多于 18 学时。',
		'credits/hours-per-credit ≥16 强制',
		'?由人决定',
	],
]);
