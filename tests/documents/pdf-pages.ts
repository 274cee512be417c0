/** What stands where on the pages of a PDF, by the places that `pdftotext` tells. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Width of A3 across, in points. */
export const a3 = 1190.5;

export interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Page {
	readonly width: number;
	readonly lines: readonly Line[];
}

/** Lines of each page from the top, by the places of their words. */
export function pagesOf(pdf: Uint8Array): Page[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-pdf-'));
	try {
		writeFileSync(path.join(folder, 'a.pdf'), pdf);
		const order = ['-bbox-layout', path.join(folder, 'a.pdf'), '-'];
		const html = execFileSync('pdftotext', order, { maxBuffer: 2 ** 28 }).toString();
		return html
			.split('<page ')
			.slice(1)
			.map((page) => ({
				width: Number(/^width="([\d.]+)"/.exec(page)?.[1]),
				lines: [
					...page.matchAll(
						/<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gs,
					),
				]
					.map(([, left, right, bottom, words = '']) => ({
						...{ left: Number(left), right: Number(right), bottom: Number(bottom) },
						text: words.replaceAll(/<[^>]+>/g, '').replaceAll(/\s/g, ''),
					}))
					.toSorted((a, b) => a.bottom - b.bottom),
			}));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
