/** 周数分配表 as a table. */
import { decimal } from '#domain/exact.ts';
import { cell, headRow, type CellView, type TableView } from './document.ts';
import { figure } from './figure.ts';
import type { Gathered } from './gather.ts';
import { weeksView, type SchoolYear, type WeeksRow } from './weeks.ts';

const figures = (row: Omit<WeeksRow, 'semester' | 'name' | 'used'>): CellView[] =>
	[row.teaching, row.exam, row.practice, row.flexible, row.sum].map((value) => cell(figure(value)));

function yearRows({ name, semesters, sum }: SchoolYear): CellView[][] {
	const side: CellView = { text: name, rowSpan: semesters.length };
	const whole: CellView = { text: decimal(sum), rowSpan: semesters.length };
	return semesters.map((row, index) => [
		...(index === 0 ? [side] : []),
		cell(row.name),
		...figures(row),
		...(index === 0 ? [whole] : []),
	]);
}

export function weeksTable({ plan, measures }: Gathered): TableView {
	const view = weeksView(plan, measures);
	const uses = view.uses.map(
		({ name, weeks }) => `${name} ${decimal(weeks.reduce((sum, value) => sum + value, 0))} 周`,
	);
	const total = view.total;
	return {
		caption: '教学周数分配表',
		widths: [9, 6, 9, 9, 9, 9, 9, 9],
		head: [
			headRow('学年', '学期', '课堂教学', '复习考试', '实践教学', '机动', '学期周数', '学年周数'),
		],
		rows: [
			...view.years.flatMap(yearRows),
			[{ text: '合计', colSpan: 2, bold: true }, ...figures(total), cell(decimal(total.sum))].map(
				(view) => ({ ...view, bold: true }),
			),
		],
		points: 10.5,
		...(uses.length > 0 ? { note: `实践教学周包括：${uses.join('、')}。` } : {}),
	};
}
