/** 术语和定义: `3.14 PEST 分析法 PEST Analysis`, and below it the definition. */
import { offset, slice, type Traced } from '../text/traced.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { halfWidth } from './glyphs.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';

type Term = CertificateStandardContent['terms'][number];

const head = /^(\d{1,2})\s{0,2}\.\s{0,2}(\d{1,3}|\d\s\d)(?![\d.])[.、]?\s*/;
const cjk = '[\\u4e00-\\u9fff]';

/** A line that begins with the number of a term and is no sentence. */
export const isTermHead = ({ piece }: Line): boolean =>
	head.test(halfWidth(piece.text)) && !/[。；;，,]/.test(piece.text);

const quantity = /^[万亿%个倍元年月日家人次]/;

interface Numbered {
	readonly number: readonly [number, number];
	readonly rest: Traced;
}

/** `3.1 0` is 3.10 only where 3.9 is the one before it, else 3.1 and a name that begins with 0. */
function numbered(paragraph: Traced, last: number, section: string | null): Numbered | null {
	const text = halfWidth(paragraph.text);
	const [whole = '', first = '', second = ''] = head.exec(text) ?? [];
	if (whole === '' || (section !== null && first !== section)) return null;
	const joint = Number(second.replace(/\s/, ''));
	const apart = second.length === 3 && joint !== last + 1;
	const number = apart ? Number(second[0]) : joint;
	const end = apart ? text.indexOf(second) + 1 : whole.length;
	const name = text.slice(end).trim();
	// A sentence may begin with a quantity (3.5 亿) or speak of another term by its number.
	if (number !== last + 1 && (quantity.test(name) || number > last + 20)) return null;
	if (number <= last && (name === '' || /[。；;，,]/.test(name))) return null;
	return { number: [Number(first), number], rest: slice(paragraph, end) };
}

interface Heading {
	readonly name: string;
	readonly english: string | null;
	readonly definition: string;
}

const inOne: readonly RegExp[] = [
	new RegExp(
		`^([^：:。]{1,40}?)(?:\\s*[（(]([A-Za-z][^\\u4e00-\\u9fff（）()]*)[）)])?[：:](.+)$`,
		's',
	),
	new RegExp(
		`^([^A-Za-z。]*${cjk}[）)]?)\\s*([A-Za-z][A-Za-z\\s\\-—、,/&'’]*?)\\s+(${cjk}.*。.*)$`,
		's',
	),
];
const bracketed = /^(.*?)\s*[（(]([A-Za-z][^\u4e00-\u9fff（）()]*)[）)]$/;
const named = new RegExp(`^(.*(?:${cjk}|[）)」”]))\\s*([A-Za-z].*)?$`, 's');

/** Name and English of a term's first line, and a definition that stands in the same line. */
function headingOf(text: string): Heading {
	const sentence = inOne.map((pattern) => pattern.exec(text)).find((match) => match !== null);
	const match = sentence ?? bracketed.exec(text) ?? named.exec(text);
	const [, name = text, english, definition = ''] = match ?? [];
	return { name: name.trim(), english: english?.trim() ?? null, definition: definition.trim() };
}

const isEnglish = (text: string): boolean => /^[A-Za-z][^\u4e00-\u9fff。；]*$/.test(text);

function termOf({ number, rest }: Numbered, at: number, body: readonly string[]): Term {
	const lines = rest.text.trim() === '' ? [...body] : [rest.text.trim(), ...body];
	const { name, english, definition } = headingOf(lines.shift() ?? '');
	const words = english === null ? [] : [english];
	while (lines[0] !== undefined && isEnglish(lines[0])) words.push(lines.shift() ?? '');
	const whole = [definition, ...lines].filter((line) => line !== '').join('\n');
	return {
		number: number.join('.'),
		name: name || number.join('.'),
		english: words.join(' ') || null,
		definition: whole || null,
		offset: at,
	};
}

const lastPart = ({ number }: Term): number => Number(number.split('.')[1]);

/** Numbers left out before a term, and a number given again. */
function doubtNumbers(terms: readonly Term[], reading: Reading): void {
	terms.forEach((term, index) => {
		const before = index === 0 ? 0 : lastPart(terms[index - 1] ?? term);
		const ask = (at: string, question: string, readings: readonly string[]) =>
			reading.doubts.push({ at, offset: term.offset, question, readings });
		if (lastPart(term) <= before) {
			const readings = [`${term.number} ${term.name} 另是一条`, `它属于前一条术语的定义`];
			ask(term.number, `术语编号 ${term.number} 不在次序中，它是另一条术语吗？`, readings);
		}
		for (let lost = before + 1; lost < lastPart(term); lost += 1) {
			const number = term.number.replace(/\d+$/, String(lost));
			const readings = [`原文没有 ${number}`, `${number} 的文字在提取时丢失`];
			ask(number, `术语 ${number} 缺失：原文编号跳过，还是文字丢失？`, readings);
		}
	});
}

function doubtDefinitions(terms: readonly Term[], reading: Reading): void {
	for (const { number, name, definition, offset: at } of terms) {
		if (definition !== null) continue;
		reading.doubts.push({
			at: number,
			offset: at,
			question: `术语 ${number} ${name} 没有定义：原文缺失，还是提取时丢失？`,
			readings: ['原文没有，留空', '在提取时丢失，需要补上'],
		});
	}
}

/** `section`: number of the part, which the terms' numbers begin with. */
export function termsOf(
	paragraphs: readonly Traced[],
	section: string | null,
	reading: Reading,
): Term[] {
	const found: { numbered: Numbered; at: number; body: string[] }[] = [];
	for (const paragraph of paragraphs) {
		const next = numbered(paragraph, found.at(-1)?.numbered.number[1] ?? 0, section);
		if (next) found.push({ numbered: next, at: offset(paragraph), body: [] });
		else found.at(-1)?.body.push(paragraph.text);
	}
	const terms = found.map((each) => termOf(each.numbered, each.at, each.body));
	doubtNumbers(terms, reading);
	doubtDefinitions(terms, reading);
	return terms;
}
