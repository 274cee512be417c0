/** The outline that every 专业教学标准 of the 2025 form has; the one source of section numbers. */

export interface Heading {
	readonly number: string;
	/** As most standards print it. */
	readonly title: string;
	/** All titles that mean this section, without blanks, half-width. */
	readonly titles: RegExp;
}

const heading = (number: string, title: string, titles: RegExp): Heading => ({
	number,
	title,
	titles,
});

export const outline: readonly Heading[] = [
	heading('1', '概述', /^概述$/),
	heading('2', '专业名称（专业代码）', /^专业名称([(及和与/]?(专业)?代码\)?)?$/),
	heading('3', '入学基本要求', /^入学(基本)?(要求|条件)$/),
	heading('4', '基本修业年限', /^(基本)?(修业|学习)年限$/),
	heading('5', '职业面向', /^(职业|就业)面向$/),
	heading('6', '培养目标', /^(人才)?培养目标$/),
	heading('7', '培养规格', /^(人才)?培养规格$/),
	heading('8', '课程设置及学时安排', /^课程设置[及和与](学时|教学)安排$/),
	heading('8.1', '课程设置', /^课程设置$/),
	heading('8.1.1', '公共基础课程', /^公共(基础)?课程?$/),
	heading('8.1.2', '专业课程', /^专业(技能)?课程?$/),
	heading('8.1.3', '实践性教学环节', /^实践性?教学(环节|要求|安排)?$/),
	heading('8.1.4', '相关要求', /^相关要求$/),
	heading('8.2', '学时安排', /^(教学)?学时(学分)?(安排|分配)$/),
	heading('9', '师资队伍', /^(师资|教师)队伍(要求|条件)?$/),
	heading('9.1', '队伍结构', /^(师资|教师)?队伍结构$/),
	heading('9.2', '专业带头人', /^专业(\(学科\))?(带头人|负责人)$/),
	heading('9.3', '专任教师', /^专任教师$/),
	heading('9.4', '兼职教师', /^兼职教师$/),
	heading('10', '教学条件', /^教学条件$/),
	heading('10.1', '教学设施', /^教学设施(要求|条件)?$/),
	heading('10.1.1', '专业教室基本要求', /^(专业)?教室(基本)?(要求|条件)$/),
	heading(
		'10.1.2',
		'校内外实训场所基本要求',
		/^(校内外?)?[和及、与]?(实验|实训|实践)[、和及与]?(实训|实验|实践)?(场所|基地|室)(基本)?(要求|条件)$/,
	),
	heading('10.1.3', '实习场所基本要求', /^(校外)?(学生)?实习(场所|基地)(基本)?(要求|条件)$/),
	heading('10.2', '教学资源', /^教学资源(要求|条件)?$/),
	heading('10.2.1', '教材选用基本要求', /^教材(选用)?(的)?(基本)?(要求|条件)$/),
	heading('10.2.2', '图书文献配备基本要求', /^图书(文献)?(资料)?(配备)?(的)?(基本)?(要求|条件)$/),
	heading(
		'10.2.3',
		'数字教学资源配置基本要求',
		/^数字(化)?(教学)?资源(配置|配备)?(的)?(基本)?(要求|条件)$/,
	),
	heading('11', '质量保障和毕业要求', /^质量(保障|管理)[和及与]毕业要求$/),
	heading('11.1', '质量保障', /^质量(保障|管理)$/),
	heading('11.2', '毕业要求', /^毕业(要求|条件)$/),
];

export const places: ReadonlyMap<string, number> = new Map(
	outline.map(({ number }, place) => [number, place]),
);

export const headingOf = (number: string): Heading | undefined => outline[places.get(number) ?? -1];

/** Any of the titles: asked once of a line before all are. */
const anyTitle = new RegExp(outline.map(({ titles }) => titles.source).join('|'));

/** The heading with this title, the one of `number` before others. */
export const titled = (title: string, number?: string): Heading | undefined => {
	const own = number === undefined ? undefined : headingOf(number);
	if (own?.titles.test(title)) return own;
	if (!anyTitle.test(title)) return undefined;
	return outline.find(({ titles }) => titles.test(title));
};

/** Sections whose whole content may stand on the line of their heading. */
export const oneLiners: ReadonlySet<string> = new Set(['2', '3', '4']);
