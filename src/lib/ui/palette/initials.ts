/**
 * First letters of the pinyin of a text (网络营销 → wlyx), by the order that the runtime itself sorts
 * Chinese in: no dictionary is shipped. A character of several readings has the one it is sorted under.
 */

/** The first character of each letter in that order; no syllable begins with i, u or v. */
const letters = 'abcdefghjklmnopqrstwxyz';
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀'];

let collator: Intl.Collator | null = null;
const order = (): Intl.Collator => (collator ??= new Intl.Collator('zh-CN-u-co-pinyin'));

const known = new Map<string, string>();

function letterOf(character: string): string {
	const at = firsts.findLastIndex((first) => order().compare(character, first) >= 0);
	return letters[at] ?? '';
}

function cached(character: string): string {
	const letter = known.get(character) ?? letterOf(character);
	known.set(character, letter);
	return letter;
}

/** Letters and digits stay as they are; every other sign is left out. */
export const initialsOf = (text: string): string =>
	[...text.toLowerCase()]
		.map((character) =>
			/[a-z0-9]/.test(character)
				? character
				: /\p{Script=Han}/u.test(character)
					? cached(character)
					: '',
		)
		.join('');
