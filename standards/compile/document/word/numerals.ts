/** Automatic numbers as Word writes them (ECMA-376, ST_NumberFormat). */

const digits = '〇一二三四五六七八九';
const units = ['', '十', '百', '千'];
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const legalUnits = ['', '拾', '佰', '仟'];

/** 1–9999 in Chinese, 十 without 一 before it where `plainTen`. */
function counted(
	number: number,
	numerals: string,
	steps: readonly string[],
	plainTen: boolean,
): string {
	if (number < 1 || number > 9999) return String(number);
	const zero = numerals[0] === '〇' ? '零' : numerals[0]!;
	const places = [...String(number)].map(Number);
	let text = '';
	places.forEach((digit, at) => {
		if (digit > 0) text += numerals[digit]! + steps[places.length - 1 - at]!;
		else if (places.slice(at).some((rest) => rest > 0) && !text.endsWith(zero)) text += zero;
	});
	return plainTen ? text.replace(/^一十/, '十') : text;
}

const chinese = (number: number): string => counted(number, digits, units, true);
const legal = (number: number): string => counted(number, legalDigits, legalUnits, false);
const byDigit = (number: number): string =>
	[...String(number)].map((digit) => digits[Number(digit)] ?? digit).join('');

/** The number from a run of characters that begins with 1, or its digits where the run is over. */
const from =
	(first: number, most: number) =>
	(number: number): string =>
		number >= 1 && number <= most ? String.fromCodePoint(first + number - 1) : String(number);

const circled = (number: number): string => {
	if (number > 35) return from(0x32b1, 15)(number - 35);
	return number > 20 ? from(0x3251, 15)(number - 20) : from(0x2460, 20)(number);
};

/** a … z, aa … zz, as Word repeats them. */
const letters =
	(first: string) =>
	(number: number): string => {
		if (number < 1 || number > 780) return String(number);
		const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26));
		return letter.repeat(Math.ceil(number / 26));
	};

const romans: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function roman(number: number): string {
	if (number < 1 || number > 3999) return String(number);
	let rest = number;
	return romans
		.map(([value, letter]) => {
			const times = Math.floor(rest / value);
			rest -= times * value;
			return letter.repeat(times);
		})
		.join('');
}

const cycle =
	(characters: string) =>
	(number: number): string =>
		characters[number - 1] ?? String(number);

const fullWidth = (number: number): string =>
	String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const formats: Readonly<Record<string, (number: number) => string>> = {
	decimalZero: (number) => String(number).padStart(2, '0'),
	upperRoman: roman,
	lowerRoman: (number) => roman(number).toLowerCase(),
	upperLetter: letters('A'),
	lowerLetter: letters('a'),
	chineseCounting: chinese,
	chineseCountingThousand: chinese,
	japaneseCounting: chinese,
	taiwaneseCounting: chinese,
	taiwaneseCountingThousand: chinese,
	koreanCounting: chinese,
	ideographDigital: byDigit,
	japaneseDigitalTenThousand: byDigit,
	taiwaneseDigital: byDigit,
	chineseLegalSimplified: legal,
	ideographLegalTraditional: legal,
	decimalEnclosedCircle: circled,
	decimalEnclosedCircleChinese: circled,
	decimalEnclosedParen: from(0x2474, 20),
	decimalEnclosedFullstop: from(0x2488, 20),
	ideographEnclosedCircle: from(0x3280, 10),
	decimalFullWidth: fullWidth,
	decimalFullWidth2: fullWidth,
	ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
	ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
	bullet: () => '',
	none: () => '',
};

/** `number` in a format of Word; digits where the format is not known. */
export const numeral = (number: number, format: string): string =>
	Object.hasOwn(formats, format) ? formats[format]!(number) : String(number);
