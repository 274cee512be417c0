/** Outlines as data: which chapters a plan has, in which order, and which sections stand in each. */

export type SectionId =
	| 'overview'
	| 'programme'
	| 'entry'
	| 'duration'
	| 'occupations'
	| 'goal'
	| 'outcomes'
	| 'courses'
	| 'courses/public'
	| 'courses/foundation'
	| 'courses/core'
	| 'courses/extension'
	| 'courses/practice'
	| 'courses/themes'
	| 'hours'
	| 'hours/weeks'
	| 'hours/statistics'
	| 'staff'
	| 'facilities'
	| 'facilities/rooms'
	| 'facilities/bases'
	| 'facilities/materials'
	| 'quality'
	| 'graduation';

/** A part of a chapter; without a title its blocks stand directly under what is above. */
export interface OutlinePart {
	readonly title?: string;
	readonly sections: readonly SectionId[];
	readonly parts?: readonly OutlinePart[];
}

export interface Outline {
	readonly id: string;
	readonly chapters: readonly OutlinePart[];
	readonly appendices: {
		readonly schedule: string;
		readonly certificates: string;
		readonly report: string;
		readonly comparison: string;
		readonly outcomes: string;
	};
}

const courseParts: readonly OutlinePart[] = [
	{ title: '公共基础课程', sections: ['courses/public'] },
	{ title: '专业基础课程', sections: ['courses/foundation'] },
	{ title: '专业核心课程', sections: ['courses/core'] },
	{ title: '专业拓展课程', sections: ['courses/extension'] },
	{ title: '实践性教学环节', sections: ['courses/practice'] },
	{ title: '相关要求', sections: ['courses/themes'] },
];

const appendices = {
	schedule: '教学进程表',
	certificates: '课证对接表',
	report: '合规检查报告',
	comparison: '标准依据对比表',
	outcomes: '培养规格与课程对应表',
};

/** The outline of the 2025 standards: sections 1 to 11 (formats.md). */
const outline2025: Outline = {
	id: '2025',
	chapters: [
		{ title: '概述', sections: ['overview'] },
		{ title: '专业名称（专业代码）', sections: ['programme'] },
		{ title: '入学基本要求', sections: ['entry'] },
		{ title: '基本修业年限', sections: ['duration'] },
		{ title: '职业面向', sections: ['occupations'] },
		{ title: '培养目标', sections: ['goal'] },
		{ title: '培养规格', sections: ['outcomes'] },
		{
			title: '课程设置及学时安排',
			sections: [],
			parts: [
				{ title: '课程设置', sections: ['courses'], parts: courseParts },
				{ title: '学时安排', sections: ['hours', 'hours/weeks', 'hours/statistics'] },
			],
		},
		{ title: '师资队伍', sections: ['staff'] },
		{
			title: '教学条件',
			sections: ['facilities'],
			parts: [
				{ title: '实训场所', sections: ['facilities/rooms'] },
				{ title: '实习场所', sections: ['facilities/bases'] },
				{ title: '教学资源', sections: ['facilities/materials'] },
			],
		},
		{
			title: '质量保障和毕业要求',
			sections: [],
			parts: [
				{ title: '质量保障', sections: ['quality'] },
				{ title: '毕业要求', sections: ['graduation'] },
			],
		},
	],
	appendices,
};

/** The ten chapters of the reference form of 2019 (教职成司函〔2019〕61号). */
const outline2019: Outline = {
	id: '2019',
	chapters: [
		{ title: '专业名称及代码', sections: ['programme'] },
		{ title: '入学要求', sections: ['entry'] },
		{ title: '修业年限', sections: ['duration'] },
		{ title: '职业面向', sections: ['occupations'] },
		{
			title: '培养目标与培养规格',
			sections: ['overview'],
			parts: [
				{ title: '培养目标', sections: ['goal'] },
				{ title: '培养规格', sections: ['outcomes'] },
			],
		},
		{ title: '课程设置及要求', sections: ['courses'], parts: courseParts },
		{ title: '教学进程总体安排', sections: ['hours', 'hours/weeks', 'hours/statistics'] },
		{
			title: '实施保障',
			sections: [],
			parts: [
				{ title: '师资队伍', sections: ['staff'] },
				{ title: '教学设施', sections: ['facilities', 'facilities/rooms', 'facilities/bases'] },
				{ title: '教学资源', sections: ['facilities/materials'] },
				{ title: '质量管理', sections: ['quality'] },
			],
		},
		{ title: '毕业要求', sections: ['graduation'] },
	],
	appendices,
};

export const outlines: readonly Outline[] = [outline2025, outline2019];

/** The outline of a plan; one that is not known is printed by the form of 2025. */
export const outlineOf = (id: string): Outline =>
	outlines.find((outline) => outline.id === id) ?? outline2025;
