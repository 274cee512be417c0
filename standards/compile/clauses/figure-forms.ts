/** The forms in which figures are written, and the value of each. */
import { fraction, over, readExact, type Fraction } from '#domain/exact.ts';
import { chineseNumber } from './chinese-number.ts';

const decimal = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '[零〇一二两三四五六七八九十百千万]+';
const any = `(?:${decimal}|${han})`;
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
		`(?<hundredths>${decimal})%`,
		`(?<left>${decimal})(?::|比)(?<right>${decimal})`,
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

/** null: too long for a number, or a fraction of nothing. */
export function valueOf(groups: Groups): Value | null {
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
