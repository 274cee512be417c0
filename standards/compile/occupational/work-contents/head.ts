/** The heads of the columns, which stand again wherever a page cuts the table. */
import { offset } from '../../text/traced.ts';
import type { Line } from '../lines.ts';
import type { Reading } from '../reading.ts';

const heads = [
	'职业功能工作内容技能要求相关知识要求',
	'职业功能工作内容技能要求相关知识',
	'职业功能工作内容技能要求知识要求',
	'职业功能工作内容专业能力要求相关知识要求',
	'职业功能工作内容专业能力要求相关知识',
];
const sorted = (text: string): string => [...text].sort().join('');
/** A text layer may give the words of a head in any order: what counts is which characters there are. */
const headForms = new Set(heads.map(sorted));
const letters = new Set(heads.join(''));
const isHeadPart = (key: string): boolean =>
	key.length <= 20 && [...key].every((char) => letters.has(char));
const continued = /^[(]?续(?:上)?表[)]?$/;
const mostLines = 20;

/** How many lines from `at` on are a head of the table; 0: none. */
export function headLength(lines: readonly Line[], at: number): number {
	let [text, found] = ['', 0];
	for (let index = at; index < lines.length && index < at + mostLines; index += 1) {
		const key = lines[index]?.key ?? '';
		if (!isHeadPart(key) || text.length + key.length > 20) break;
		text += key;
		if (headForms.has(sorted(text))) found = index - at + 1;
	}
	return found;
}

/** The lines without heads; the page that a head begins goes on with the line after it. */
export function withoutHeads(lines: readonly Line[], reading: Reading): Line[] {
	const left: Line[] = [];
	let [page, seen] = [false, 0];
	for (let index = 0; index < lines.length;) {
		const line = lines[index];
		if (!line) break;
		const length = headLength(lines, index) || (continued.test(line.key) ? 1 : 0);
		page ||= line.page || (length > 0 && left.length > 0);
		if (length === 0) {
			left.push(page === line.page ? line : { ...line, page });
			page = false;
		} else if (seen > 0 || left.length > 0) record(lines.slice(index, index + length), reading);
		if (length > 0) seen += 1;
		index += length || 1;
	}
	return left;
}

function record(lines: readonly Line[], reading: Reading): void {
	const [first] = lines;
	if (!first) return;
	reading.repairs.push({
		offset: offset(first.piece),
		kind: 'repeated-head',
		what: '略去续表的表头',
		before: lines.map(({ piece }) => piece.text).join('⏎'),
		after: '',
	});
}
