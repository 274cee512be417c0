/** The shape of a 国家职业技能标准 (standard.json of `standards/occupations/<slug>/<edition>/`). */
import * as v from 'valibot';
import { closed, date, integer } from '#domain/plan/fields.ts';
import { force, identity, list, offset, parameters, source, words } from './document.ts';

const count = integer(1, 999);
const numbered = closed({ number: words, text: words });

/** 五级 | 四级 | 三级 | 二级 | 一级, the lowest first. */
const level = v.picklist(['五级', '四级', '三级', '二级', '一级']);

const levelName = closed({
	level,
	/** 初级工 | 中级工 | 高级工 | 技师 | 高级技师, as printed. */
	grade: words,
});

const track = closed({
	/** The letter that marks it in the tables; its name where the standard gives none. */
	id: words,
	name: words,
	levels: v.array(level),
});

/** A note at the foot of a page, with the words that its mark stands behind. */
const footnote = closed({
	mark: words,
	/** Section that the mark stands in; 说明 for the preface. */
	section: words,
	/** Last words before the mark, at most twelve. */
	behind: v.string(),
	text: words,
	offset,
});

const applications = closed({
	level,
	/** 具备以下条件之一者，可申报五级/初级工： as printed. */
	intro: words,
	conditions: v.array(numbered),
});

const assessment = closed({
	/** 理论知识考试, 技能考核, 综合评审 */
	methods: list,
	/** Marks of a hundred that pass, each part alone. */
	passMark: v.nullable(integer(0, 999)),
	/** The sections word for word; null: the standard has none. */
	method: v.nullable(words),
	ratio: v.nullable(words),
	duration: v.nullable(words),
	places: v.nullable(words),
	/** Least minutes of each part. */
	minutes: v.array(closed({ part: words, min: integer(0, 1_000_000) })),
});

const basics = closed({
	/** 2.1: the knowledge of ethics as named, and the items of 职业守则. */
	ethics: closed({ knowledge: list, code: v.array(numbered) }),
	/** 2.2 */
	groups: v.array(closed({ number: words, name: words, items: v.array(numbered) })),
});

const skill = closed({
	/** `五级/1.1.1` */
	id: words,
	number: words,
	/** Word for word, without the mark of its tracks. */
	text: words,
	/** Ids of the tracks that it is examined in; null: all of them. */
	tracks: v.nullable(list),
	/** ★: essential for safety or operation. */
	key: v.boolean(),
	offset,
});

const knowledge = closed({
	/** `五级/k/1.1.1` */
	id: words,
	number: words,
	text: words,
	key: v.boolean(),
	offset,
});

const workContent = closed({
	/** `1.1` */
	number: words,
	/** null: the source has none. */
	name: v.nullable(words),
	skills: v.array(skill),
	knowledge: v.array(knowledge),
	offset,
});

const workFunction = closed({
	number: count,
	name: v.nullable(words),
	workContents: v.array(workContent),
	offset,
});

const levelWork = closed({
	level,
	/** The track that the whole table is for; null: for all. */
	track: v.nullable(words),
	/** Functions that each track is examined in; empty: the text does not say. */
	examined: v.array(closed({ track: words, functions: v.array(count) })),
	functions: v.array(workFunction),
});

const weightRow = closed({
	/** 基本要求 | 相关知识要求 | 技能要求 */
	group: words,
	/** As printed. */
	name: words,
	/** Number of the function of that level that it stands for; null: none. */
	function: v.nullable(count),
	/** null: —, not examined. */
	percent: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
});

const weightColumn = closed({
	level,
	/** null: the standard has no tracks. */
	track: v.nullable(words),
	rows: v.array(weightRow),
	/** 合计 as printed; null: not printed. */
	total: v.nullable(v.pipe(v.number(), v.minValue(0))),
});

const section = closed({ number: words, title: words, paragraphs: list });

const content = closed({
	...identity,
	issuers: list,
	published: closed({ date: v.nullable(date), document: v.nullable(words) }),
	force,
	source,
	definition: v.nullable(words),
	levels: v.array(levelName),
	tracks: v.array(track),
	environment: v.nullable(words),
	ability: v.nullable(words),
	education: v.nullable(words),
	/** 培训参考学时 */
	trainingHours: v.array(closed({ level, hours: integer(0, 100_000) })),
	applications: v.array(applications),
	footnotes: v.array(footnote),
	/** 相关职业 and 本专业或相关专业, from the notes. */
	related: closed({ occupations: list, programmes: list }),
	assessment,
	basics,
	work: v.array(levelWork),
	weights: closed({ theory: v.array(weightColumn), skill: v.array(weightColumn) }),
	/** 说明 */
	preface: list,
	/** The whole text, section by section; a table row by row, cells joined by a space. */
	sections: v.array(section),
});

export const occupationalStandard = closed({
	format: v.literal('xunbiao.occupational-standard'),
	version: v.literal(1),
	kind: v.literal('occupational'),
	standard: content,
	parameters,
});

export type OccupationalStandard = v.InferOutput<typeof occupationalStandard>;
export type OccupationalStandardContent = OccupationalStandard['standard'];
export type LevelWork = OccupationalStandardContent['work'][number];
export type WorkFunction = LevelWork['functions'][number];
export type WorkContent = WorkFunction['workContents'][number];
export type Skill = WorkContent['skills'][number];
export type Knowledge = WorkContent['knowledge'][number];
export type WeightColumn = OccupationalStandardContent['weights']['theory'][number];
export type Level = OccupationalStandardContent['levels'][number]['level'];
export type Track = OccupationalStandardContent['tracks'][number];
export type Footnote = OccupationalStandardContent['footnotes'][number];
