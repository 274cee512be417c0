import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from '../all-held.ts';
import { cited } from '../clause-words.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import { judgeParts } from '../parts.ts';
import { markFix, plainName } from '../standing.ts';
import { rule, type StandardView } from '../world.ts';

/** 安全教育（含典型案例事故分析） is 安全教育; 国家安全教育 is not. */
const themeName = (name: string): string => plainName(name).replace(/[（(].*$/, '');

/** A course serves where its author says so by a field: its name alone only proposes. */
const serves = (course: Course, theme: string): boolean =>
	course.standardFields.some((field) => themeName(field) === theme);

/** What the plan says of a theme: a lecture or activity is enough, a course must have hours. */
function isGiven({ measures }: StandardView, { form, course }: Plan['themes'][number]): boolean {
	return form !== 'course' || everyoneMeets(measures, ({ id }) => id === course);
}

const isHeld = (view: StandardView, theme: string): boolean =>
	view.plan.themes.some((each) => themeName(each.theme) === theme && isGiven(view, each)) ||
	everyoneMeets(view.measures, (course) => serves(course, theme));

function lectureFix({ plan }: StandardView, theme: string): Fix {
	const to: Plan['themes'][number] = { theme, form: 'lecture', semester: null, hours: null };
	const add: Edit = { op: 'add', path: joinPath('themes', plan.themes.length), from: null, to };
	return { edits: [add], effect: `加入“${theme}”专题讲座，学期和学时随后填写，不计入总学时。` };
}

/** Marks a course of the theme's name as serving it, else adds a lecture. */
function themeFixes(view: StandardView, theme: string): Fix[] {
	const field = themeName(theme);
	const named = view.measures.offers.find(
		({ course, present }) => present && !course.group && themeName(course.name) === field,
	);
	return named
		? markFix(view, { field, how: 'unmarked', course: named.course })
		: [lectureFix(view, theme)];
}

function judge(view: StandardView, parameter: Parameter): Judgement {
	const themes = parameter.value.parts ?? [];
	const lacking = themes.filter((theme) => !isHeld(view, themeName(theme)));
	if (lacking.length === 0)
		return allHeld(parameter, ['themes'], () => `${themes.length} 个方面都有课程、讲座或活动`);
	return judgeParts({
		parameter,
		lacking,
		at: ['themes'],
		message: `没有${lacking.join('、')}方面的拓展课程或专题讲座（活动）（${cited(parameter)}）。请指明由哪门课程承担，或加入专题讲座。`,
		fixes: lacking.flatMap((theme) => themeFixes(view, theme)),
	});
}

/** 8.1.4: 应开设……等方面的拓展课程或专题讲座（活动）. */
export const themes = rule({
	id: 'courses/themes',
	title: '专题教育',
	scope: 'plan',
	reads: ({ measures, plan }) => [measures.offers, plan.groups, plan.themes],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
