/** What a person is in a school (product.md, Who uses it). */
export const schoolRoles = [
	'department-head',
	'department-reviewer',
	'academic-affairs',
	'auditor',
	'school-admin',
] as const;

export type SchoolRole = (typeof schoolRoles)[number];

export const roleNames: Record<SchoolRole | 'guest' | 'platform-operator', string> = {
	'department-head': '专业负责人',
	'department-reviewer': '系部审核',
	'academic-affairs': '教务处',
	auditor: '审核/督导',
	'school-admin': '学校管理员',
	guest: '外部访客',
	'platform-operator': '平台管理员',
};

export const isSchoolRole = (text: string): text is SchoolRole =>
	(schoolRoles as readonly string[]).includes(text);
