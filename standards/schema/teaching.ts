/** The shape of a 专业教学标准 (standard.json of `standards/teaching/<code>-<slug>/<edition>/`). */
import * as v from 'valibot';
import { parameterValue, strengths } from '#domain/rules/parameter.ts';

const words = v.pipe(v.string(), v.minLength(1));
const list = v.array(words);
const coded = v.object({ name: words, code: words });

/** A numbered section with its paragraphs, word for word; tables stand as their own data. */
const section = v.object({ number: words, title: words, paragraphs: list });

const coreField = v.object({
	field: words,
	/** 典型工作任务描述 */
	task: words,
	/** 主要教学内容与要求; item n of field F has the id `F/n`. */
	items: v.array(v.object({ number: v.number(), text: words })),
});

const trainingRoom = v.object({
	name: words,
	equipment: list,
	software: list,
	/** Words of 10.1.2 for the courses that the room serves, as printed. */
	serves: list,
	/** The same joined to fields of this standard by an alias row (数据可视化处理 = 数据可视化). */
	courses: list,
});

const clause = v.object({
	number: words,
	/** Word for word as the source has it, spaces folded. */
	quote: words,
	/** Where the quote begins in the source text, in UTF-16 units; null where folded spaces prevent it. */
	offset: v.nullable(v.number()),
});

const parameter = v.object({
	rule: words,
	part: v.optional(v.nullable(words)),
	value: parameterValue,
	unit: v.nullable(words),
	strength: v.picklist(strengths),
	scope: v.picklist(['plan', 'conditions']),
	clause,
});

export const teachingStandard = v.object({
	format: v.literal('xunbiao.teaching-standard'),
	version: v.literal(1),
	kind: v.literal('teaching'),
	standard: v.object({
		id: words,
		edition: words,
		title: words,
		/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科 */
		level: words,
		force: v.object({ from: words, to: v.nullable(words) }),
		issuer: words,
		source: v.object({ file: words, sha256: words }),
		programme: v.object({ code: words, name: words }),
		entry: words,
		duration: v.object({ text: words, years: v.number() }),
		occupations: v.object({
			majorCategory: coded,
			majorClass: coded,
			industries: v.array(coded),
			/** `digital`: the mark S of the 分类大典 (数字职业), no part of name or code. */
			occupations: v.array(v.object({ name: words, code: words, digital: v.boolean() })),
			positions: list,
			certificates: list,
			/** Which rows end in …… : more is never a finding. */
			open: list,
		}),
		goal: words,
		outcomes: v.object({ intro: words, items: v.array(v.object({ number: v.number(), text: words })) }),
		courses: v.object({
			public: v.object({ required: list, limited: list }),
			foundation: v.object({ fields: list }),
			core: v.object({ fields: v.array(coreField) }),
			extension: v.object({ fields: list }),
			practice: v.object({ trainings: list, internships: list, forms: list }),
			themes: list,
		}),
		staff: v.object({ relatedDegrees: list }),
		facilities: v.object({ rooms: v.array(trainingRoom), positions: list }),
		resources: v.object({ subjects: list }),
		/** Items of 11.1 and 11.2 to which a plan's passages are bound, with their ids (rules.md). */
		quality: v.array(v.object({ id: words, text: words })),
		graduation: v.array(v.object({ id: words, text: words })),
		safeguards: v.array(v.object({ id: words, text: words })),
		/** The whole text, section by section, so that a clause can be shown where it stands. */
		sections: v.array(section),
	}),
	parameters: v.array(parameter),
});

export type TeachingStandard = v.InferOutput<typeof teachingStandard>;
export type TeachingContent = TeachingStandard['standard'];
