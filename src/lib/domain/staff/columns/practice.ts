/** Enterprise practice in one cell: `2026-07-01～2026-08-15 企业`, a line each. */
import type { EnterprisePractice } from '../facts-shape.ts';
import { unread, type Cells } from './cells.ts';
import type { Column } from './column.ts';
import { isMisread, readDate, type Misread } from './dates.ts';

export const practiceColumn: Column = {
	key: 'practice',
	head: '企业实践',
	aliases: ['企业实践经历', '企业实践记录'],
	help: '起～止 地点，如 2026-07-01～2026-08-15 企业；几段之间换行或用分号；地点写企业或基地，另有名称的不写',
	example: '2024-07-01～2024-08-15 企业\n2025-07～2025-08 基地',
	at: ['enterprisePractice'],
};

const right = '写 2026-07-01～2026-08-15 企业，地点是企业或基地';
const item = /^([\d年月日号./\-\s~〜—–至到:T]+)(.*)$/;
const places: Readonly<Record<string, EnterprisePractice['place']>> = {
	企业: 'enterprise',
	企业实践: 'enterprise',
	基地: 'base',
	实践基地: 'base',
	实训基地: 'base',
};

const isDate = (text: string): boolean => typeof readDate(text, 'first') === 'string';

/** First and last part of a period; a single day or month is both. */
function halves(span: string): readonly [string, string] | null {
	if (isDate(span)) return [span, span];
	const marks = [/[~〜—–至到]+/, / - |--/, /-/];
	const parts = marks.map((mark) => span.split(mark)).find(({ length }) => length === 2);
	return parts ? [parts[0] ?? '', parts[1] ?? ''] : null;
}

function periodOf(written: string): EnterprisePractice | Misread {
	const [, span = '', word = ''] = item.exec(written.normalize('NFKC')) ?? [];
	const [first, last] = halves(span.trim()) ?? ['', ''];
	const [from, to] = [readDate(first, 'first'), readDate(last, 'last')];
	const place = places[word.replace(/[()\s]/g, '')];
	if (first === '' || last === '') return unread(written, right);
	if (typeof from !== 'string') return from;
	if (typeof to !== 'string') return to;
	if (place) return { from, to, place };
	return word.trim() === ''
		? { wrong: `“${written.slice(0, 40)}”没有写地点`, right: '在后面写企业或基地' }
		: { wrong: `地点“${word.trim().slice(0, 40)}”不是企业或基地`, right };
}

export const practiceOf = (cells: Cells): EnterprisePractice[] =>
	cells.items('practice').flatMap(({ text, plain }) => {
		const period = periodOf(plain(text));
		return isMisread(period) ? (cells.fault('practice', period) ?? []) : [period];
	});

export const practiceText = (periods: readonly EnterprisePractice[]): string =>
	periods
		.map(({ from, to, place }) => `${from}～${to} ${place === 'base' ? '基地' : '企业'}`)
		.join('\n');
