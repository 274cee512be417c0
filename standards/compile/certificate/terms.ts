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
	if (number !== last + 1 && (number <= last || /[。；;]/.test(text))) return null;
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

function doubtful(terms: readonly Term[], reading: Reading): void {
	terms.forEach((term, index) => {
		const [section, number] = term.number.split('.').map(Number);
		const before = Number(terms[index - 1]?.number.split('.')[1] ?? 0);
		if (term.definition === null)
			reading.doubts.push({
				at: term.number,
				offset: term.offset,
				question: `术语 ${term.number} ${term.name} 没有定义：原文缺失，还是提取时丢失？`,
				readings: ['原文没有，留空', '在提取时丢失，需要补上'],
			});
		if (number === before + 1) return;
		const lost = `${section}.${before + 1}`;
		reading.doubts.push({
			at: lost,
			offset: term.offset,
			question: `术语 ${lost} 缺失：原文编号跳过，还是文字丢失？`,
			readings: [`原文没有 ${lost}`, `${lost} 的文字在提取时丢失`],
		});
	});
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
	doubtful(terms, reading);
	return terms;
}
