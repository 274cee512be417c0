/** A plain text as its document would be in Word: paragraphs, and tables of rows and cells. */

/** A cell's paragraphs. */
export type Cell = readonly string[];
export type Block =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

const contents = /\t[0-9IVX]+$/;

/** `<p>…</p><p>…</p>` or a text. */
function cellOf(text: string): Cell {
	const paragraphs = [...text.matchAll(/<p>(.*?)<\/p>/gs)].map(([, paragraph = '']) => paragraph);
	return paragraphs.length > 0 ? paragraphs : [text];
}

/** Rows of a run of lines with tabs: a row a line, or a cell a line and a blank line after each row. */
function rowsOf(lines: readonly string[]): Cell[][] {
	const cellALine = lines.every((line) => line.lastIndexOf('\t') <= 0);
	if (!cellALine) return lines.filter(Boolean).map((line) => line.split('\t').map(cellOf));
	const rows: string[][][] = [[]];
	for (const line of lines) {
		const row = rows.at(-1)!;
		if (line === '') rows.push([]);
		else if (line.startsWith('\t')) row.push([line.slice(1)]);
		else row.at(-1)?.push(line);
	}
	return rows.filter((row) => row.length > 0);
}

/** The blocks of a text whose tables stand in either of the plain forms. */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	const lines = text.split(/\r?\n|\f/);
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at]!;
		if (!line.includes('\t') || contents.test(line)) {
			if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line });
			continue;
		}
		const from = at;
		const begun = line.startsWith('\t') && line.lastIndexOf('\t') === 0;
		const goesOn = (next: number): boolean => {
			const following = lines[next];
			if (following === undefined) return false;
			if (following.includes('\t')) return true;
			return (
				begun &&
				(following !== '' || lines[next + 1]?.startsWith('\t') === true) &&
				lines[next - 1] !== ''
			);
		};
		while (goesOn(at + 1)) at += 1;
		blocks.push({ kind: 'table', rows: rowsOf(lines.slice(from, at + 1)) });
	}
	return blocks;
}
