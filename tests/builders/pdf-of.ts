/** Small PDF files from words and lines with their places, of a form that programs write. */
import { deflateSync } from 'node:zlib';

/** A text at its baseline; points from the lower left corner, as a PDF counts. */
export interface Placed {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
}

export interface PdfPage {
	readonly texts?: readonly Placed[];
	/** x0, y0, x1, y1. */
	readonly lines?: readonly (readonly [number, number, number, number])[];
	/** Goes into the page's content as it is. */
	readonly raw?: string;
	/** Six numbers of a transformation of all that: `0 1 -1 0 595 0` turns it to the left. */
	readonly matrix?: string;
}

export interface PdfLayout {
	/** Entries of the trailer, `/Encrypt …`. */
	readonly trailer?: string;
	/** Objects of one's own, from number 6 on. */
	readonly extra?: readonly string[];
	readonly rotate?: number;
}

const utf16 = (text: string): string =>
	[...Buffer.from(text, 'utf16le').swap16()]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

function contentOf({ texts = [], lines = [], raw = '', matrix }: PdfPage): string {
	const words = texts.map(
		({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`,
	);
	const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
	const content = [...drawn, ...words, raw].join('\n');
	return matrix === undefined ? content : `q ${matrix} cm\n${content}\nQ`;
}

/** A font that is not embedded: its characters are known by a character map alone. */
const fonts = [
	'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
	'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
	'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
];

/** The bytes of a PDF of A4 pages. */
export function pdfOf(
	pages: readonly PdfPage[],
	{ trailer = '', extra = [], rotate = 0 }: PdfLayout = {},
): Uint8Array {
	const first = 6 + extra.length;
	const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
	const objects: (string | Buffer)[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		...fonts,
		...extra,
	];
	pages.forEach((page, at) => {
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
		);
		const content = deflateSync(Buffer.from(contentOf(page), 'latin1'));
		const head = Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`);
		objects.push(Buffer.concat([head, content, Buffer.from('\nendstream')]));
	});
	return new Uint8Array(written(objects, trailer));
}

function written(objects: readonly (string | Buffer)[], trailer: string): Buffer {
	const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const offsets: number[] = [];
	let length = pieces[0]!.length;
	objects.forEach((object, at) => {
		const piece = Buffer.concat([
			Buffer.from(`${at + 1} 0 obj\n`),
			Buffer.from(object),
			Buffer.from('\nendobj\n'),
		]);
		offsets.push(length);
		pieces.push(piece);
		length += piece.length;
	});
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	pieces.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
		),
	);
	return Buffer.concat(pieces);
}

export interface PdfTable {
	/** Borders of the columns, rising. */
	readonly xs: readonly number[];
	/** Borders of the rows, from above. */
	readonly ys: readonly number[];
	/** Lines of each cell; null where the cell belongs to the one above it. */
	readonly rows: readonly (readonly (readonly string[] | null)[])[];
}

const size = 10;
const pitch = 14;

/** A table with all its borders, cells written from above. */
export function tablePage({ xs, ys, rows }: PdfTable): PdfPage {
	const [left, right] = [xs[0]!, xs.at(-1)!];
	const spans = (row: number, column: number): boolean => rows[row]?.[column] === null;
	const across = ys.flatMap((y, row) =>
		xs
			.slice(1)
			.flatMap((x, column) => (spans(row, column) ? [] : [[xs[column]!, y, x, y] as const])),
	);
	const down = xs.map((x) => [x, ys[0]!, x, ys.at(-1)!] as const);
	const texts = rows.flatMap((row, r) =>
		row.flatMap((cell, c) =>
			(cell ?? []).map((text, line) => ({
				text,
				x: xs[c]! + 5,
				y: ys[r]! - 12 - line * pitch,
				size,
			})),
		),
	);
	if (right <= left) throw new Error('columns rise from left to right');
	return { texts, lines: [...across, ...down] };
}
