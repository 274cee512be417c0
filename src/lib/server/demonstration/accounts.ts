/** One account for each role at the demonstration school, and a colleague to edit with. */
import { madePassword } from '../access/made-password.ts';
import type { SchoolRole } from '../access/role.ts';

export interface DemonstrationAccount {
	readonly name: string;
	readonly role: SchoolRole | 'platform-operator';
	readonly department: string;
	readonly email: string;
	readonly phone: string;
	readonly password: string;
}

type Person = Omit<DemonstrationAccount, 'password'>;

const people: readonly Person[] = [
	['周岚', 'department-head', '商贸系', 'zhoulan', '13800000001'],
	['陈敏', 'department-head', '商贸系', 'chenmin', '13800000002'],
	['魏小燕', 'department-reviewer', '商贸系', 'weixiaoyan', '13800000003'],
	['沈毅', 'academic-affairs', '', 'shenyi', '13800000004'],
	['卢婷', 'auditor', '', 'luting', '13800000005'],
	['许航', 'school-admin', '', 'xuhang', '13800000006'],
	['平台管理员', 'platform-operator', '', 'operator', '13800000007'],
].map(([name, role, department, local, phone]) => ({
	name: name ?? '',
	role: role as Person['role'],
	department: department ?? '',
	email: `${local}@xunbiao.example`,
	phone: phone ?? '',
}));

export const newAccounts = (): DemonstrationAccount[] =>
	people.map((person) => ({ ...person, password: madePassword() }));
