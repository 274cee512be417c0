/** The shape of overlay.json (`format: "xunbiao.overlay", version: 1`): a province's or a school's layer. */
import * as v from 'valibot';
import { compare } from '../exact.ts';
import { failure, type Fault, type Outcome } from '../fault.ts';
import { knownFormat } from '../known-format.ts';
import { closed, date, listOf, name, optionalName, text } from '../plan/fields.ts';
import { joinPath } from '../plan/path.ts';
import { readJson, validate } from '../validate.ts';
import { parameterValue, strengths, type ParameterValue } from './parameter.ts';
import { rangeOf } from './range.ts';

/** The sentence alone, or with the number under which it stands. */
const clause = v.union([
	text,
	closed({
		number: v.optional(v.nullable(optionalName)),
		quote: v.optional(v.nullable(text)),
	}),
]);

const overlayRule = closed({
	rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/, 'rule-name')),
	/** Which part of the rule, where it has several of one form: `industries`. */
	part: v.optional(v.nullable(name)),
	/** Absent: the value below stays, and only its strength changes. */
	value: v.optional(v.nullable(parameterValue)),
	/** Absent: as below; of a rule that is not below, mandatory. */
	strength: v.optional(v.nullable(v.picklist(strengths))),
	clause: v.optional(v.nullable(clause)),
	/** Someone has compared what stands below with its original: it gets the strength of its words. */
	confirmed: v.optional(v.nullable(closed({ by: name, on: date }))),
});

export const overlayShape = closed({
	format: v.literal('xunbiao.overlay'),
	version: v.literal(1),
	layer: v.picklist(['province', 'school']),
	issuer: name,
	/** Days of force, both included; null: from ever, without end. */
	from: v.optional(v.nullable(date)),
	to: v.optional(v.nullable(date)),
	/** Codes of the programmes that it is for; null: all. */
	programmes: v.optional(v.nullable(listOf(name, 500))),
	rules: listOf(overlayRule, 500),
});

export type Overlay = v.InferOutput<typeof overlayShape>;
export type OverlayRule = Overlay['rules'][number];

/** What it asks of a programme: nothing of one that it is not for. */
export const askedOfProgramme = (overlay: Overlay, code: string): Overlay =>
	overlay.programmes && !overlay.programmes.includes(code) ? { ...overlay, rules: [] } : overlay;

const forms = ['min', 'max', 'max min', 'equals', 'band target', 'parts'];

function valueFaults(value: ParameterValue, path: string): Fault[] {
	const keys = Object.keys(value).filter((key) => !key.startsWith('x-'));
	if (!forms.includes(keys.sort().join(' ')))
		return [
			{
				path,
				wrong: `${keys.join('、')} 不能这样写在一起`,
				right: '写成 {min}、{max}、{min,max}、{equals}、{target,band} 或 {parts} 之一',
			},
		];
	const range = rangeOf(value);
	return range?.min && range.max && compare(range.min, range.max) > 0
		? [{ path, wrong: '下限大于上限', right: '下限不大于上限' }]
		: [];
}

function ruleFaults(rule: OverlayRule, index: number): Fault[] {
	const { value, strength, confirmed } = rule;
	if (confirmed)
		return value || strength
			? [
					{
						path: joinPath('rules', index, 'confirmed'),
						wrong: '确认的同时改了要求',
						right: '确认和收紧分两条写',
					},
				]
			: [];
	if (value) return valueFaults(value, joinPath('rules', index, 'value'));
	return strength
		? []
		: [{ path: joinPath('rules', index), wrong: '没有写要求', right: '写明 value 或 strength' }];
}

function overlayFaults({ from, to, rules }: Overlay): Fault[] {
	const faults = rules.flatMap(ruleFaults);
	return from && to && from > to
		? [...faults, { path: 'to', wrong: `止 ${to} 早于起 ${from}`, right: '起日不晚于止日' }]
		: faults;
}

/** An overlay from a value; all faults at once, each with its path. */
export function readOverlay(value: unknown): Outcome<Overlay> {
	const known = knownFormat(value, 'xunbiao.overlay', '省级或校级要求文件');
	if (!known.ok) return known;
	const read = validate(overlayShape, value);
	if (!read.ok) return read;
	const faults = overlayFaults(read.value);
	return faults.length > 0 ? failure(...faults) : read;
}

/** An overlay from the text of overlay.json. */
export function readOverlayText(text: string): Outcome<Overlay> {
	const json = readJson(text);
	return json.ok ? readOverlay(json.value) : json;
}
