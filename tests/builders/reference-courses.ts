/**
 * The courses of the plan of rules.md that passes, 18 teaching weeks a semester: 138 weekly hours over
 * five semesters (27 27 28 28 28), 2484 hours, 1115 of them practice, 23 weekly hours elective.
 */
import { courseOf, type CourseParts, type Weekly } from './course-of.ts';
import type { Category, Course, Nature } from '#domain/plan/shape.ts';

type Row = [id: string, name: string, weekly: Weekly, practice: number, parts?: CourseParts];

const everySemester: Weekly = { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2 };
const untilFour: Weekly = { 1: 2, 2: 2, 3: 2, 4: 2 };
const field = (name: string): CourseParts => ({ standardFields: [name] });

const compulsoryPublic: Row[] = [
	['politics-1', '中国特色社会主义', { 1: 2 }, 6, field('思想政治')],
	['politics-2', '心理健康与职业生涯', { 2: 2 }, 6, field('思想政治')],
	['politics-3', '哲学与人生', { 3: 2 }, 6, field('思想政治')],
	['politics-4', '职业道德与法治', { 4: 2 }, 6, field('思想政治')],
	['chinese', '语文', { ...everySemester, 1: 3 }, 30],
	['history', '历史', { 1: 2, 2: 2 }, 10],
	['maths', '数学', untilFour, 20],
	['english', '英语', untilFour, 30, field('外语')],
	['computing', '信息技术', { 1: 4, 2: 4 }, 90],
	['sport', '体育与健康', everySemester, 160],
	['arts', '艺术', { 3: 2 }, 20],
	['labour', '劳动教育', { 1: 1 }, 10],
];

const limitedPublic: Row[] = [
	['party-history', '党史国史', { 2: 1 }, 4],
	['culture', '中华优秀传统文化', { 3: 1 }, 4],
	['security', '国家安全教育', { 1: 1 }, 4],
	['career', '职业发展与就业指导', { 5: 1 }, 4],
	['enterprise', '创新创业教育', { 4: 1 }, 4],
];

const foundation: Row[] = [
	['commerce', '电子商务基础', { 1: 4 }, 20],
	['law', '网络直播法律法规', { 1: 2 }, 4],
	['manners', '商务礼仪与沟通', { 2: 2 }, 18],
	['retail', '零售基础', { 2: 3 }, 14],
];

const after = (items: number, ...prerequisites: string[]) => ({ items, prerequisites });
const core: [Row, ReturnType<typeof after>][] = [
	[['content', '内容编辑制作', { 2: 3, 3: 3 }, 68], after(6, 'commerce')],
	[['video', '短视频拍摄与剪辑', { 3: 6 }, 74], after(7, 'law')],
	[['sales', '直播销售', { 4: 4, 5: 4 }, 96], after(7, 'manners', 'retail')],
	[['operation', '直播运营实务', { 4: 4, 5: 4 }, 96], after(7, 'commerce', 'retail')],
	[['promotion', '直播推广实务', { 4: 3, 5: 3 }, 68], after(6, 'commerce')],
	[['data', '商务数据分析', { 5: 6 }, 66], after(4, 'commerce')],
	[['service', '直播客户服务', { 4: 4 }, 40], after(7, 'manners')],
];

const extension: Row[] = [
	['aesthetics', '美学基础', { 1: 2 }, 10],
	['hosting', '主播素养', { 2: 2 }, 20],
	['graphics', '图形图像处理', { 3: 4 }, 45],
	['psychology', '消费心理学', { 3: 2 }, 4],
	['visual', '视觉营销', { 4: 2 }, 20],
	['marketing', '网络营销', { 5: 4 }, 28],
	['intelligence', '人工智能导论', { 5: 2 }, 10],
];

function rowOf(category: Category, nature: Nature, row: Row, more: CourseParts = {}): Course {
	const [id, name, weekly, practiceHours, parts] = row;
	const credits = Object.values(weekly).reduce((sum, hours) => sum + hours, 0);
	const assessment = category === 'foundation' || category === 'core' ? 'exam' : 'check';
	const own = { standardFields: [name], ...parts, ...more };
	return courseOf({
		id,
		name,
		category,
		nature,
		weekly,
		practiceHours,
		credits,
		assessment,
		...own,
	});
}

const itemsOf = (name: string, count: number): string[] =>
	Array.from({ length: count }, (_, index) => `${name}/${index + 1}`);

/** In the order of a 教学进程表: public, foundation, core, extension. */
export const referenceCourses = (): Course[] => [
	...compulsoryPublic.map((row) => rowOf('public', 'compulsory', row)),
	...limitedPublic.map((row) => rowOf('public', 'limited', row)),
	...foundation.map((row) => rowOf('foundation', 'compulsory', row)),
	...core.map(([row, { items, prerequisites }]) =>
		rowOf('core', 'compulsory', row, { standardItems: itemsOf(row[1], items), prerequisites }),
	),
	...extension.map((row) => rowOf('extension', 'free', row)),
];
