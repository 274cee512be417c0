/** 规范性引用文件 and 参考文献. */
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { halfWidth } from './glyphs.ts';

type Reference = CertificateStandardContent['references'][number];
type Source = CertificateStandardContent['bibliography'][number];

/** GB/T 31232.1, T/CAAAD 004-2019, 职业编码 4-04-05-05 is none. */
const code =
	/^([A-Z]{1,6}(?:\/[A-Z]{1,8}){0,2}\s*\d+(?:\.\d+)*(?:\s?[-—–]\s?\d{4})?)\s*[《:]?\s*(?=\S)/;

function referenceOf(text: string): Reference {
	const [whole = '', number] = code.exec(halfWidth(text)) ?? [];
	if (number === undefined) return { code: null, title: text };
	return {
		code: text.slice(0, number.length).trim(),
		title: text.slice(
			text[whole.trimEnd().length - 1] === '《' ? whole.trimEnd().length - 1 : whole.length,
		),
	};
}

/** Documents as listed; the sentences that introduce the list stand in the section. */
export const referencesOf = (paragraphs: readonly string[]): Reference[] =>
	paragraphs
		.filter((text) => !/。$/.test(text) && !/下列文件|引用文件/.test(text))
		.map((text) => referenceOf(text.replace(/[；;]$/, '')));

export const bibliographyOf = (paragraphs: readonly string[]): Source[] =>
	paragraphs.map((text) => {
		const [whole = '', number] = /^(?:[-•·]\s*)?\[\s*(\d+)\s*\]\s*/.exec(halfWidth(text)) ?? [];
		return { number: number ?? null, text: text.slice(whole.length) || text };
	});
