/** Opens a PDF with nothing that could run code, fetch, or draw. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { success, type Outcome } from '#domain/fault.ts';
import { damaged, refused } from '../document.ts';

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** pdf.js asks for a closing slash, on every system. */
const inPackage = (name: string): string => `${path.join(folder, name).replaceAll('\\', '/')}/`;

/**
 * pdf.js, which wants classes of a browser when it is loaded. It takes them from its optional drawing
 * package; where that is not installed, empty ones do, for nothing is drawn.
 */
export function loadPdfjs() {
	const browser = globalThis as unknown as Record<string, unknown>;
	for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) browser[name] ??= class {};
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const safe = {
	isEvalSupported: false,
	useWorkerFetch: false,
	useSystemFonts: false,
	disableFontFace: true,
	useWasm: false,
	enableXfa: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	/** No picture is unpacked: only text and lines are read. */
	maxImageSize: 1,
	verbosity: 0,
};

/** What pdf.js throws, by name. */
const causes: Readonly<Record<string, Outcome<never>>> = {
	PasswordException: refused('文件加了打开密码', '请去掉密码（用阅读器打开后另存）再导入'),
	InvalidPDFException: damaged('不是完整的 PDF'),
};

/** The document, to be destroyed by the caller. */
export async function openPdf(bytes: Uint8Array): Promise<Outcome<PDFDocumentProxy>> {
	const { getDocument } = await loadPdfjs();
	const task = getDocument({
		...safe,
		// pdf.js takes the buffer for itself.
		data: Uint8Array.from(bytes),
		cMapUrl: inPackage('cmaps'),
		cMapPacked: true,
		standardFontDataUrl: inPackage('standard_fonts'),
	});
	try {
		return success(await task.promise);
	} catch (error) {
		await task.destroy();
		return causes[(error as Error).name] ?? damaged('PDF 打不开');
	}
}
