/** Numbers in characters: 三, 二十五, 二〇二五, 三千. */

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (char: string): number => {
	if (char === '两') return 2;
	return char === '〇' ? 0 : digits.indexOf(char);
};

/** 四千二百 below ten thousand; 十二 is 1 × 10 + 2, 二千五 short for 2500, 二千零五 is 2005. */
function below(text: string): number {
	let sum = 0;
	let digit: number | null = null;
	let last = 1;
	for (const char of text) {
		const power = powers[char];
		if (power === undefined) {
			digit = digitOf(char);
			if (digit === 0) last = 10;
		} else {
			sum += (digit ?? 1) * power;
			last = power;
			digit = null;
		}
	}
	return sum + (digit ?? 0) * Math.max(1, last / 10);
}

/** Only characters of `一…十百千万〇零两`, at most nine of them; null where they are no number. */
export function chineseNumber(text: string): number | null {
	if (!/^[零〇一二两三四五六七八九十百千万]{1,9}$/.test(text)) return null;
	if (!/[十百千万]/.test(text))
		return Number([...text].map((char) => String(digitOf(char))).join(''));
	const [high = '', ...rest] = text.split('万');
	if (rest.length > 1) return null;
	const [low] = rest;
	if (low === undefined) return below(high);
	return below(high || '一') * 10_000 + (low.length === 1 ? digitOf(low) * 1000 : below(low));
}
