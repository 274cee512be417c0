/** Practice hours that nobody has given yet. */
import { joinPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';

/** Paths of the figures to give: of courses, and of groups that say what an option counts as. */
export function openPractice({ courses, groups }: Plan): string[] {
	const declared = new Set(groups.filter(({ counts }) => counts).map(({ id }) => id));
	return [
		...courses
			.filter(
				({ practiceHours, group }) => practiceHours === null && !declared.has(group?.id ?? ''),
			)
			.map(({ id }) => joinPath('courses', id, 'practiceHours')),
		...groups
			.filter(({ counts }) => counts?.practiceHours === null)
			.map(({ id }) => joinPath('groups', id, 'counts', 'practiceHours')),
	];
}

const nameAt = (plan: Plan, path: string): string => {
	const [list, id] = path.split('/');
	const members = list === 'groups' ? plan.groups : plan.courses;
	return members.find((member) => member.id === id)?.name ?? '';
};

/** What is to be given, and by whom. */
export function openWords(plan: Plan, open: readonly string[]): string {
	const names = open.slice(0, 3).map((path) => `《${nameAt(plan, path)}》`);
	const more = open.length > 3 ? `等 ${open.length} 门` : '';
	return `${names.join('')}${more}尚未填写实践学时，结果取决于它，由专业负责人填写。`;
}
