/** The shape of a 专业教学标准 (standard.json of `standards/teaching/<code>-<slug>/<edition>/`). */
import * as v from 'valibot';
import { closed, date, integer } from '#domain/plan/fields.ts';
import { parameterValue, strengths } from '#domain/rules/parameter.ts';

const words = v.pipe(v.string(), v.minLength(1));
const list = v.array(words);
const coded = closed({ name: words, code: words });
const numbered = closed({ number: integer(1, 999), text: words });
const identified = closed({ id: words, text: words });

/**
 * A numbered section with its paragraphs, word for word: page breaks joined, spaces folded. The table
 * of section 5 stands row by row, cells joined by a space; the one of 8.1.2 is `courses.core.fields`.
 */
const section = closed({ number: words, title: words, paragraphs: list });

const coreField = closed({
	field: words,
	/** 典型工作任务描述 */
	task: words,
	/** 主要教学内容与要求; item n of field F has the id `F/n`. */
	items: v.array(numbered),
});

const trainingRoom = closed({
	name: words,
	equipment: list,
	software: list,
	/** Words of 10.1.2 for the courses that the room serves, as printed. */
	serves: list,
	/** The same joined to fields of this standard by an alias row (数据可视化处理 = 数据可视化). */
	courses: list,
});

const clause = closed({
	/** Section, with the numbered part where it has one: `8.2`, `8.1.3(1)`. */
	number: words,
	/** Word for word as a paragraph of the section has it. */
	quote: words,
	/** Where the quote begins in the source text, in UTF-16 units. */
	offset: v.nullable(integer(0, 100_000_000)),
});

const parameter = closed({
	rule: words,
	/** Which part of the rule, where it has several rows: their strength or their sentence differs. */
	part: v.optional(v.nullable(words)),
	value: parameterValue,
	unit: v.nullable(words),
	strength: v.picklist(strengths),
	scope: v.picklist(['plan', 'conditions']),
	clause,
});

const occupations = closed({
	majorCategory: coded,
	majorClass: coded,
	industries: v.array(coded),
	/** `digital`: the mark S of the 分类大典 (数字职业), no part of name or code. */
	occupations: v.array(closed({ name: words, code: words, digital: v.boolean() })),
	positions: list,
	certificates: list,
	/** Which rows end in …… : more is never a finding. */
	open: list,
});

const courses = closed({
	public: closed({ required: list, limited: list }),
	foundation: closed({ fields: list }),
	core: closed({ fields: v.array(coreField) }),
	extension: closed({ fields: list }),
	practice: closed({ trainings: list, internships: list, forms: list }),
	themes: list,
});

/** 10.2: subjects of professional books, other literature, periodicals, and digital resources. */
const resources = closed({ subjects: list, literature: list, periodicals: list, digital: list });

const content = closed({
	id: words,
	edition: words,
	title: words,
	/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科 */
	level: words,
	/** Days of force, both included; `to` null: without end. */
	force: closed({ from: date, to: v.nullable(date) }),
	issuer: words,
	/** The text that this was read from, kept beside it unchanged. */
	source: closed({ file: words, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
	programme: closed({ code: words, name: words }),
	entry: words,
	duration: closed({ text: words, years: integer(1, 8) }),
	occupations,
	goal: words,
	outcomes: closed({ intro: words, items: v.array(numbered) }),
	courses,
	staff: closed({ relatedDegrees: list }),
	facilities: closed({ rooms: v.array(trainingRoom), positions: list }),
	resources,
	/** Items of 11.1 and 11.2 to which a plan's passages are bound, with their ids (rules.md). */
	quality: v.array(identified),
	graduation: v.array(identified),
	safeguards: v.array(identified),
	/** The whole text, section by section, so that a clause can be shown where it stands. */
	sections: v.array(section),
});

export const teachingStandard = closed({
	format: v.literal('xunbiao.teaching-standard'),
	version: v.literal(1),
	kind: v.literal('teaching'),
	standard: content,
	parameters: v.array(parameter),
});

export type TeachingStandard = v.InferOutput<typeof teachingStandard>;
export type TeachingContent = TeachingStandard['standard'];
export type TeachingParameter = TeachingStandard['parameters'][number];
