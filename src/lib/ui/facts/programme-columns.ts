/** The columns of the table of programmes: a rule each, under a short name. */
export const ruleColumns = [
	['staff/student-ratio', '生师比'],
	['staff/senior-share', '高级职称'],
	['staff/dual-qualified', '双师型'],
	['staff/leader', '带头人'],
	['staff/qualification', '任教资格'],
	['staff/enterprise-practice', '企业实践'],
	['staff/part-time', '兼职教师'],
	['facilities/rooms', '实训室'],
	['facilities/bases', '实习基地'],
	['facilities/capacity', '接纳能力'],
] as const;
