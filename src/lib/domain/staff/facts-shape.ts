/**
 * The shape of facts.json (`format: "xunbiao.facts", version: 1`): what one programme of a school has,
 * on one day. A fact that is null or absent is not known; nothing is taken for granted.
 */
import * as v from 'valibot';
import { failure, type Outcome } from '../fault.ts';
import { knownFormat } from '../known-format.ts';
import {
	closed,
	date,
	identifier,
	integer,
	listOf,
	name,
	optionalName,
	text,
} from '../plan/fields.ts';
import { readJson, validate } from '../validate.ts';
import { factsFaults } from './facts-faults.ts';

/** Not known: null; a file may leave it out. */
export const unknown = <Shape extends v.GenericSchema>(shape: Shape) =>
	v.optional(v.nullable(shape), null);

export const known = unknown(v.boolean());
export const count = integer(0, 1_000_000);

export const enrolmentShape = closed({ cohort: integer(2000, 2099), students: unknown(count) });

export const dualQualifiedShape = closed({
	value: known,
	evidence: v.optional(text, ''),
	/** Last day that it holds; null: without end. */
	until: unknown(date),
});

export const enterprisePracticeShape = closed({
	from: date,
	to: date,
	place: v.picklist(['enterprise', 'base']),
});

/** What holds of a teacher whatever the programme. */
export const personEntries = {
	employment: v.picklist(['full', 'part']),
	kind: v.picklist(['professional', 'public']),
	title: v.optional(optionalName, ''),
	/** 正高 | 副高 | 中级 | 初级 | 无 */
	rank: unknown(v.picklist(['full', 'associate', 'intermediate', 'junior', 'none'])),
	/** 1 高级技师 … 5 初级工 */
	skillGrade: unknown(integer(1, 5)),
	dualQualified: unknown(dualQualifiedShape),
	teachingCertificate: known,
	relatedDegree: known,
	hired: unknown(date),
	enterprisePractice: v.optional(listOf(enterprisePracticeShape, 500), []),
};

/** What a teacher is to one programme. */
export const partEntries = {
	/** Share of the person that falls to this programme, 0 … 1. */
	share: unknown(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))),
	leader: v.optional(v.boolean(), false),
	rankInField: known,
};

const teacher = closed({ id: identifier, name: optionalName, ...personEntries, ...partEntries });

const equipment = closed({
	name,
	quantity: unknown(count),
	standardItem: unknown(name),
	equivalent: unknown(closed({ name, reason: text })),
});

export const roomShape = closed({
	name,
	standardRooms: listOf(name, 50),
	/** Fields of the standard that it serves. */
	courses: listOf(name, 100),
	equipment: listOf(equipment, 1000),
});

export const baseShape = closed({
	name,
	/** Both days included; `to` null: without end. The whole null: none. */
	agreement: unknown(closed({ from: unknown(date), to: unknown(date) })),
	threePartyTemplate: known,
	capacity: unknown(count),
	positions: listOf(name, 100),
});

export const factsShape = closed({
	format: v.literal('xunbiao.facts'),
	version: v.literal(1),
	/** Code of the programme. */
	programme: name,
	/** The day that they describe; null: the day of the check. */
	asOf: unknown(date),
	enrolment: listOf(enrolmentShape, 50),
	teachers: listOf(teacher, 5000),
	rooms: listOf(roomShape, 1000),
	bases: listOf(baseShape, 1000),
});

export type Facts = v.InferOutput<typeof factsShape>;
export type Teacher = Facts['teachers'][number];
export type EnterprisePractice = Teacher['enterprisePractice'][number];
export type Room = Facts['rooms'][number];
export type Base = Facts['bases'][number];

/** Facts from a value; all faults at once, each with its path. */
export function readFacts(value: unknown): Outcome<Facts> {
	const format = knownFormat(value, 'xunbiao.facts', '师资与条件文件');
	if (!format.ok) return format;
	const read = validate(factsShape, value);
	if (!read.ok) return read;
	const faults = factsFaults(read.value);
	return faults.length > 0 ? failure(...faults) : read;
}

/** Facts from the text of facts.json. */
export function readFactsText(text: string): Outcome<Facts> {
	const json = readJson(text);
	return json.ok ? readFacts(json.value) : json;
}
