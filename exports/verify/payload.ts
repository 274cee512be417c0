/**
 * What a file carries of its registered content: the seal, the plan and what is seen in the file.
 * In Word it is a part of its own XML (customXml), in Excel a sheet that is very hidden: what Word,
 * WPS and LibreOffice keep when they save again.
 */
import * as v from 'valibot';
import { failure, success, type Outcome } from '#domain/fault.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BackSource } from '#domain/read-back/shape.ts';
import { readJson } from '#domain/validate.ts';
import { seal, type Seal } from '#domain/verify/statement.ts';
import type { Content } from './content.ts';
import { hearPart } from './hear-part.ts';
import { payloadSheet } from './payload-sheet.ts';
import { sheetsOf, stringsOf } from './read-excel.ts';
import type { Parts } from './unzip.ts';

export interface Payload {
	readonly seal: Seal;
	readonly plan: Plan;
	readonly content: Content;
	/** Which plan it was exported from; null: before that was kept, or from no server. */
	readonly source: BackSource | null;
}

export const payloadFormat = 'xunbiao.registered';
/** Root element of the part, and its namespace, by which it is found under whatever name. */
export const payloadNamespace = 'urn:xunbiao:registered:1';

const line = v.union([v.string(), v.array(v.string())]);
const shape = v.object({
	format: v.literal(payloadFormat),
	version: v.literal(1),
	seal,
	plan: v.unknown(),
	content: v.array(v.object({ title: v.string(), lines: v.array(line) })),
	source: v.optional(
		v.object({ school: v.string(), plan: v.string(), revision: v.pipe(v.number(), v.integer()) }),
	),
});

const missing = (): Outcome<never> =>
	failure({
		path: '',
		wrong: '文件里没有核验数据：不是从循标导出的文件，或者核验数据已被删去',
		right: '请换用学校提供的原件；纸面上有核验码的，可以输入核验码对照',
	});
const broken = (what: string): Outcome<never> =>
	failure({ path: '', wrong: `核验数据${what}`, right: '请换用学校提供的原件' });

/** Text of the part whose root is ours, and the part's name. */
async function inWord(parts: Parts): Promise<Outcome<Found | null>> {
	for (const part of parts.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name))) {
		let [text, isOurs] = ['', false];
		const heard = await hearPart(parts, part, {
			open: (name, { xmlns }) => {
				if (name === 'registered' && xmlns === payloadNamespace) isOurs = true;
			},
			close: () => undefined,
			text: (more) => {
				if (isOurs) text += more;
			},
		});
		if (!heard.ok) return heard;
		if (isOurs) return success({ text, part });
	}
	return success(null);
}

/** Chunks down the first column, of the sheet that has our name. */
async function inExcel(parts: Parts): Promise<Outcome<Found | null>> {
	const sheets = await sheetsOf(parts);
	if (!sheets.ok) return sheets;
	const sheet = sheets.value.find(({ name }) => name === payloadSheet);
	if (!sheet) return success(null);
	const strings = await stringsOf(parts);
	if (!strings.ok) return strings;
	let [text, type, value, inside] = ['', '', '', false];
	const heard = await hearPart(parts, sheet.part, {
		open: (name, { t = 'n' }) => {
			if (name === 'c') [type, value] = [t, ''];
			inside = name === 'v' || name === 't';
		},
		close: (name) => {
			if (name === 'c') text += type === 's' ? (strings.value[Number(value)] ?? '') : value;
			inside = false;
		},
		text: (more) => {
			if (inside) value += more;
		},
	});
	return heard.ok ? success({ text, part: sheet.part }) : heard;
}

interface Found {
	readonly text: string;
	/** Name of the part that holds it. */
	readonly part: string;
}

function payloadIn(text: string): Outcome<Payload> {
	try {
		const json = readJson(text);
		if (!json.ok) return broken('已损坏');
		const read = v.safeParse(shape, json.value);
		if (!read.success) return broken('的格式不认识');
		const { seal, content, source = null } = read.output;
		const plan = readPlan(read.output.plan);
		return plan.ok
			? success({ seal, plan: plan.value, content, source })
			: broken('里的方案不完整');
	} catch {
		return broken('已损坏');
	}
}

/** What the file carries, and in which part. */
export async function readPayload(
	parts: Parts,
	form: 'word' | 'excel',
): Promise<Outcome<Payload & { readonly part: string }>> {
	const found = await (form === 'word' ? inWord(parts) : inExcel(parts));
	if (!found.ok) return found;
	if (!found.value) return missing();
	const payload = payloadIn(found.value.text);
	return payload.ok ? success({ ...payload.value, part: found.value.part }) : payload;
}
