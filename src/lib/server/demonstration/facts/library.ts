/** The course library of the demonstration: the courses of its plan, and the textbooks that they use. */
import { recordFrom } from '#domain/library/exchange.ts';
import { libraryOf, type LibraryCourse } from '#domain/library/library-course.ts';
import { dateOf, dayOf } from '#domain/staff/days.ts';
import type { CourseRecord, TextbookRecord } from '#domain/staff/records.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';

/** Public courses are of the whole school, the others of the department whose plan it is. */
export const coursesOf = (plan: Plan): object[] =>
	plan.courses.map((course) => ({
		...recordFrom(course, plan),
		...(course.category === 'public' ? { department: '' } : {}),
	}));

const higher = '高等教育出版社';
const people = '人民教育出版社';

/** Title, publisher, kind, and the courses by name. */
const textbookRows: readonly (readonly [string, string, TextbookRecord['kind'], string])[] = [
	['思想政治 基础模块 中国特色社会主义', higher, 'national', '中国特色社会主义'],
	['思想政治 基础模块 心理健康与职业生涯', higher, 'national', '心理健康与职业生涯'],
	['思想政治 基础模块 哲学与人生', higher, 'national', '哲学与人生'],
	['思想政治 基础模块 职业道德与法治', higher, 'national', '职业道德与法治'],
	['语文 基础模块', higher, 'national', '语文'],
	['中国历史', higher, 'national', '历史'],
	['世界历史', higher, 'national', '历史'],
	['数学 基础模块', people, 'national', '数学'],
	['英语 基础模块', higher, 'national', '英语'],
	['信息技术 基础模块', '电子工业出版社', 'national', '信息技术'],
	['体育与健康', people, 'provincial', '体育与健康'],
	['劳动教育读本', '江州教育出版社', 'provincial', '劳动教育'],
	['电子商务基础', higher, 'national', '电子商务基础'],
	['商务礼仪与沟通', '机械工业出版社', 'provincial', '商务礼仪与沟通'],
	['零售基础', higher, 'other', '零售基础'],
	['短视频拍摄与剪辑', '人民邮电出版社', 'provincial', '短视频拍摄与剪辑 内容编辑制作'],
	['直播销售实训手册', '江州市商贸职业学校', 'school', '直播销售'],
	['直播运营工作手册', '江州市商贸职业学校', 'school', '直播运营实务 直播推广实务'],
	['商务数据分析', '清华大学出版社', 'other', '商务数据分析'],
	['网络营销', higher, 'national', '网络营销'],
];

export function textbooksOn(today: string, { courses }: Plan): object[] {
	const codeOf = new Map(courses.map(({ name, code }) => [name, code]));
	return textbookRows.map(([title, publisher, kind, names]) => ({
		...{ title, publisher, kind, approved: dateOf(dayOf(today) - 160) },
		courses: names.split(' ').flatMap((name) => codeOf.get(name) ?? []),
	}));
}

export const places: readonly object[] = [
	['教学楼 101', '多媒体教室', '教学楼', 48],
	['教学楼 203', '多媒体教室', '教学楼', 48],
	['教学楼 305', '多媒体教室', '教学楼', 54],
	['信息楼 201', '计算机房', '信息楼', 50],
	['实训楼 301', '实训室', '实训楼', 42],
	['实训楼 305', '实训室', '实训楼', 40],
	['实训楼 402', '实训室', '实训楼', 40],
	['田径场', '运动场', '', null],
].map(([name, use, building, seats]) => ({ name, use, campus: '主校区', building, seats }));

/** The records as they were entered, as plans take them. */
export const libraryFrom = (
	rows: readonly { readonly kind: string; readonly recordId: string; readonly value: object }[],
): LibraryCourse[] =>
	libraryOf(
		rows
			.filter(({ kind }) => kind === 'course')
			.map(({ recordId, value }) => ({ recordId, value: value as CourseRecord })),
		rows.filter(({ kind }) => kind === 'textbook').map(({ value }) => value as TextbookRecord),
	);

const boundTo = (course: Course, found: LibraryCourse | undefined): Course =>
	found ? { ...course, library: found.id, textbooks: [...(found.fields.textbooks ?? [])] } : course;

/** The plan with its courses bound to those of the library that have their names, and their textbooks. */
export const boundPlan = (plan: Plan, library: readonly LibraryCourse[]): Plan => ({
	...plan,
	courses: plan.courses.map((course) =>
		boundTo(
			course,
			library.find(({ fields }) => fields.name === course.name),
		),
	),
});
