/** 规范性引用文件 and 参考文献. */
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { halfWidth } from './glyphs.ts';

type Reference = CertificateStandardContent['references'][number];
type Source = CertificateStandardContent['bibliography'][number];

/** GB/T 31232.1, T/CAAAD 004-2019 */
const code = /^[A-Z]{1,6}(?:\/[A-Z]{1,8}){0,2}\s*\d+(?:\.\d+)*(?:\s?[-—–]\s?\d{4})?(?!\d)/;

/** `GB/T 3469`, `T/CAAAD`: a code begins the line. */
export const codeBegins = (text: string): boolean =>
	/^[A-Z]{1,6}(?:\/[A-Z]{1,8}){0,2}\s*\d|^[A-Z]{1,6}(?:\/[A-Z]{0,8})?\s*\d*$/.test(halfWidth(text));

/** A code, or the beginning of one, without a title. */
export const isCodeAlone = (text: string): boolean =>
	/^[A-Z]{1,6}(?:\/[A-Z]{0,8}){0,2}\s*\d*(?:\.\d*)*\s?[-—–]?\s?\d{0,4}$/.test(halfWidth(text));

/** What the titles of standards and regulations end in. */
export const isTitleWhole = (text: string): boolean =>
	/(?:法|规范|标准|细则|办法|规定|条例|要求|指南|术语|定义|标识|导则|[规通总准守]则|规程|代码|分类|概述|总体|通知|意见|目录|公约|大纲|手册|制度|指引|[》）)])$/.test(
		text,
	);

function referenceOf(text: string): Reference {
	const length = code.exec(halfWidth(text))?.[0].length ?? 0;
	const title = text.slice(length).replace(/^[\s:：]+/, '');
	if (length === 0 || title === '') return { code: null, title: text };
	return { code: text.slice(0, length), title };
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
