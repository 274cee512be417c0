/** What is known of a plan's courses: their own descriptions, and what the teaching standard asks of them. */
import type { CourseText, TeachingCourse } from '#domain/certificates/suggest/index.ts';
import { libraryFieldNames } from '#domain/library/fields.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { TeachingContent } from '../schema/teaching.ts';

/** ① … ⑳, 1. 1、 （1） at the beginning of an item. */
const mark = /^\s*([①-⑳]|\d{1,2}(?=[.．、])|[（(]\d{1,2}[）)])[.．、]?\s*/u;
/** Lines, numbered items of one line, and sentences each stand alone. */
const ends = /[\n。；]|(?=[①-⑳])/u;

function itemsOf(label: string, text: string): CourseText[] {
	return text.split(ends).flatMap((item) => {
		const number = mark.exec(item);
		const words = item.slice(number?.[0].length ?? 0).trim();
		const numbered = number ? `${label} ${number[1]}` : label;
		return words === '' ? [] : [{ label: numbered, text: words }];
	});
}

const described = ({ description }: Course): CourseText[] =>
	(['aims', 'content', 'requirements', 'values'] as const).flatMap((part) =>
		itemsOf(libraryFieldNames[part], description[part]),
	);

/** ⑦, as the standards print it; beyond ⑳ the figure. */
const printed = (number: number): string =>
	number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);

/** 典型工作任务描述 and 教学内容与要求 of the fields that a course covers; an item that stands in another course is that one's. */
function asked(
	course: Course,
	standard: TeachingContent,
	placed: ReadonlySet<string>,
): CourseText[] {
	const isOwn = (id: string): boolean => course.standardItems.includes(id);
	return standard.courses.core.fields.flatMap(({ field, task, items }) => {
		const covers = course.standardFields.includes(field);
		const own = items.filter(({ number }) => {
			const id = `${field}/${number}`;
			return isOwn(id) || (covers && !placed.has(id));
		});
		return [
			...(covers ? itemsOf('典型工作任务', task) : []),
			...own.map(({ number, text }) => ({ label: `教学要求 ${printed(number)}`, text })),
		];
	});
}

const named = (course: Course): CourseText[] => [
	...course.standardFields.map((text) => ({ label: '对应领域', text })),
	...course.trainings.map((text) => ({ label: '实训内容', text })),
];

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Each text once: a description that repeats the standard adds nothing. */
function once(texts: readonly CourseText[], name: string): CourseText[] {
	const said = new Set([letters(name)]);
	return texts.filter(({ text }) => {
		const key = letters(text);
		return key !== '' && !said.has(key) && said.add(key);
	});
}

/** In the plan's order. `standard`: null where the plan rests on none. */
export function courseTexts(
	{ courses }: Pick<Plan, 'courses'>,
	standard: TeachingContent | null,
): TeachingCourse[] {
	const placed = new Set(courses.flatMap(({ standardItems }) => standardItems));
	return courses.map((course) => {
		const { id, name, category } = course;
		const fromStandard = standard ? asked(course, standard, placed) : [];
		const texts = once([...fromStandard, ...described(course), ...named(course)], name);
		return { id, name, category, texts };
	});
}
