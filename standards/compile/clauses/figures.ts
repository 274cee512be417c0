/** Figures of a sentence as they are really written: 1/3, 50%, 二分之一, 20:1, 16~18学时, 半年, 2,500. */
import { fraction, plus, type Fraction } from '#domain/exact.ts';
import { form, named, valueOf, type Groups, type Value } from './figure-forms.ts';

export interface Figure extends Value {
	/** Where it stands in the bare text, its unit included. */
	readonly from: number;
	readonly to: number;
	/** `学时`, `学分`, `月`, `周`, `年`, `门` …; empty where none stands behind it. */
	readonly unit: string;
	/** 每5年, 3年总学时, 1周30学时: not a quantity of its own but the period of another. */
	readonly every: boolean;
}

const unit = new RegExp(`个?(${named})(?:数)?`, 'y');

/** 一年半, 两个半月: the half that stands behind the figure or its unit. */
function unitAt(text: string, at: number): { unit: string; end: number; half: boolean } {
	const inner = text.startsWith('个半', at);
	unit.lastIndex = inner ? at + 2 : at;
	const match = unit.exec(text);
	if (!match) return { unit: '', end: at, half: false };
	const outer = match[1] === '年' && text.startsWith('半', unit.lastIndex);
	const end = unit.lastIndex + (outer ? 1 : 0);
	const name = match[1] === '星期' ? '周' : (match[1] ?? '');
	return { unit: name, end, half: inner || outer };
}

/** Names and dates: H5, 第三, 4号, 2025年, 三方; a numeral in characters counts only with a unit. */
function isName(text: string, from: number, to: number, groups: Groups, named: string): boolean {
	const before = text.charAt(from - 1);
	if (/[A-Za-z+〔第]/.test(before) || /[A-Za-z号]/.test(text.charAt(to))) return true;
	const single = groups.single;
	if (single === undefined) return false;
	if (named === '年') return /^\d{4}$/.test(single) || /[级度龄限代制]/.test(text.charAt(to));
	if (/^\d/.test(single)) return false;
	return named === '' || /[统同任另某这那]/.test(before);
}

const isPeriod = (text: string, from: number, to: number, named: string): boolean =>
	/每一?$/.test(text.slice(Math.max(0, from - 2), from)) ||
	(named === '年' && /^[的内]?总/.test(text.slice(to, to + 2))) ||
	(named === '周' && /^[按为]?\d[\d~]*[学课]时/.test(text.slice(to, to + 10)));

/** In the order of the text. */
export function figuresOf(text: string): Figure[] {
	const found: Figure[] = [];
	if (!/[\d零一二两三四五六七八九十百千万半]/.test(text)) return found;
	let read = 0;
	for (const match of text.matchAll(form)) {
		const groups = match.groups ?? {};
		const value = valueOf(groups);
		const end = match.index + match[0].length;
		const { unit, end: to, half } = unitAt(text, end);
		if (match.index < read) continue;
		read = to;
		if (!value || isName(text, match.index, to, groups, unit)) continue;
		const add = (each: Fraction) => (half ? plus(each, fraction(1, 2)) : each);
		const every = isPeriod(text, match.index, to, unit);
		const ends = { low: add(value.low), high: add(value.high) };
		found.push({ from: match.index, to, kind: value.kind, ...ends, unit, every });
	}
	return found;
}
