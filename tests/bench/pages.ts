/** Of the plan that is printed: how many of its pages a course makes, so that one of sixty can be made. */
import type { Course, Plan } from '#domain/plan/shape.ts';
import { drafted } from './drafted.ts';

/** Courses that are added to the draft; with them LibreOffice makes 60 pages of the document. */
const added = 70;

/** Long enough for a description of a chapter's page. */
const passage = '本课程依据岗位任务组织教学内容，以项目为载体，理论讲授与技能训练结合。';

const another = (last: Course, number: number): Course => ({
	...last,
	id: `bench${number}`,
	code: '',
	name: `选修课程${number}`,
});

export async function longPlan(): Promise<Plan> {
	const plan = await drafted();
	const last = plan.courses.at(-1);
	if (!last) throw new Error('The draft has courses');
	const more = Array.from({ length: added }, (_, number) => another(last, number));
	return { ...plan, goal: `${plan.goal}${passage}`, courses: [...plan.courses, ...more] };
}
