/** .pdf: its text with its places, put back into paragraphs and tables. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { success, type Outcome } from '#domain/fault.ts';
import { damaged, refused, type OnStep, type ReadDocument } from '../document.ts';
import { flowOf } from './flow.ts';
import type { PageContent } from './geometry.ts';
import { openPdf } from './open.ts';
import { readPage } from './page.ts';
import { tryStreams } from './streams.ts';

const mostPages = 500;
/** A page with fewer characters holds no text to speak of. */
const hardlyAny = 20;

const lengthOf = ({ runs }: PageContent): number =>
	runs.reduce((sum, { text }) => sum + text.length, 0);

const scanned = refused(
	'这是扫描件，页面上没有文字',
	'请先做文字识别（OCR），或向发布机构索取文字版',
);
const garbled = refused(
	'字体没有文字编码，读出来是乱码',
	'请用阅读器复制一段核对；仍是乱码的，请先做文字识别（OCR），或向发布机构索取文字版',
);

async function readPages(document: PDFDocumentProxy, onStep: OnStep): Promise<PageContent[]> {
	const pages: PageContent[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		pages.push(await readPage(document, number));
		onStep({ stage: 'page', done: number, of: document.numPages });
	}
	return pages;
}

/** Whether so many characters are signs of a font alone that no sentence can be read. */
function isGarbled(text: string): boolean {
	const written = text.replace(/\s/g, '');
	const read = written.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\x21-\x7e]/g)?.length ?? 0;
	return read < written.length * 0.7;
}

function textOf(pages: readonly PageContent[]): Outcome<ReadDocument> {
	const blank = pages.flatMap((page, at) => (lengthOf(page) < hardlyAny ? [at + 1] : []));
	if (blank.length > pages.length / 2 && blank.length > 1) return scanned;
	if (pages.every((page) => lengthOf(page) === 0)) return scanned;
	const { text, notes } = flowOf(pages);
	if (isGarbled(text)) return garbled;
	const missing =
		blank.length > 0 ? [`第 ${blank.join('、')} 页几乎没有文字，如是图片请对照原文。`] : [];
	return success({ text, form: 'pdf', notes: [...notes, ...missing] });
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array, onStep: OnStep): Promise<Outcome<ReadDocument>> {
	const bounds = tryStreams(bytes);
	if (!bounds.ok) return bounds;
	const opened = await openPdf(bytes);
	if (!opened.ok) return opened;
	const document = opened.value;
	try {
		if (document.numPages > mostPages)
			return refused(`共 ${document.numPages} 页，超过 ${mostPages} 页`, '请只导入标准正文的各页');
		return textOf(await readPages(document, onStep));
	} catch {
		return damaged('有的页面读不出来');
	} finally {
		await document.destroy();
	}
}
