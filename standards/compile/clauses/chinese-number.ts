/** Numbers in characters: 三, 二十五, 二〇二五, 三千. */

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (char: string): number => {
	if (char === '两') return 2;
	return char === '〇' ? 0 : digits.indexOf(char);
};

/** 四千二百 below ten thousand; 十二 is 1 × 10 + 2. */
function below(text: string): number {
	let sum = 0;
	let digit: number | null = null;
	for (const char of text) {
		const power = powers[char];
		if (power === undefined) digit = digitOf(char);
		else {
			sum += (digit ?? 1) * power;
			digit = null;
		}
	}
	return sum + (digit ?? 0);
}

/** Only characters of `一…十百千万〇零两`, at most nine of them; null where they are no number. */
export function chineseNumber(text: string): number | null {
	if (!/^[零〇一二两三四五六七八九十百千万]{1,9}$/.test(text)) return null;
	if (!/[十百千万]/.test(text))
		return Number([...text].map((char) => String(digitOf(char))).join(''));
	const [high = '', ...rest] = text.split('万');
	if (rest.length > 1) return null;
	return rest.length === 1 ? below(high || '一') * 10_000 + below(rest[0] ?? '') : below(high);
}
