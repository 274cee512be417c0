/** A standard of another programme, made from 730705: other names, counts, bounds and years. */
import type { TeachingContent, TeachingStandard } from '#standards/schema/teaching.ts';

type Parameter = TeachingStandard['parameters'][number];

const core = [
	'护理基础实务',
	'生活照护',
	'康复照护',
	'心理照护',
	'膳食营养',
	'活动策划',
	'安宁照护',
];
const foundation = ['人体结构', '老年学概论', '沟通技巧'];
const extension = ['中医保健', '社区服务', '智慧养老', '音乐照护', '急救常识'];
const trainings = ['生活照护', '康复照护'];

const coreFields = core.map((field) => ({
	field,
	task: `${field}，包括评估、计划与实施等工作任务`,
	items: [1, 2, 3].map((number) => ({ number, text: `能够完成${field}的第 ${number} 项工作。` })),
}));

function content(standard: TeachingContent, years: number): TeachingContent {
	return {
		...standard,
		id: '790302',
		title: '智慧健康养老服务专业教学标准（中等职业教育）',
		programme: { code: '790302', name: '智慧健康养老服务' },
		duration: { text: `${years} 年`, years },
		occupations: { ...standard.occupations, positions: ['养老护理员'], certificates: [] },
		courses: {
			...standard.courses,
			foundation: { fields: foundation },
			core: { fields: coreFields },
			extension: { fields: extension },
			practice: { ...standard.courses.practice, trainings },
		},
	};
}

const values: Record<string, Parameter['value']> = {
	'hours/total': { min: '2800' },
	'hours/practice-share': { min: '11/20' },
	'hours/elective-share': { min: '1/8' },
	'hours/enterprise-internship': { max: '2' },
	'credits/hours-per-credit': { min: '15', max: '18' },
	'courses/foundation-count': { equals: '3' },
	// Six courses for seven fields: two fields share one.
	'courses/core-count': { min: '5', max: '6' },
	'courses/foundation-fields': { parts: foundation },
	'courses/core-fields': { parts: core },
	'courses/core-content': {
		parts: coreFields.flatMap(({ field, items }) =>
			items.map(({ number }) => `${field}/${number}`),
		),
	},
	'practice/training': { parts: trainings },
	'identity/name': { parts: ['智慧健康养老服务', '790302'] },
};

/** `years` other than three, and `changes` to single parameters, may be asked for. */
export function otherStandard(
	{ standard, parameters, ...rest }: TeachingStandard,
	years = 3,
	changes: Record<string, Parameter['value'] | null> = {},
): TeachingStandard {
	const asked: Record<string, Parameter['value'] | null> = {
		...values,
		'identity/duration': { equals: String(years) },
		...changes,
	};
	return {
		...rest,
		standard: content(standard, years),
		parameters: parameters
			.filter(({ rule }) => asked[rule] !== null)
			.filter(
				({ rule, part }) => !(rule === 'identity/occupations' && part?.startsWith('positions')),
			)
			.map((parameter) => ({ ...parameter, value: asked[parameter.rule] ?? parameter.value })),
	};
}
