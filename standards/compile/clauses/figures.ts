/** Figures of a sentence as they are really written: 1/3, 50%, 二分之一, 20:1, 16~18学时, 半年, 2,500. */
import { fraction, over, plus, readExact, type Fraction } from '#domain/exact.ts';
import { chineseNumber } from './chinese-number.ts';

export interface Figure {
	/** Where it stands in the bare text, its unit included. */
	readonly from: number;
	readonly to: number;
	readonly kind: 'share' | 'ratio' | 'number';
	/** Both ends, included; equal but for a range. A ratio a:b is a ÷ b. */
	readonly low: Fraction;
	readonly high: Fraction;
	/** `学时`, `学分`, `月`, `周`, `年`, `门` …; empty where none stands behind it. */
	readonly unit: string;
	/** 每5年: not a quantity of its own but the period of another. */
	readonly every: boolean;
}

const decimal = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '[零〇一二两三四五六七八九十百千万]+';
const any = `(?:${decimal}|${han})`;
const named =
	'学时|课时|小时|学分|学年|学期|年|月|周|星期|天|日|门|人|名|项|间|台|套|平方米|㎡|m2|m²|元|万元|册|种|次|位';
const until = '(?:~{1,2}|至|到)';
const unit = new RegExp(`个?(${named})(?:数)?`, 'y');

const form = new RegExp(
	[
		`百分之(?<percent>${any})(?:${until}(?:百分之)?(?<percentTo>${any}))?`,
		`(?<below>${any})分之(?<above>${any})`,
		`(?<part>\\d+)/(?<whole>\\d+)(?:${until}(?<partTo>\\d+)/(?<wholeTo>\\d+))?`,
		`(?<from>${decimal})%?${until}(?<fromTo>${decimal})%`,
		`(?<hundredths>${decimal})%`,
		`(?<left>${decimal})(?::|比)(?<right>${decimal})`,
		'(?<half>一半|半数)',
		`(?<least>${any})(?:个?(?:${named}))?${until}(?<most>${any})`,
		`(?<single>${any}|半)`,
	].join('|'),
	'g',
);

type Groups = Readonly<Partial<Record<string, string>>>;
type Value = Pick<Figure, 'kind' | 'low' | 'high'>;

/** Not beyond nine digits: what is longer counts nothing in a teaching standard. */
function numberOf(text: string | undefined): Fraction | null {
	const digits = (text ?? '').replaceAll(',', '');
	if (digits === '半') return fraction(1, 2);
	if (digits.length > 12) return null;
	const spoken = chineseNumber(digits);
	return spoken === null ? readExact(digits) : fraction(spoken, 1);
}

function quotient(above: string | undefined, below: string | undefined): Fraction | null {
	const [top, bottom] = [numberOf(above), numberOf(below)];
	return top && bottom && bottom.numerator > 0 ? over(top, bottom) : null;
}

/** Each form with its two ends; the second is null where the text has one figure. */
const shares: readonly ((groups: Groups) => [Fraction | null, Fraction | null] | null)[] = [
	({ percent, percentTo }) =>
		percent ? [quotient(percent, '100'), percentTo ? quotient(percentTo, '100') : null] : null,
	({ above, below }) => (below ? [quotient(above, below), null] : null),
	({ part, whole, partTo, wholeTo }) =>
		part ? [quotient(part, whole), partTo ? quotient(partTo, wholeTo) : null] : null,
	({ from, fromTo }) => (from ? [quotient(from, '100'), quotient(fromTo, '100')] : null),
	({ hundredths }) => (hundredths ? [quotient(hundredths, '100'), null] : null),
	({ half }) => (half ? [fraction(1, 2), null] : null),
];

function valueOf(groups: Groups): Value | null {
	const share = shares.map((read) => read(groups)).find((ends) => ends !== null);
	const ends = share ?? [
		groups.left ? quotient(groups.left, groups.right) : numberOf(groups.least ?? groups.single),
		groups.most ? numberOf(groups.most) : null,
	];
	const [low, high] = ends;
	if (!low) return null;
	const kind = share ? 'share' : groups.left ? 'ratio' : 'number';
	return { kind, low, high: high ?? low };
}

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
	if (named === '年') return /^\d{4}$/.test(single) || /[级度龄限代]/.test(text.charAt(to));
	if (/^\d/.test(single)) return false;
	return named === '' || /[统同任另某这那]/.test(before);
}

/** In the order of the text. */
export function figuresOf(text: string): Figure[] {
	const found: Figure[] = [];
	for (const match of text.matchAll(form)) {
		const groups = match.groups ?? {};
		const value = valueOf(groups);
		const end = match.index + match[0].length;
		const { unit, end: to, half } = unitAt(text, end);
		if (!value || isName(text, match.index, to, groups, unit)) continue;
		const add = (each: Fraction) => (half ? plus(each, fraction(1, 2)) : each);
		const every = /每一?$/.test(text.slice(Math.max(0, match.index - 2), match.index));
		const ends = { low: add(value.low), high: add(value.high) };
		found.push({ from: match.index, to, kind: value.kind, ...ends, unit, every });
	}
	return found;
}
