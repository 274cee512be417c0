/** Almost any bytes are some GB18030: only what people write counts as text. */

const inUse = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\u00b7\u2460-\u249b]/g;
const foreign = /[^\0-\x7f]/g;

/** The characters of the first level of GB 2312, in order of pronunciation, are nearly all that is written. */
const common = new Set(
	new TextDecoder('gb18030').decode(
		Uint8Array.from({ length: 40 * 94 * 2 }, (_, at) => {
			const place = Math.floor(at / 2);
			return at % 2 === 0 ? 0xb0 + Math.floor(place / 94) : 0xa1 + (place % 94);
		}),
	),
);

/** Whether a decoded text is Chinese prose, not bytes that happen to decode. */
export function looksLikeChinese(text: string): boolean {
	const written = text.match(foreign) ?? [];
	const ideographs = text.match(/[\u4e00-\u9fff]/g) ?? [];
	const known = ideographs.filter((character) => common.has(character)).length;
	return (
		(text.match(inUse) ?? []).length >= written.length * 0.9 && known >= ideographs.length * 0.8
	);
}
