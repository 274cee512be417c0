/** What is read from a map: credits that the certificate converts, and skills that are not covered. */
import type { Worksheet } from 'exceljs';
import type { ConversionRow, MappedView } from '../../views/certificates.ts';
import { levelled } from '../../views/certificates.ts';
import { lackWords } from '../../views/certificate-words.ts';
import type { Book } from '../book.ts';
import { address, on } from '../kit/address.ts';
import { formula, rounded, type Content } from '../kit/formula.ts';
import { heightFor, linesOf, put, putAcross } from '../kit/sheet.ts';
import { styles } from '../kit/style.ts';
import { scheduleSheet } from '../schedule/layout.ts';
import type { Block } from './layout.ts';
import { nameWidth } from './map.ts';

export function putTitle(
	sheet: Worksheet,
	{ title, head }: Block,
	text: string,
	heads: readonly string[],
): void {
	putAcross(sheet.getRow(title), 1, Math.max(6, heads.length), text, styles.note);
	const row = sheet.getRow(head);
	heads.forEach((name, index) => put(row, index + 1, name, styles.head));
	row.height = heightFor(2);
}

/** The schedule's own cell, so that both are always the same. */
function creditsOf({ places }: Book, { course }: ConversionRow): Content {
	const { rowOf, columns } = places.schedule;
	const row = course && rowOf.get(`courses/${course.id}`);
	if (!row || course.credits === null) return null;
	return formula(on(scheduleSheet, address(columns.credits, row)), course.credits);
}

const last = 3;

export function putConversion(
	sheet: Worksheet,
	book: Book,
	block: Block,
	rows: readonly ConversionRow[],
): void {
	putTitle(sheet, block, '学分转换', ['课程', '课程学分', '转换学分']);
	rows.forEach((view, index) => {
		const row = sheet.getRow(block.head + 1 + index);
		put(row, 1, view.name, styles.name);
		put(row, 2, creditsOf(book, view), styles.number);
		put(row, last, view.converted / 100, styles.centred);
		row.height = heightFor(linesOf(view.name, nameWidth), 20);
	});
	const cells = `${address(last, block.head + 1)}:${address(last, block.last - 1)}`;
	const sum = rows.reduce((all, { converted }) => all + converted, 0) / 100;
	const row = sheet.getRow(block.last);
	putAcross(row, 1, 2, rows.length === 0 ? '合计（没有设置学分转换）' : '合计', styles.label);
	put(row, last, formula(rows.length === 0 ? '0' : rounded(`SUM(${cells})`), sum), styles.sum);
}

const gapHeads = ['未覆盖的技能（导出时）', '编号', '原因'];
/** The reason stands over so many columns. */
const reasonEnd = 6;

export function putGaps(sheet: Worksheet, { map, skills }: MappedView, block: Block): void {
	putTitle(sheet, block, '未覆盖', gapHeads.slice(0, 2));
	putAcross(sheet.getRow(block.head), 3, reasonEnd, gapHeads[2] ?? '', styles.head);
	const gaps = skills.flatMap(({ skill, level, lack }) => (lack ? [{ skill, level, lack }] : []));
	if (gaps.length === 0)
		putAcross(sheet.getRow(block.last), 1, reasonEnd, '各条技能均已覆盖。', styles.text);
	gaps.forEach(({ skill, level, lack }, index) => {
		const row = sheet.getRow(block.head + 1 + index);
		put(row, 1, skill.text, styles.text);
		put(row, 2, levelled(map.asked, level, skill.number), styles.centred);
		putAcross(row, 3, reasonEnd, lackWords[lack], styles.text);
		row.height = heightFor(linesOf(skill.text, nameWidth));
	});
}
