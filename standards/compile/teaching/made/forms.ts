/** The forms in which extractors deliver one text, and damage that pages do to it; for tests. */

/** Cells of a row, the paragraphs of each. */
const cellsOf = (row: string): string[][] =>
	row.split('\t').map((cell) => cell.split(/<\/?p>/).filter(Boolean));

const mapRows = (text: string, form: (cells: string[][]) => string): string =>
	text
		.split('\n')
		.map((line) => (line.includes('\t') ? form(cellsOf(line)) : line))
		.join('\n');

/** A cell a line, each with a tab before it; paragraphs of a cell on lines of their own. */
export const cellALine = (text: string): string =>
	mapRows(text, (cells) => `${cells.map((cell) => `\t${cell.join('\n')}`).join('\n')}\n`);

/** Cells one below the other, nothing between them. */
export const withoutCells = (text: string): string =>
	mapRows(text, (cells) => cells.map((cell) => cell.join('\n')).join('\n'));

/** Every line cut after `width` characters. */
export const wrapped = (text: string, width: number): string =>
	text
		.split('\n')
		.flatMap((line) => (line.includes('\t') ? [line] : cutIn(line, width)))
		.join('\n');

const cutIn = (line: string, width: number): string[] =>
	line === ''
		? ['']
		: Array.from({ length: Math.ceil(line.length / width) }, (_, at) =>
				line.slice(at * width, (at + 1) * width),
			);

/** Pages of `count` lines, with a running head above and a page number below each. */
export const paged = (text: string, count: number, head: string): string => {
	const lines = text.split('\n');
	const pages = Array.from({ length: Math.ceil(lines.length / count) }, (_, at) =>
		[...(at > 0 ? [head] : []), ...lines.slice(at * count, (at + 1) * count), `${at + 1}`].join(
			'\n',
		),
	);
	return pages.join('\n\f');
};

/** A repeated head after row `after` of the table of core courses, as the next page has it. */
export const continued = (text: string, after: number): string => {
	const lines = text.split('\n');
	const head = lines.findIndex((line) => line.startsWith('序号\t'));
	return [
		...lines.slice(0, head + after + 1),
		'\f续表',
		lines[head] ?? '',
		...lines.slice(head + after + 1),
	].join('\n');
};

const wide: Readonly<Record<string, string>> = { '.': '．', '(': '（', ')': '）' };
/** Digits of the text full-width, and brackets half-width or the other way round. */
export const fullWidth = (text: string): string =>
	text.replace(/[0-9.]/g, (each) => wide[each] ?? String.fromCharCode(each.charCodeAt(0) + 0xfee0));
export const halfWidth = (text: string): string =>
	text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':').replaceAll('；', ';');
