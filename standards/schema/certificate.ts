/** The shape of a 1+X 职业技能等级标准 (standard.json of `standards/certificates/<slug>/<edition>/`). */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';
import { force, identity, list, offset, parameters, source, words } from './document.ts';

const number = v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,3})*$/));

/**
 * 职业技能要求. `text` is worded as printed, without its number and without the mark that ends the item
 * of a list (；or 。); breaks of lines and pages and spaces between Chinese characters are gone. The
 * sections hold everything as printed.
 */
const skill = closed({
	/** `初级/1.1.1`; where the source gives a number twice, the second is `初级/1.1.1#2`. */
	id: words,
	number,
	/** Empty: the source has the number alone. */
	text: v.string(),
	/** 素养: it begins with 具备, 遵守, 坚持, 弘扬 …, not with 能. */
	literacy: v.boolean(),
	offset,
});

/** 工作任务. Its number, not its row, says which skills are its own. */
const task = closed({
	/** `1.1` */
	number,
	/** null: the source has none. */
	name: v.nullable(words),
	/** Other wordings of the name, met where a page break repeats it. */
	otherNames: list,
	skills: v.array(skill),
});

/** 工作领域 */
const domain = closed({
	number,
	name: v.nullable(words),
	otherNames: list,
	tasks: v.array(task),
});

const level = closed({
	/** 初级 | 中级 | 高级, or as the document names it; the lowest first. */
	level: words,
	/** What 职业技能等级划分 says of it, without 【…】（初级）：; null: nothing. */
	description: v.nullable(words),
	/** Caption of its table, 表1 直播电商职业技能等级要求（初级）; null: it has none. */
	table: v.nullable(words),
	domains: v.array(domain),
});

const term = closed({
	number,
	name: words,
	english: v.nullable(words),
	/** Its paragraphs, a line each; null: the source has none. */
	definition: v.nullable(words),
	offset,
});

/** One list of programmes; a standard may have one by the old and one by the new directory. */
const programmeList = closed({
	/** old 原版 | new 新版 专业目录; null: the source does not say. */
	directory: v.nullable(v.picklist(['old', 'new'])),
	/** `4.1 参照原版专业目录`; null: the list stands under no heading of its own. */
	heading: v.nullable(words),
	groups: v.array(
		closed({
			/** Level of school as printed: 中等职业学校. */
			level: words,
			programmes: list,
		}),
	),
});

const position = closed({
	/** null: for all levels. */
	level: v.nullable(words),
	/** As printed, without 【…】（初级）：. */
	text: words,
	/** Positions that the text lists; empty: it lists none. */
	positions: list,
});

const section = closed({
	/** `6.2`; null: not numbered (封面, 前言, 参考文献). */
	number: v.nullable(words),
	title: words,
	offset,
	/**
	 * Everything as printed, broken paragraphs joined, spaces folded; a table row by row, cells joined by
	 * a space, repeated column heads included.
	 */
	paragraphs: list,
});

const content = closed({
	...identity,
	/** 制定; null: not printed. */
	issuer: v.nullable(words),
	/** Month or day of 发布, `2021-03`; null: not printed. */
	published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
	/** No document prints days of force: `from` is the first day of what `published` names. */
	force,
	source,
	drafting: closed({
		organizations: list,
		people: list,
		/** 声明, without the word. */
		declaration: v.nullable(words),
	}),
	/** Paragraphs of 范围. */
	scope: list,
	references: v.array(closed({ code: v.nullable(words), title: words })),
	terms: v.array(term),
	programmes: v.array(programmeList),
	positions: v.array(position),
	levels: v.array(level),
	/** Whether a higher level holds the skills of the lower ones, and the words that say so. */
	includesLower: closed({
		value: v.boolean(),
		quote: v.nullable(words),
		offset: v.nullable(offset),
	}),
	bibliography: v.array(closed({ number: v.nullable(words), text: words })),
	sections: v.array(section),
});

export const certificateStandard = closed({
	format: v.literal('xunbiao.certificate-standard'),
	version: v.literal(1),
	kind: v.literal('certificate'),
	standard: content,
	/** None: a certificate standard puts no figure to a plan. */
	parameters,
});

export type CertificateStandard = v.InferOutput<typeof certificateStandard>;
export type CertificateStandardContent = CertificateStandard['standard'];
export type CertificateLevel = CertificateStandardContent['levels'][number];
export type CertificateDomain = CertificateLevel['domains'][number];
export type CertificateTask = CertificateDomain['tasks'][number];
export type CertificateSkill = CertificateTask['skills'][number];
