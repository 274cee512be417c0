/** What a person is, or is to be, in a school: role and department. */
import type { Fault } from '#domain/fault.ts';
import { isSchoolRole, roleNames, type SchoolRole } from '../access/role.ts';
import { formText } from '../form-text.ts';

export interface PlaceInSchool {
	readonly role: SchoolRole;
	/** Empty: of the whole school. */
	readonly department: string;
}

/** Who works in a department must have one. */
const ofDepartment: readonly SchoolRole[] = ['department-head', 'department-reviewer'];
const longest = 60;

/** From a form: the place, or what is wrong with it. */
export function readPlace(role: string, department: string): PlaceInSchool | Fault[] {
	const named = department.trim().normalize('NFC');
	const faults: Fault[] = [];
	if (!isSchoolRole(role))
		faults.push({ path: 'role', wrong: '没有选择角色', right: '从列表中选择' });
	else if (ofDepartment.includes(role) && named === '')
		faults.push({
			path: 'department',
			wrong: `${roleNames[role]}没有系部`,
			right: '填写所在的系部，只看得到本系部的方案',
		});
	if (named.length > longest)
		faults.push({
			path: 'department',
			wrong: `系部有 ${named.length} 个字`,
			right: `至多 ${longest} 个字`,
		});
	return faults.length > 0 || !isSchoolRole(role) ? faults : { role, department: named };
}

/** What the form says the person was when it was opened. */
export const placeWas = (form: FormData): PlaceInSchool => ({
	role: formText(form, 'wasRole') as SchoolRole,
	department: formText(form, 'wasDepartment'),
});
