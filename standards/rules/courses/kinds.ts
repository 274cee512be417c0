import type { Category } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from '../all-held.ts';
import { cited } from '../clause-words.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';

const categories: readonly [word: string, category: Category][] = [
	['公共', 'public'],
	['基础', 'foundation'],
	['核心', 'core'],
	['拓展', 'extension'],
];

/** Category of `专业核心课程`, `核心课程`; null for a kind that a course cannot say it is. */
const categoryOf = (kind: string): Category | null =>
	categories.find(([word]) => kind.includes(word))?.[1] ?? null;

function isThere({ measures }: StandardView, kind: string): boolean {
	const category = categoryOf(kind);
	return category !== null && everyoneMeets(measures, (course) => course.category === category);
}

function judge(view: StandardView, parameter: Parameter): Judgement {
	const kinds = parameter.value.parts ?? [];
	const lacking = kinds.filter((kind) => !isThere(view, kind));
	const words = `专业课程一般包括${kinds.join('、')}`;
	if (lacking.length === 0)
		return allHeld(parameter, ['courses'], () => `专业课程包括${kinds.join('、')}`);
	return judgeParts({
		parameter,
		lacking,
		at: ['courses'],
		message: `没有${lacking.join('、')}，${words}（${cited(parameter)}）。请补上，或写明理由。`,
	});
}

/** 8.1.2: 一般包括专业基础课程、专业核心课程和专业拓展课程. */
export const kinds = rule({
	id: 'courses/kinds',
	title: '专业课程类别',
	scope: 'plan',
	reads: ({ measures, plan }) => [measures.offers, plan.groups],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
