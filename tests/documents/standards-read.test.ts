/** Sources of the library as documents that an office writes: what is read back is what was written. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '#standards/compile/document/index.ts';
import { compileStandard, type AnyCompiled } from '#standards/compile/index.ts';
import type { OccupationalStandard } from '#standards/schema/occupational.ts';
import { blocksOf, type Block } from '#tests/builders/document-of.ts';
import { occupationalBlocks } from '#tests/builders/occupational-blocks.ts';
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

/** Everything with a number and a wording, wherever it stands in a standard. */
function items(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const { number, text } = value as { number?: unknown; text?: unknown };
	const own = typeof text === 'string' ? [`${String(number)} ${wording(text)}`] : [];
	return [...own, ...Object.values(value).flatMap(items)];
}

/** What may not depend on how a document was made. */
function essence({ kind, standard, parameters, ledger }: AnyCompiled) {
	const { sections: _, footnotes: __, ...data } = standard as Record<string, unknown>;
	return {
		kind,
		items: items(data),
		parameters: parameters.map(({ rule, value, strength }) => ({ rule, value, strength })),
		unread: ledger.filter(({ verdict }) => verdict === 'unread').length,
	};
}

function compiled(text: string) {
	const made = compileStandard(text);
	if (!made.ok) throw new Error(made.faults[0]?.wrong);
	return essence(made.value);
}

const ofSources = new Map<string, ReturnType<typeof compiled>>();

/** What a source compiles to, once for all tests. */
function expectedOf(source: string) {
	const known = ofSources.get(source) ?? compiled(source);
	ofSources.set(source, known);
	return known;
}

describe('a source as a Word file', () => {
	it.each(sources)('%s is read back to the letter, table by table', async (_, source) => {
		const blocks = blocksOf(source);
		const { text, notes } = await read(await wordOf(blocks), 'a.docx');
		expect(wording(text)).toBe(wording(source));
		expect(rowsOf(text)).toEqual(tablesOf(blocks));
		expect(notes).toEqual([]);
		expect(compiled(text)).toEqual(expectedOf(source));
	});
});

/** Every character, in no order: where a page cuts a row, the rest of each cell follows on the next page. */
const characters = (text: string): string => [...wording(text)].sort().join('');

describe.skipIf(office === null)('a source printed as a PDF, with headers and page numbers', () => {
	const header = '国家职业教育标准';

	const tabled = sources.filter(([, source]) => source.includes('\t'));
	const folder = 'occupations/internet-marketer/2021';
	const lost = readFileSync(`standards/${folder}/source.txt`, 'utf8');
	let printed: readonly Uint8Array[] = [];

	/** One office prints them all. */
	beforeAll(async () => {
		const file = readFileSync(`standards/${folder}/standard.json`, 'utf8');
		const { standard } = JSON.parse(file) as OccupationalStandard;
		const blocks = [
			...tabled.map(([, source]) => blocksOf(source)),
			occupationalBlocks(lost, standard),
		];
		const words = blocks.map((each) => wordOf(each, { header, merged: true }));
		printed = await convertedAll(await Promise.all(words), 'docx', 'pdf');
	}, 120_000);

	it('is read back to the letter, its cells whole, and compiles to the same standard', async () => {
		expect(tabled.length).toBeGreaterThan(0);
		for (const [at, [name, source]] of tabled.entries()) {
			const { text, notes } = await read(printed[at]!, 'a.pdf');
			expect(characters(text), name).toBe(characters(source));
			expect(notes.join(), name).toContain('页眉');
			expect(compiled(text), name).toEqual(expectedOf(source));
		}
	});

	it('whose reader had lost the tables is read with them', async () => {
		const { text } = await read(printed.at(-1)!, 'a.pdf');
		expect(compiled(text)).toEqual(expectedOf(lost));
	});
});
