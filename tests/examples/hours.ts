/** 学时：所有数目都在界上、界下、界外各举一例. */
import type { CourseParts, SegmentParts } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { ofPlan, type Group } from './example.ts';

const courses = (...parts: CourseParts[]) => planOf({ courses: parts });
const total = (outsideHours: number) => courses({ outsideHours });
const open = (hours: number) =>
	courses(
		{ category: 'public', outsideHours: hours },
		{ category: 'core', outsideHours: 3000 - hours },
	);
const elective = (hours: number) =>
	courses({ nature: 'free', outsideHours: hours }, { outsideHours: 3000 - hours });
const practice = (practiceHours: number | null) => courses({ outsideHours: 2999, practiceHours });
const internship = (weeks: number, parts: SegmentParts = {}, hoursPerWeek = 30) =>
	planOf({
		segments: [
			{ kind: 'position-internship', terms: [{ semester: 6, weeks, hoursPerWeek }], ...parts },
		],
	});
const enterprise = (weeks: number) => internship(weeks, { offCampus: true });
const lastYear = (flexible: number) =>
	referencePlan({
		calendar: referencePlan().calendar.map((one) =>
			one.semester === 6 ? { ...one, weeks: { ...one.weeks, flexible } } : one,
		),
	});
const load = (weeklyHours: number) =>
	planOf({
		years: 1,
		calendar: [{}, { teaching: 0 }],
		courses: [{ terms: [{ id: '1', semester: 1, weeklyHours }] }],
	});

export const hours: Group = {
	title: '学时与学期周学时',
	examples: [
		ofPlan('hours/total', '§8.2', 'mandatory', [
			['总学时 2999', total(2999), 'violation', '-1 hours'],
			['总学时 3000', total(3000), 'pass', '0 hours'],
			['总学时 3001', total(3001), 'pass', '1 hours'],
			['两年制方案，总学时 2000', { ...total(2000), years: 2 }, 'not-applicable'],
		]),
		ofPlan('hours/academic-year', '§8.2', 'mandatory', [
			['第三学年教学、考试、实践、机动周共 39 周', lastYear(0), 'violation'],
			['第三学年共 40 周', lastYear(1), 'pass'],
			['第三学年共 41 周', lastYear(2), 'violation'],
		]),
		ofPlan('hours/internship-week', '§8.2', 'mandatory', [
			['岗位实习每周 29.5 学时', internship(4, {}, 29.5), 'violation'],
			['岗位实习每周 30 学时', internship(4), 'pass'],
			['岗位实习每周 30.5 学时', internship(4, {}, 30.5), 'violation'],
		]),
		ofPlan('hours/public-share', '§8.2', 'usual', [
			['总学时 3000，公共基础课程 849 学时', open(849), 'violation', '-1 hours down'],
			['总学时 3000，公共基础课程 850 学时', open(850), 'pass', '0 hours down'],
			['总学时 3000，公共基础课程 1000 学时', open(1000), 'pass', '150 hours down'],
			['总学时 3000，公共基础课程 1150 学时', open(1150), 'pass', '0 hours up'],
			['总学时 3000，公共基础课程 1151 学时', open(1151), 'violation', '-1 hours up'],
		]),
		ofPlan('hours/professional-share', '§8.2', 'usual', [
			['总学时 3000，专业课程 1849 学时', open(1151), 'violation', '-1 hours down'],
			['总学时 3000，专业课程 1850 学时', open(1150), 'pass', '0 hours down'],
			['总学时 3000，专业课程 2150 学时', open(850), 'pass', '0 hours up'],
			['总学时 3000，专业课程 2151 学时', open(849), 'violation', '-1 hours up'],
		]),
		ofPlan('hours/practice-share', '§8.2', 'principle', [
			['总学时 2999，实践性教学 1499 学时', practice(1499), 'violation', '-1 hours'],
			['总学时 2999，实践性教学 1499.5 学时，恰好一半', practice(1499.5), 'pass', '0 hours'],
			['总学时 2999，实践性教学 1500.5 学时', practice(1500.5), 'pass', '1 hours'],
			['总学时 2999，实践学时未填', practice(null), 'missing-data'],
		]),
		ofPlan('hours/elective-share', '§8.2', 'mandatory', [
			['总学时 3000，选修课程 299 学时', elective(299), 'violation', '-1 hours'],
			['总学时 3000，选修课程 300 学时', elective(300), 'pass', '0 hours'],
			['总学时 3000，选修课程 301 学时', elective(301), 'pass', '1 hours'],
		]),
		ofPlan('hours/internship-total', '§8.2', 'mandatory', [
			['认识实习与岗位实习累计 25 周', internship(25), 'pass', '1 weeks'],
			['累计 26 周，合 6 个月', internship(26), 'pass', '0 weeks'],
			['累计 27 周', internship(27), 'violation', '-1 weeks'],
		]),
		ofPlan('hours/enterprise-internship', '§8.2', 'usual', [
			['到企业岗位实习 12 周', enterprise(12), 'pass', '1 weeks'],
			['到企业岗位实习 13 周，合 3 个月', enterprise(13), 'pass', '0 weeks'],
			['到企业岗位实习 14 周', enterprise(14), 'violation', '-1 weeks'],
		]),
		ofPlan('school/weekly-load', '本系统约定', 'advice', [
			['第一学期每周 23 学时', load(23), 'violation', '-1 weekly hours down'],
			['第一学期每周 24 学时', load(24), 'pass', '0 weekly hours down'],
			['第一学期每周 32 学时', load(32), 'pass', '0 weekly hours up'],
			['第一学期每周 33 学时', load(33), 'violation', '-1 weekly hours up'],
		]),
	],
};
