/** 目录 of an archive of many plans: a table for spreadsheets, and a page. */
import { stageNames } from '../plan/life.ts';
import { sizeWords } from '../size-words.ts';
import type { BulkItem } from './bulk.ts';

const heads = ['序号', '方案', '阶段', '版本', '文件', '大小（字节）', 'SHA-256', '说明'] as const;

/** A line a file; of a plan that has none, one that says why. */
function rowsOf(items: readonly BulkItem[]): string[][] {
	return items.flatMap(({ title, stage, version, files, why }, at) => {
		const plan = [String(at + 1), title, stage ? stageNames[stage] : '', version];
		if (files.length === 0) return [[...plan, '', '', '', why]];
		return files.map(({ name, bytes, hash }) => [...plan, name, String(bytes), hash, why]);
	});
}

/** What a spreadsheet would take for a formula is marked as text. */
const csvCell = (text: string): string => {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** UTF-8 with its mark, as spreadsheets want it. */
export const indexCsv = (items: readonly BulkItem[]): string =>
	`\uFEFF${[heads, ...rowsOf(items)].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `:root{color-scheme:light dark}body{font:14px/22px 'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;max-width:1100px;margin:24px auto;padding:0 16px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}`;

const link = (name: string): string =>
	`<a href="${escaped(name.split('/').map(encodeURIComponent).join('/'))}">${escaped(name)}</a>`;

function itemHtml({ title, stage, version, files, why }: BulkItem, at: number): string {
	const cells = [
		String(at + 1),
		escaped(title),
		stage ? stageNames[stage] : '',
		escaped(version),
		files.map(({ name, bytes }) => `${link(name)}（${sizeWords(bytes)}）`).join('<br>'),
		escaped(why),
	];
	return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

export function indexHtml(school: string, items: readonly BulkItem[]): string {
	const missing = items.filter(({ files }) => files.length === 0).length;
	const count = `共 ${items.length} 份方案${missing > 0 ? `，${missing} 份没有导出` : ''}。`;
	const names = ['序号', '方案', '阶段', '版本', '文件', '说明'];
	return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(school)}　方案目录</title><style>${style}</style></head>
<body><h1>${escaped(school)}　人才培养方案目录</h1>
<p>${count}文件的 SHA-256 见 目录.csv 和 SHA256SUMS。</p>
<table><thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${items.map(itemHtml).join('\n')}
</tbody></table></body></html>
`;
}
