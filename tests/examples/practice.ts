/** 实践性教学环节. */
import { heldIn } from '#tests/builders/course-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { withSegment, withoutSegments } from './changed.ts';
import { ofPlan, type Group } from './example.ts';

const whole = referencePlan();
const internship = (semester: number) =>
	withSegment('campus-internship', { terms: [heldIn(semester, { weeks: 4 })] });
const labour = (...semesters: number[]) =>
	withSegment('labour-week', {
		terms: semesters.map((semester) => heldIn(semester, { hoursPerWeek: 0, when: 'parallel' })),
	});

export const practice: Group = {
	title: '实践性教学环节',
	examples: [
		ofPlan('practice/training', '§8.1.3(1)', 'mandatory', [
			['短视频制作、直播销售、直播运营都有实训', whole, 'pass'],
			['没有直播销售实训', withoutSegments('sales-training'), 'violation'],
		]),
		ofPlan('practice/internships', '§8.1.3(2)', 'mandatory', [
			['认识实习 1 周，岗位实习 17 周', whole, 'pass'],
			['没有认识实习', withoutSegments('orientation'), 'violation'],
			[
				'认识实习 0 周',
				withSegment('orientation', { terms: [heldIn(2, { weeks: 0 })] }),
				'violation',
			],
		]),
		ofPlan('practice/forms', '§8.1.3', 'usual', [
			['实习实训、毕业设计、社会实践都有', whole, 'pass'],
			['没有毕业设计', withoutSegments('project'), 'violation'],
		]),
		ofPlan(
			'practice/first-year',
			'《职业学校学生实习管理规定》（教职成〔2021〕4号）第十六条',
			'mandatory',
			[
				['第二学期安排岗位实习', internship(2), 'violation'],
				['第三学期才安排岗位实习', internship(3), 'pass'],
			],
		),
		ofPlan('practice/labour-week', '《大中小学劳动教育指导纲要（试行）》', 'usual', [
			['三个学年各有一个劳动周', labour(2, 4, 6), 'pass'],
			['第三学年没有劳动周', labour(2, 4), 'violation'],
		]),
	],
};
