import { edit } from '#domain/plan/edit.ts';
import type { Measures, Offer } from '#domain/plan/measure.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from '../all-held.ts';
import { cited } from '../clause-words.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';

/** Item `直播销售/3` is the third numbered requirement of the field 直播销售. */
function fieldOf(item: string): string {
	const at = item.lastIndexOf('/');
	return at < 0 ? item : item.slice(0, at);
}

/** Items placed in a present course that is nobody's choice. */
function placedIn({ offers }: Measures): ReadonlySet<string> {
	const placed = new Set<string>();
	for (const { course, present } of offers)
		if (present && !course.group) for (const item of course.standardItems) placed.add(item);
	return placed;
}

function lackingOf({ measures }: StandardView, items: readonly string[]): string[] {
	const placed = placedIn(measures);
	return items.filter(
		(item) =>
			!placed.has(item) &&
			!everyoneMeets(measures, (course) => course.standardItems.includes(item)),
	);
}

/** Lacking items by field, in the order of the standard. */
function byField(lacking: readonly string[]): Map<string, string[]> {
	const fields = new Map<string, string[]>();
	for (const item of lacking) {
		const field = fieldOf(item);
		fields.set(field, [...(fields.get(field) ?? []), item]);
	}
	return fields;
}

/** The course that covers a field, where it is the only one and nobody's choice. */
function onlyCourse({ offers }: Measures, field: string): Offer['course'] | null {
	const covering = offers.filter(({ course }) => course.standardFields.includes(field));
	const [only] = covering;
	return covering.length === 1 && only?.present && !only.course.group ? only.course : null;
}

const numbers = (items: readonly string[]): string =>
	items.map((item) => item.slice(item.lastIndexOf('/') + 1)).join('、');

function placeFix({ plan, measures }: StandardView, field: string, items: string[]): Fix[] {
	const course = onlyCourse(measures, field);
	if (!course) return [];
	const path = joinPath('courses', course.id, 'standardItems');
	const change = edit(plan, path, [...course.standardItems, ...items]);
	const effect = `把“${field}”第 ${numbers(items)} 条列入《${course.name}》。`;
	return change ? [{ edits: [change], effect }] : [];
}

function judge(view: StandardView, parameter: Parameter): Judgement {
	const items = parameter.value.parts ?? [];
	const lacking = lackingOf(view, items);
	if (lacking.length === 0)
		return allHeld(parameter, ['courses'], () => `${items.length} 条教学内容与要求都已列入课程`);
	const fields = [...byField(lacking)];
	const where = fields.map(([field, of]) => `${field}第 ${numbers(of)} 条`).join('；');
	const courses = fields.flatMap(([field]) => onlyCourse(view.measures, field) ?? []);
	const places = courses.map(({ id }) => joinPath('courses', id, 'standardItems'));
	return judgeParts({
		parameter,
		lacking,
		at: courses.length < fields.length ? [...places, 'courses'] : places,
		message: `${lacking.length} 条教学内容与要求没有列入课程：${where}（${cited(parameter)}）。请列入相应课程，或写明理由。`,
		fixes: fields.flatMap(([field, of]) => placeFix(view, field, of)),
	});
}

/** 8.1.2, table: every numbered 教学内容与要求 of the core fields is placed in a course. */
export const coreContent = rule({
	id: 'courses/core-content',
	title: '核心课程教学内容',
	scope: 'plan',
	reads: ({ measures, plan }) => [measures.offers, plan.groups],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
