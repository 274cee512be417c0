import { rows } from './rows.ts';

export const staff = rows('队伍结构', [
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
	['拟', '师生比为 1：18～1：20。', 'staff/student-ratio 18–20 强制'],
	['拟', '每 20 名学生至少配备 1 名专任教师。', 'staff/student-ratio ≤20 强制'],
	[
		'拟',
		'“双师型”教师、高级职称教师比例分别不低于 50%、20%。',
		'staff/dual-qualified ≥1/2 强制',
		'staff/senior-share ≥1/5 强制',
	],
	['拟', '青年骨干占比不低于 1/4。', '?由人决定'],
]);

export const people = [
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
		['拟', '具有高级讲师（副教授）及以上职称。', 'staff/leader 高级讲师（副教授）及以上职称 强制'],
		['拟', '原则上应具有本专业正高级职称或博士学位。', '?staff/leader 本专业、正高级职称 原则'],
		['拟', '具有本专业领域的教授职称。', '?由人决定'],
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
		[
			'拟',
			'专业教师每年累计不少于 1 个月、每 5 年累计不少于半年的企业实践经历。',
			'staff/enterprise-practice#year ≥1 强制',
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
