/** The course library of a school: courses that its plans share, the textbooks that are used, and where lessons are held. */
import * as v from 'valibot';
import {
	closed,
	credits,
	date,
	hours,
	identifier,
	integer,
	listOf,
	name,
	optionalName,
	text,
} from '../plan/fields.ts';
import { assessment, categories, natures, textbookKinds } from '../plan/shape.ts';
import { count, unknown } from './facts-shape.ts';

const written = v.optional(text, '');

/** What is null or empty here says nothing, and is taken over by no plan. */
export const courseShape = closed({
	/** 课程代码: stands for the course in the school. */
	code: identifier,
	name,
	/** 开课系部 */
	department: v.optional(optionalName, ''),
	category: v.picklist(categories),
	nature: v.optional(v.picklist(natures), 'compulsory'),
	/** All hours of the course, and those of practice among them. */
	hours: unknown(hours),
	practiceHours: unknown(hours),
	credits: unknown(credits),
	assessment: unknown(assessment),
	/** Fields of the standard that it covers. */
	standardFields: v.optional(listOf(name, 50), []),
	place: v.optional(optionalName, ''),
	aims: written,
	content: written,
	requirements: written,
	/** 课程思政 */
	values: written,
	/** 停用: no plan takes it any more; those that did keep it. */
	retired: v.optional(v.boolean(), false),
});

export const textbookShape = closed({
	title: name,
	publisher: name,
	kind: v.picklist(textbookKinds),
	/** Codes or names of the library's courses that use it. */
	courses: v.optional(listOf(name, 50), []),
	isbn: v.optional(optionalName, ''),
	/** 版次 */
	edition: v.optional(optionalName, ''),
	/** Of publication. */
	year: unknown(integer(1949, 2099)),
	/** 主编 */
	editor: v.optional(optionalName, ''),
	/** 选用审批日期 */
	approved: unknown(date),
});

/** 教学场所 */
export const placeShape = closed({
	name,
	/** 普通教室, 多媒体教室, 机房 … as the school says it. */
	use: v.optional(optionalName, ''),
	campus: v.optional(optionalName, ''),
	building: v.optional(optionalName, ''),
	seats: unknown(count),
});

/** 企业导师: what a part-time teacher from an enterprise is there, and is engaged for. */
export const mentorShape = closed({
	enterprise: name,
	position: v.optional(optionalName, ''),
	/** 专长 */
	speciality: v.optional(optionalName, ''),
	/** Courses taught, by name. */
	courses: v.optional(listOf(name, 50), []),
	/** 聘期, both days included; `to` null: without end. */
	from: unknown(date),
	to: unknown(date),
	/** 聘用协议: its number, or where it is kept. */
	agreement: v.optional(optionalName, ''),
});
