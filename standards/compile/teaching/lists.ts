/** What a sentence lists: 、 between the names, brackets and quotes kept whole, 等 and …… at the end. */
import { half } from './text/letters.ts';

const opening = '（(《“「【[';
const closing = '）)》”」】]';

/** Parts between the characters of `separators` that stand in no bracket. */
export function splitAt(text: string, separators: string): string[] {
	const parts: string[] = [];
	let [depth, from] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (opening.includes(character)) depth += 1;
		else if (closing.includes(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && separators.includes(character)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}

const dots = /\s*(?:…+|\.{3,}|⋯+|。{2,})\s*$/;
/** Not the end of 高等, 同等. */
const andSoOn = /(?<![高初中平同])等$/;

/** More than is named belongs to the list. */
export const isOpen = (text: string): boolean => dots.test(text) || andSoOn.test(text.trim());

/** Brackets that only explain a name: 外语（英语等）, 安全教育（含典型案例事故分析）. */
const explained = /[（(](?:[^（()）]*等|[含如例][^（()）]*|包括[^（()）]*)[）)]$/;

const named = (text: string): string =>
	text
		.trim()
		.replace(dots, '')
		.replace(/[。；;，,：:]+$/, '')
		.replace(explained, '')
		.trim();

/** The names of a list; without 、 the commas part them. */
export function namesOf(text: string): string[] {
	const whole = text.trim().replace(dots, '').replace(andSoOn, '');
	const parts = splitAt(whole, '、');
	const names = parts.length > 1 ? parts : splitAt(whole, '，,；;');
	return names.map(named).filter((name) => name !== '' && name !== '等');
}

/** The names of a list whose last two are joined by 和, 及 or 以及. */
export const joinedNamesOf = (text: string): string[] =>
	namesOf(text).flatMap((name, at, all) =>
		at === all.length - 1 && !/[（(]/.test(name)
			? name
					.split(/以及|和|及(?!其)/)
					.map((part) => part.trim())
					.filter(Boolean)
			: [name],
	);

export interface Coded {
	readonly name: string;
	/** Half-width; empty: none is printed. */
	readonly code: string;
	/** S 数字职业, L 绿色职业 */
	readonly marks: string;
}

const code = /[（(]\s*([A-Z]?\d[\d.]*(?:\s*-\s*\d+)*)\s*[）)]/;
const marks = /\s*[（(]?\b([SL](?:\s*[/／·]?\s*[SL])?)[）)]?$/;
const dashes = /[－—–‐‑−―]/g;

/** 互联网营销师 S（4-01-06-02） → name, code and mark. */
export function coded(text: string): Coded {
	const letters = text.replace(/[０-９Ａ-Ｚ．／]/g, half).replace(dashes, '-');
	const found = code.exec(letters);
	const before = letters.slice(0, found?.index ?? letters.length).trim();
	const after = found ? letters.slice(found.index + found[0].length).trim() : '';
	const mark = marks.exec(before)?.[1] ?? /^[SL](\s*\/\s*[SL])?$/.exec(after)?.[0] ?? '';
	const name = text.slice(0, found?.index ?? text.length).trim();
	return {
		name: marks.test(before) ? name.slice(0, before.replace(marks, '').length).trim() : name,
		code: (found?.[1] ?? '').replace(/\s/g, ''),
		marks: mark.replace(/[^SL]/g, ''),
	};
}
