/** What guides the hand that fills in: lists, numbers that are asked for, colours of what is wrong. */
import type { Worksheet } from 'exceljs';
import { assessmentWords, natureWords } from '../../views/index.ts';
import { address, letter } from '../kit/address.ts';
import { alarms, type CellStyle } from '../kit/style.ts';
import { addValidation, between, list } from '../kit/validation.ts';
import type { Pen } from './rows.ts';

function colour(sheet: Worksheet, ref: string, test: string, style: CellStyle): void {
	sheet.addConditionalFormatting({
		ref,
		rules: [{ type: 'expression', priority: 1, formulae: [test], style }],
	});
}

export function putValidations({ sheet, layout, columns }: Pen): void {
	const last = layout.total - 1;
	if (last <= layout.first) return;
	const span = (from: number, to = from) => `${address(from, layout.first)}:${address(to, last)}`;
	const rule = (range: string, validation: Parameters<typeof addValidation>[2]) =>
		addValidation(sheet, range, validation);
	rule(span(columns.nature), list(Object.values(natureWords), '课程性质'));
	rule(span(columns.assessment), list(Object.values(assessmentWords), '考核方式'));
	rule(span(columns.credits), between(500, '学分', '学分'));
	rule(span(columns.practice), between(5000, '实践学时', '学时'));
	if (layout.semesters === 0) return;
	const weekly = span(columns.weekly, columns.weekly + layout.semesters - 1);
	rule(weekly, between(60, '周学时', '学时（实践环节为周）'));
	rule(span(columns.weeks, columns.outside - 1), between(60, '周数', '周（实践环节为学时）'));
	rule(span(columns.outside), between(2000, '整周与课外学时', '学时'));
}

/** 理论 + 实践 ≠ 总学时: wrong in a row; in a sum, what is not yet given. */
function colourHours({ sheet, layout, columns }: Pen): void {
	const test = (row: number) => {
		const [hours, theory, practice] = [columns.hours, columns.theory, columns.practice].map(
			(column) => `$${letter(column)}${row}`,
		);
		const unequal = `OR(${theory}<0,ROUND(${theory}+${practice}-${hours},2)<>0)`;
		return `IF(AND(ISNUMBER(${practice}),ISNUMBER(${theory})),${unequal},FALSE)`;
	};
	const block = (from: number, to: number) =>
		`${address(columns.hours, from)}:${address(columns.practice, to)}`;
	for (const { rows, subtotal } of layout.sections) {
		const [from, to] = [rows[0]?.row ?? subtotal, rows.at(-1)?.row ?? subtotal];
		colour(sheet, block(from, to), test(from), alarms.bad);
		colour(sheet, block(subtotal, subtotal), test(subtotal), alarms.open);
	}
	colour(sheet, block(layout.total, layout.total), test(layout.total), alarms.open);
}

/** Credits that do not fit their hours. */
function colourCredits({ sheet, layout, columns }: Pen): void {
	const rows = (column: number) =>
		`${address(column, layout.first)}:${address(column, layout.total)}`;
	const wrong = `$${letter(columns.creditCheck)}${layout.first}="不符合"`;
	colour(sheet, rows(columns.credits), wrong, alarms.bad);
	colour(sheet, rows(columns.creditCheck), wrong, alarms.bad);
}

/** Weekly load outside the school's bounds, in semesters that have lessons. */
function colourLoad({ sheet, layout, columns, book }: Pen): void {
	const bounds = book.places.check.boundsOf('school/weekly-load');
	if (!bounds || layout.semesters === 0) return;
	const first = address(columns.weekly, layout.load);
	const teaching = address(columns.weekly, layout.teaching);
	const tests = [
		...(bounds.min ? [`${first}<${bounds.min}`] : []),
		...(bounds.max ? [`${first}>${bounds.max}`] : []),
	];
	const ref = `${first}:${address(columns.weekly + layout.semesters - 1, layout.load)}`;
	colour(sheet, ref, `AND(${teaching}>0,OR(${tests.join(',')}))`, alarms.hint);
}

export function putColours(pen: Pen): void {
	colourHours(pen);
	colourCredits(pen);
	colourLoad(pen);
}
