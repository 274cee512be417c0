/** 课程设置：缺一门、少一个领域、次序不对. */
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { withCourse, withoutCourses } from './changed.ts';
import { ofPlan, type Group } from './example.ts';

const whole = referencePlan();
const labour = (weeks: number) =>
	withCourse('labour', { terms: [{ id: '1', semester: 1, weeklyHours: 1, weeks }] });
const extensions = whole.courses.flatMap(({ id, category }) =>
	category === 'extension' ? [id] : [],
);
const items = whole.courses.find(({ id }) => id === 'sales')?.standardItems ?? [];
const another = (category: 'foundation' | 'core') =>
	withCourse('visual', { category, prerequisites: ['commerce'] });

export const courses: Group = {
	title: '课程设置',
	examples: [
		ofPlan('courses/public-required', '§8.1.1', 'mandatory', [
			['九门公共基础必修课程齐全', whole, 'pass'],
			['没有历史', withoutCourses('history'), 'violation'],
			['艺术列为任选', withCourse('arts', { nature: 'free' }), 'violation'],
		]),
		ofPlan('courses/public-limited', '§8.1.1', 'mandatory', [
			['五门列为限定选修', whole, 'pass'],
			['没有党史国史', withoutCourses('party-history'), 'violation'],
			['国家安全教育列为必修', withCourse('security', { nature: 'compulsory' }), 'pass'],
			['国家安全教育列为任选', withCourse('security', { nature: 'free' }), 'violation'],
		]),
		ofPlan('courses/public-minimum-hours', '§8.2', 'mandatory', [
			['劳动教育 15 学时', labour(15), 'violation', '-1 hours'],
			['劳动教育 16 学时', labour(16), 'pass', '0 hours'],
			['劳动教育 17 学时', labour(17), 'pass', '1 hours'],
		]),
		ofPlan(
			'courses/politics',
			'《中等职业学校思想政治课程标准（2020年版）》（教材〔2020〕2号）',
			'usual',
			[
				['四门思想政治课程齐全', whole, 'pass'],
				['没有《哲学与人生》', withoutCourses('politics-3'), 'violation'],
			],
		),
		ofPlan('courses/kinds', '§8.1.2', 'usual', [
			['专业基础、专业核心、专业拓展课程都有', whole, 'pass'],
			['没有专业拓展课程', withoutCourses(...extensions), 'violation'],
		]),
		ofPlan('courses/foundation-count', '§8.1.2', 'usual', [
			['专业基础课程 3 门', withoutCourses('law'), 'violation'],
			['专业基础课程 4 门', whole, 'pass'],
			['专业基础课程 5 门', another('foundation'), 'violation'],
		]),
		ofPlan('courses/core-count', '§8.1.2', 'usual', [
			['专业核心课程 6 门', withoutCourses('data'), 'violation'],
			['专业核心课程 7 门', whole, 'pass'],
			['专业核心课程 8 门', another('core'), 'violation'],
		]),
		ofPlan('courses/foundation-fields', '§8.1.2', 'mandatory', [
			['四个专业基础领域都有课程', whole, 'pass'],
			['没有课程覆盖零售基础领域', withCourse('retail', { standardFields: [] }), 'violation'],
		]),
		ofPlan('courses/core-fields', '§8.1.2', 'mandatory', [
			['七个专业核心领域都有课程', whole, 'pass'],
			['课程另取名称，仍标明直播销售领域', withCourse('sales', { name: '带货实务' }), 'pass'],
			['没有课程覆盖直播销售领域', withCourse('sales', { standardFields: [] }), 'violation'],
		]),
		ofPlan('courses/core-content', '§8.1.2', 'usual', [
			['44 条教学内容与要求都列入课程', whole, 'pass'],
			[
				'直播销售第 1 条没有列入任何课程',
				withCourse('sales', { standardItems: items.slice(1) }),
				'violation',
			],
		]),
		ofPlan('courses/order', '§8.1.2', 'advice', [
			['先修的专业基础课程都先结束', whole, 'pass'],
			[
				'《短视频拍摄与剪辑》第一学期开课，先修课程第一学期才结束',
				withCourse('video', { terms: [{ id: '1', semester: 1, weeklyHours: 6 }] }),
				'violation',
			],
			[
				'《短视频拍摄与剪辑》没有填先修课程',
				withCourse('video', { prerequisites: [] }),
				'missing-data',
			],
		]),
		ofPlan('courses/themes', '§8.1.4', 'mandatory', [
			['七个专题都有课程、讲座或活动', whole, 'pass'],
			[
				'没有安全教育（有国家安全教育课程也不能代替）',
				referencePlan({ themes: whole.themes.filter(({ theme }) => theme !== '安全教育') }),
				'violation',
			],
		]),
	],
};
