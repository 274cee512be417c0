/** The forms of the course library: courses, textbooks and the places of lessons. */
import { categoryWords, natureWords } from '../../plan/category-words.ts';
import type { Section } from './field.ts';

const choicesOf = (words: Readonly<Record<string, string>>) =>
	Object.entries(words).map(([value, label]) => ({ value, label }));

export const categoryChoices = choicesOf(categoryWords);
export const natureChoices = choicesOf(natureWords);

export const assessmentChoices = [
	{ value: '', label: '未定' },
	{ value: 'exam', label: '考试' },
	{ value: 'check', label: '考查' },
];

export const textbookChoices = [
	{ value: 'national', label: '国家规划教材' },
	{ value: 'provincial', label: '省级规划教材' },
	{ value: 'school', label: '校本教材' },
	{ value: 'other', label: '其他' },
];

export const courseForm: readonly Section[] = [
	{
		title: '课程',
		fields: [
			{ at: 'code', label: '课程代码', kind: 'text', required: true, help: '字母、数字和 _ . -' },
			{ at: 'name', label: '课程名称', kind: 'text', required: true },
			{ at: 'department', label: '开课系部', kind: 'text' },
			{ at: 'category', label: '课程类别', kind: 'choice', choices: categoryChoices },
			{ at: 'nature', label: '课程性质', kind: 'choice', choices: natureChoices },
			{ at: 'assessment', label: '考核方式', kind: 'choice', choices: assessmentChoices },
			{
				at: 'hours',
				label: '总学时',
				kind: 'number',
				unit: '学时',
				help: '没有定的空着，方案自己写',
			},
			{ at: 'practiceHours', label: '其中实践', kind: 'number', unit: '学时' },
			{ at: 'credits', label: '学分', kind: 'number', unit: '学分', help: '以 0.5 为一级' },
			{ at: 'place', label: '授课地点', kind: 'text' },
			{ at: 'standardFields', label: '对应标准的领域', kind: 'names', help: '用顿号分开' },
			{ at: 'retired', label: '停用：新方案不再选用', kind: 'flag' },
		],
	},
	{
		title: '课程说明',
		fields: [
			{ at: 'aims', label: '课程目标', kind: 'long' },
			{ at: 'content', label: '主要教学内容', kind: 'long' },
			{ at: 'requirements', label: '教学要求', kind: 'long' },
			{ at: 'values', label: '课程思政', kind: 'long' },
		],
	},
];

export const textbookForm: readonly Section[] = [
	{
		title: '教材',
		fields: [
			{ at: 'title', label: '书名', kind: 'text', required: true },
			{
				at: 'publisher',
				label: '出版社',
				kind: 'text',
				required: true,
				help: '校本教材写本校名称',
			},
			{ at: 'kind', label: '教材类别', kind: 'choice', choices: textbookChoices },
			{ at: 'isbn', label: 'ISBN', kind: 'text' },
			{ at: 'edition', label: '版次', kind: 'text', help: '如 第 2 版' },
			{ at: 'year', label: '出版年份', kind: 'number', unit: '年' },
			{ at: 'editor', label: '主编', kind: 'text' },
			{ at: 'approved', label: '选用审批日期', kind: 'date' },
			{
				at: 'courses',
				label: '用于课程',
				kind: 'names',
				help: '课程库中的课程代码或名称，用顿号分开',
			},
		],
	},
];

export const placeForm: readonly Section[] = [
	{
		title: '教学场所',
		fields: [
			{ at: 'name', label: '名称', kind: 'text', required: true, help: '如 教学楼 301' },
			{ at: 'use', label: '类型', kind: 'text', help: '如 多媒体教室、机房、运动场' },
			{ at: 'campus', label: '校区', kind: 'text' },
			{ at: 'building', label: '楼宇', kind: 'text' },
			{ at: 'seats', label: '座位', kind: 'number', unit: '个' },
		],
	},
];
