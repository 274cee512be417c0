/** Text copied out of a spreadsheet, by tab and line. */

/** Rows of cells; a quoted cell may hold line breaks, as Excel and WPS write them. */
export function readTable(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
	const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	for (let match = cell.exec(body); match; match = cell.exec(body)) {
		const [, raw = '', end = ''] = match;
		const quoted = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1;
		rows.at(-1)?.push(quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (end === '\n') rows.push([]);
		if (end === '' || cell.lastIndex > body.length) break;
	}
	return rows;
}
