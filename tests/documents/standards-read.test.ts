/** Sources of the library as documents that an office writes: what is read back is what was written. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#standards/compile/document/index.ts';
import { blocksOf, type Block } from '#tests/builders/document-of.ts';
import { wordOf } from '#tests/builders/word-of.ts';
import { convertedAll, office } from './office.ts';

const sources = readdirSync('standards', { recursive: true, encoding: 'utf8' })
	.filter((name) => path.basename(name) === 'source.txt')
	.map((name) => [name, readFileSync(path.join('standards', name), 'utf8')] as const);

/** Wording alone: where lines and cells part is compared by itself. */
const wording = (text: string): string => text.replace(/<\/?p>|\s/g, '');

const tablesOf = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.map((row) => row.map((cell) => wording(cell.join(''))).join('\t'))
			: [],
	);

async function read(bytes: Uint8Array, name: string) {
	const document = await readDocument(name, bytes);
	if (!document.ok) throw new Error(document.faults[0]?.wrong);
	return document.value;
}

/** Rows of the plain form, each cell without its spaces. */
const rowsOf = (text: string): string[] =>
	text
		.split(/[\n\f]+/)
		.filter((line) => line.includes('\t') && !/\t\d+$/.test(line))
		.map((line) => line.split('\t').map(wording).join('\t'));

describe('a source as a Word file', () => {
	it.each(sources)('%s is read back to the letter, table by table', async (_, source) => {
		const blocks = blocksOf(source);
		const { text, notes } = await read(await wordOf(blocks), 'a.docx');
		expect(wording(text)).toBe(wording(source));
		expect(rowsOf(text)).toEqual(tablesOf(blocks));
		expect(notes).toEqual([]);
	});
});

/** Every character, in no order: where a page cuts a row, the rest of each cell follows on the next page. */
const characters = (text: string): string => [...wording(text)].sort().join('');

describe.skipIf(office === null)('a source printed as a PDF, with headers and page numbers', () => {
	it('is read back to the letter, its cells whole and in order', async () => {
		const header = '国家职业教育标准';
		const blocks = sources.map(([, source]) => blocksOf(source));
		const words = await Promise.all(blocks.map((each) => wordOf(each, { header })));
		const printed = await convertedAll(words, 'docx', 'pdf');
		for (const [at, [name, source]] of sources.entries()) {
			const { text, notes } = await read(printed[at]!, 'a.pdf');
			expect(characters(text), name).toBe(characters(source));
			expect(notes.join(), name).toContain('页眉');
			const cells = new Set(rowsOf(text).flatMap((row) => row.split('\t')));
			const wanted = tablesOf(blocks[at]!).flatMap((row) => row.split('\t'));
			const cut = wanted.filter((cell) => !cells.has(cell));
			// A page cuts one row at most, and each of its cells once.
			expect(cut.length, name).toBeLessThanOrEqual(text.split('\f').length * 3);
		}
	});
});
