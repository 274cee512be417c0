/** What a change means for the cohort that it is of, in words. */
import type { PlanChangeRequest } from '#domain/desk/change-request.ts';

type Reach = Pick<PlanChangeRequest, 'current' | 'last' | 'students' | 'semesters'>;

/** `在校第 3 学期` */
export function cohortWords({ current, last }: Reach): string {
	if (current === null) return '还没有入学';
	return current > last ? '已经毕业' : `在校第 ${current} 学期`;
}

/** `96 人`, of a cohort that is in school; empty of any other. */
export function studentsWords({ current, last, students }: Reach): string {
	if (current === null || current > last) return '';
	return students === null ? '人数没有填' : `${students} 人`;
}

const listed = (semesters: readonly number[]): string => `第 ${semesters.join('、')} 学期`;

/** Which of the altered semesters are past, under way, and to come. */
export function affectedWords({ current, semesters }: Reach): string {
	if (semesters.length === 0) return '各学期的教学安排没有改动';
	const now = current ?? 0;
	const parts = [
		['已过去，改动对这一级不起作用', semesters.filter((semester) => semester < now)],
		['正在进行', semesters.filter((semester) => semester === now)],
		['尚未开始', semesters.filter((semester) => semester > now)],
	] as const;
	return parts
		.filter(([, some]) => some.length > 0)
		.map(([words, some]) => `${listed(some)}${words}`)
		.join('；');
}
