/** Blocks of a document as HTML: the same that Word prints. */
import type { Block, CellView, TableView } from '../views/document.ts';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (mark) => marks[mark] ?? '');

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

const attributes = ({ align = 'center', bold, rowSpan, colSpan }: CellView): string =>
	[
		` class="${align}${bold ? ' bold' : ''}"`,
		rowSpan ? ` rowspan="${rowSpan}"` : '',
		colSpan ? ` colspan="${colSpan}"` : '',
	].join('');

const row = (cells: readonly CellView[], tag: 'th' | 'td'): string =>
	`<tr>${cells.map((cell) => `<${tag}${attributes(cell)}>${lines(cell.text)}</${tag}>`).join('')}</tr>`;

function columns({ widths }: TableView): string {
	const sum = widths.reduce((total, width) => total + width, 0);
	return widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(2)}%">`).join('');
}

const tableHtml = (view: TableView): string =>
	[
		`<table><caption>${escaped(view.caption)}</caption><colgroup>${columns(view)}</colgroup>`,
		`<thead>${view.head.map((cells) => row(cells, 'th')).join('\n')}</thead>`,
		`<tbody>${view.rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`,
		view.note === undefined ? '' : `<p>注：${lines(view.note)}</p>`,
	].join('\n');

export function blockHtml(block: Block): string {
	if (block.kind === 'table') return tableHtml(block.table);
	if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
	return `<p>${lines(block.text)}</p>`;
}
