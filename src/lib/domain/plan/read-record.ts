/** From what was typed to a record: each field with what is wrong, and a date that fits between its neighbours. */
import * as v from 'valibot';
import { failure, success, type Fault, type Outcome } from '../fault.ts';
import { validate } from '../validate.ts';
import { date, name, text } from './fields.ts';
import { recordForms, type RecordField, type RecordKind, type RecordValues } from './record.ts';

/** A day that bounds another, and what it is the day of: `教务处通过`. */
export interface Milestone {
	readonly day: string;
	readonly of: string;
}

export interface DateBounds {
	readonly today: string;
	/** The step before: a record is not older. */
	readonly after: Milestone | null;
	/** The step that follows, where it is there already: a correction is not younger. */
	readonly before: Milestone | null;
}

const longest = 2000;

/** What is wrong with a field, and how it would be right; where it stands its reader knows. */
type Wrong = Omit<Fault, 'path'>;

function addressWrong(value: string): Wrong | null {
	const right = '写成 https://www.school.edu.cn/… 这样的完整网址';
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url) return { wrong: '不是网址', right };
	if (url.protocol !== 'https:') return { wrong: '网址不是以 https:// 开头', right };
	return url.username !== '' || url.password !== '' || !url.hostname.includes('.')
		? { wrong: '不是公众能打开的网址', right }
		: null;
}

const schemas = {
	date,
	line: name,
	lines: v.pipe(text, v.maxLength(longest)),
	address: v.pipe(text, v.maxLength(500)),
} as const;

function dateWrong(day: string, { today, after, before }: DateBounds): Wrong | null {
	if (day > today) return { wrong: `${day} 还没有到`, right: `填写 ${today} 或更早的日期` };
	if (after && day < after.day)
		return {
			wrong: `${day} 早于${after.of}的日期 ${after.day}`,
			right: `填写 ${after.day} 或之后的日期`,
		};
	return before && day > before.day
		? {
				wrong: `${day} 晚于${before.of}的日期 ${before.day}`,
				right: `填写 ${before.day} 或之前的日期`,
			}
		: null;
}

function valueWrong(kind: RecordField['kind'], value: string, bounds: DateBounds): Wrong | null {
	if (kind === 'date') return dateWrong(value, bounds);
	return kind === 'address' ? addressWrong(value) : null;
}

function readField(
	{ name: key, kind, label }: RecordField,
	typed: string,
	bounds: DateBounds,
): Outcome<string> {
	const path = `record/${key}`;
	if (typed === '') return failure({ path, wrong: `没有填写${label}`, right: `填写${label}` });
	const read = validate(schemas[kind], typed);
	if (!read.ok) return failure(...read.faults.map((fault) => ({ ...fault, path })));
	const wrong = valueWrong(kind, read.value, bounds);
	return wrong ? failure({ path, ...wrong }) : read;
}

/** Faults stand at `record/` and the name of their field. */
export function readRecord(
	kind: RecordKind,
	sent: RecordValues,
	bounds: DateBounds,
): Outcome<RecordValues> {
	const faults: Fault[] = [];
	const values: Record<string, string> = {};
	for (const field of recordForms[kind]) {
		const read = readField(field, (sent[field.name] ?? '').trim(), bounds);
		if (read.ok) values[field.name] = read.value;
		else faults.push(...read.faults);
	}
	return faults.length > 0 ? failure(...faults) : success(values);
}

/** Nothing of it was filled in. */
export const isBlank = (kind: RecordKind, sent: RecordValues): boolean =>
	recordForms[kind].every(({ name: field }) => (sent[field] ?? '').trim() === '');
