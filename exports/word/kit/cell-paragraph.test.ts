import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { cellParagraph, type CellText } from './cell-paragraph.ts';
import { runs } from './paragraphs.ts';
import { paragraphLook } from './tables.ts';

async function documentOf(cells: readonly Paragraph[]): Promise<string> {
	const rows = cells.map(
		(cell) => new TableRow({ children: [new TableCell({ children: [cell] })] }),
	);
	const document = new Document({ sections: [{ children: [new Table({ rows })] }] });
	const zip = await JSZip.loadAsync(await Packer.toBuffer(document));
	return zip.file('word/document.xml')!.async('string');
}

const cell: fc.Arbitrary<CellText> = fc.record({
	look: fc
		.record({
			align: fc.constantFrom('left' as const, 'right' as const, undefined),
			style: fc.constantFrom('TableText9', 'TableHead9'),
			keep: fc.boolean(),
		})
		.map(({ align, style, keep }) => paragraphLook(align ? { align } : {}, { style, keep })),
	text: fc.stringMatching(/^[甲乙 a<>&"'\n]{0,9}$/),
	bold: fc.boolean(),
});

it('is written as the library writes it', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(cell, { minLength: 1 }), async (cells) => {
			const plain = cells.map(
				({ look, text, bold }) => new Paragraph({ ...look, children: runs(text, bold) }),
			);
			expect(await documentOf(cells.map(cellParagraph))).toBe(await documentOf(plain));
		}),
		{ numRuns: 40 },
	);
});
