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

function addressFaults(value: string): Fault[] {
	const wanted = '写成 https://www.school.edu.cn/… 这样的完整网址';
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url) return [{ path: '', wrong: '不是网址', right: wanted }];
	if (url.protocol !== 'https:')
		return [{ path: '', wrong: '网址不是以 https:// 开头', right: wanted }];
	return url.username !== '' || url.password !== '' || !url.hostname.includes('.')
		? [{ path: '', wrong: '不是公众能打开的网址', right: wanted }]
		: [];
}

const schemas = {
	date,
	line: name,
	lines: v.pipe(text, v.maxLength(longest)),
	address: v.pipe(text, v.maxLength(500)),
} as const;

function dateFaults(day: string, { today, after, before }: DateBounds): Fault[] {
	if (day > today)
		return [{ path: '', wrong: `${day} 还没有到`, right: `填写 ${today} 或更早的日期` }];
	if (after && day < after.day)
		return [
			{
				path: '',
				wrong: `${day} 早于${after.of}的日期 ${after.day}`,
				right: `填写 ${after.day} 或之后的日期`,
			},
		];
	return before && day > before.day
		? [
				{
					path: '',
					wrong: `${day} 晚于${before.of}的日期 ${before.day}`,
					right: `填写 ${before.day} 或之前的日期`,
				},
			]
		: [];
}

function readField(
	{ kind, label }: RecordField,
	typed: string,
	bounds: DateBounds,
): Outcome<string> {
	if (typed === '') return failure({ path: '', wrong: `没有填写${label}`, right: `填写${label}` });
	const read = validate(schemas[kind], typed);
	if (!read.ok) return read;
	const faults =
		kind === 'date'
			? dateFaults(read.value, bounds)
			: kind === 'address'
				? addressFaults(read.value)
				: [];
	return faults.length > 0 ? failure(...faults) : read;
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
		else faults.push(...read.faults.map((one) => ({ ...one, path: `record/${field.name}` })));
	}
	return faults.length > 0 ? failure(...faults) : success(values);
}

/** Nothing of it was filled in. */
export const isBlank = (kind: RecordKind, sent: RecordValues): boolean =>
	recordForms[kind].every(({ name: field }) => (sent[field] ?? '').trim() === '');
