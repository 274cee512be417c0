/** The forms in which figures are written, and the value of each. */
import { compare, fraction, over, plus, readExact, times, type Fraction } from '#domain/exact.ts';
import { chineseNumber } from './chinese-number.ts';

const decimal = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '[零〇一二两三四五六七八九十百千万]+(?:点[零〇一二三四五六七八九]+)?';
/** 2.5千, 3万: digits with a power in characters. */
const any = `(?:(?:${decimal})[千万]?|${han})`;
/** Units, the longer before the shorter. */
export const named =
	'学时|课时|小时|学分|学年|学期|年|月|周|星期|天|日|门|人|名|项|间|台|套|平方米|㎡|m2|m²|元|万元|册|种|次|位';
const until = '(?:~{1,2}|至|到)';

/** Every form of a figure, the longer before what it begins with. */
export const form = new RegExp(
	[
		`百分之(?<percent>${any})(?:${until}(?:百分之)?(?<percentTo>${any}))?`,
		`(?<below>${any})分之(?<above>${any})`,
		`(?<part>\\d+)/(?<whole>\\d+)(?:${until}(?<partTo>\\d+)/(?<wholeTo>\\d+))?`,
		`(?<from>${decimal})%?${until}(?<fromTo>${decimal})%`,
		`(?<hundredths>${decimal})(?:%|个?百分点)`,
		`(?<left>${decimal})(?::|比)(?<right>${decimal})(?:${until}(?<leftTo>${decimal})(?::|比)(?<rightTo>${decimal}))?`,
		'(?<tenths>[1-9一二两三四五六七八九])成(?=以[上下内]|左右|[的及，。；、）]|$)',
		'(?<half>一半|半数)',
		`(?<least>${any})(?:个?(?:${named}))?${until}(?<most>${any})`,
		`(?<single>${any}|半)`,
	].join('|'),
	'g',
);

export type Groups = Readonly<Partial<Record<string, string>>>;
export interface Value {
	readonly kind: 'share' | 'ratio' | 'number';
	/** Both ends, included; equal but for a range. A ratio a:b is a ÷ b. */
	readonly low: Fraction;
	readonly high: Fraction;
}

/** Not beyond nine digits: what is longer counts nothing in a teaching standard. */
function numberOf(text: string | undefined): Fraction | null {
	const digits = (text ?? '').replaceAll(',', '');
	if (digits === '半') return fraction(1, 2);
	if (digits.length > 12) return null;
	const power = /^\d/.test(digits) ? powers[digits.at(-1) ?? ''] : undefined;
	if (power) return scaled(digits.slice(0, -1), power);
	return spoken(digits) ?? readExact(digits);
}

const powers: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000 };

function scaled(digits: string, power: number): Fraction | null {
	const number = readExact(digits);
	return number && times(number, fraction(power, 1));
}

/** 三十三点三 */
function spoken(text: string): Fraction | null {
	const [whole = '', decimals] = text.split('点');
	const number = chineseNumber(whole);
	if (number === null || decimals === undefined)
		return number === null ? null : fraction(number, 1);
	const parts = chineseNumber(decimals);
	return parts === null ? null : plus(fraction(number, 1), fraction(parts, 10 ** decimals.length));
}

function quotient(above: string | undefined, below: string | undefined): Fraction | null {
	const [top, bottom] = [numberOf(above), numberOf(below)];
	return top && bottom && bottom.numerator > 0 ? over(top, bottom) : null;
}

type Ends = [Fraction | null, Fraction | null];

/** Each form with its two ends; the second is null where the text has one figure. */
const shares: readonly ((groups: Groups) => Ends | null)[] = [
	({ percent, percentTo }) =>
		percent ? [quotient(percent, '100'), percentTo ? quotient(percentTo, '100') : null] : null,
	({ above, below }) => (below ? [quotient(above, below), null] : null),
	({ part, whole, partTo, wholeTo }) =>
		part ? [quotient(part, whole), partTo ? quotient(partTo, wholeTo) : null] : null,
	({ from, fromTo }) => (from ? [quotient(from, '100'), quotient(fromTo, '100')] : null),
	({ hundredths }) => (hundredths ? [quotient(hundredths, '100'), null] : null),
	({ half }) => (half ? [fraction(1, 2), null] : null),
	({ tenths }) => (tenths ? [quotient(tenths, '10'), null] : null),
];

const range = ({ least, most, single }: Groups): Ends => [
	numberOf(least ?? single),
	most ? numberOf(most) : null,
];

/** 1:18~1:20 goes down: the smaller quotient is the lower end. */
function ratio({ left, right, leftTo, rightTo }: Groups): Ends {
	const [first, second] = [quotient(left, right), leftTo ? quotient(leftTo, rightTo) : null];
	return first && second && compare(first, second) > 0 ? [second, first] : [first, second];
}

/** null: too long for a number, or a fraction of nothing. */
export function valueOf(groups: Groups): Value | null {
	const share = shares.map((read) => read(groups)).find((ends) => ends !== null);
	const [low, high] = share ?? (groups.left ? ratio(groups) : range(groups));
	if (!low) return null;
	const kind = share ? 'share' : groups.left ? 'ratio' : 'number';
	return { kind, low, high: high ?? low };
}
