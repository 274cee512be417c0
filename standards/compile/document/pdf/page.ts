/** One page of a PDF: its text and its lines, with their places. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { drawnLines } from './drawn.ts';
import type { Matrix, PageContent, Rulings } from './geometry.ts';
import { loadPdfjs } from './open.ts';
import { runsOf, turnOf } from './runs.ts';

const none: Rulings = { horizontal: [], vertical: [] };

/** A page whose drawing is damaged may still have text. */
async function rulingsOf(page: PDFPageProxy, viewport: Matrix): Promise<Rulings> {
	const { AnnotationMode, OPS } = await loadPdfjs();
	try {
		const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
		return drawnLines(operators, OPS, viewport);
	} catch {
		return none;
	}
}

/** Page `number`, from 1. Rejects where it cannot be read. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<PageContent> {
	const page = await document.getPage(number);
	const { items: content } = await page.getTextContent();
	const items = content.filter((item): item is TextItem => 'str' in item);
	const turn = turnOf(items, page.getViewport({ scale: 1 }));
	const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
	const runs = runsOf(items, viewport);
	const rulings = await rulingsOf(page, viewport.transform as unknown as Matrix);
	page.cleanup();
	return { runs, rulings, height: viewport.height };
}
