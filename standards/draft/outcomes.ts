/** 培养规格 of a draft, each item with the courses that carry it. */
import type { Course, Outcome } from '#domain/plan/shape.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { names, overlaps } from './affinity.ts';

/** Words of the items that stand in nearly every standard, by the public subject that they speak of. */
const words: Record<string, RegExp> = {
	思想政治: /中国特色社会主义|理想信念|职业道德/u,
	语文: /语文|文字表达/u,
	历史: /历史/u,
	数学: /数学/u,
	外语: /外语/u,
	信息技术: /信息技术|数字技能|数字素养/u,
	体育与健康: /体育|身体运动|健康|卫生习惯/u,
	艺术: /美育|审美|艺术/u,
	劳动教育: /劳动观|劳动精神|劳动素养/u,
	党史国史: /爱国情感|民族自豪感/u,
	中华优秀传统文化: /文化修养|传统文化|人文素养/u,
	国家安全教育: /国家安全|网络信息安全/u,
	职业发展与就业指导: /职业生涯|终身学习|就业/u,
	创新创业教育: /创新|创业|解决问题/u,
};

const isSpoken = (course: Course, text: string): boolean =>
	course.standardFields.some((field) => words[field]?.test(text) ?? text.includes(field));

/** Courses that the text names, else the core courses that speak most of the same. */
function professional(
	courses: readonly Course[],
	text: string,
	texts: readonly string[],
): readonly Course[] {
	const named = courses.filter((course) => names(text, course.name, texts));
	if (named.length > 0) return named;
	const core = courses.filter(({ category }) => category === 'core');
	const scores = overlaps(
		text,
		core.map(({ name, description }) => `${name}${description.aims}${description.content}`),
	);
	const best = Math.max(0, ...scores);
	return best < 0.25 ? [] : core.filter((_, index) => (scores[index] ?? 0) >= 0.75 * best);
}

/** An item that names no subject is carried by the core courses. */
function support(text: string, texts: readonly string[], courses: readonly Course[]): string[] {
	const open = courses.filter(({ terms }) => terms.length > 0);
	const spoken = open.filter((course) => course.category === 'public' && isSpoken(course, text));
	const others = open.filter(({ category }) => category !== 'public');
	const found = [...spoken, ...professional(others, text, texts)];
	const chosen = found.length > 0 ? found : others.filter(({ category }) => category === 'core');
	return courses.filter((course) => chosen.includes(course)).map(({ id }) => id);
}

/** All items of the standard, each with at least one course that has hours, where there is one. */
export function draftOutcomes(
	{ outcomes }: TeachingContent,
	courses: readonly Course[],
): Outcome[] {
	const texts = outcomes.items.map(({ text }) => text);
	return outcomes.items.map(({ number, text }, index) => ({
		id: `o${index + 1}`,
		text,
		standardItem: number,
		courses: support(text, texts, courses),
	}));
}

/** A course of which the standard says no more has for its aims the items that it carries. */
export function withAims(course: Course, outcomes: readonly Outcome[]): Course {
	if (course.description.aims !== '') return course;
	const carried = outcomes.filter(({ courses }) => courses.includes(course.id));
	if (carried.length === 0) return course;
	const items = carried.map(({ standardItem }) => `（${standardItem ?? 0}）`).join('');
	const aims = `支撑培养规格${items}。`;
	return { ...course, description: { ...course.description, aims } };
}
