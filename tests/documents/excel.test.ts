import type { Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { measure } from '#domain/plan/measure.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { casePlan } from './excel-cases.ts';
import { opened, printed, rowOf } from './workbook.ts';

const sheets = [
	'教学进程表',
	'周数分配表',
	'学时学分统计',
	'合规检查',
	'标准依据对比',
	'规格支撑',
	'计算依据',
	'版本与指纹',
];

describe('the workbook', () => {
	it('has its sheets in their order, and the sums of the plan in its cells', async () => {
		const plan = referencePlan();
		const { totals } = measure(plan);
		const workbook = await opened(await printed(plan));
		expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheets);
		const table = workbook.getWorksheet('教学进程表') as Worksheet;
		const total = table.getRow(rowOf(table, 1, '合计'));
		expect(total.getCell(6).result).toBe(totals.hours / 100);
		expect(total.getCell(8).result).toBe(totals.practiceLeast / 100);
		expect(table.getCell('F5').formula).toBe('ROUND(SUMPRODUCT(I5:N5,R5:W5)+X5,2)');
		expect(total.getCell(6).formula).toMatch(/^ROUND\(F\d+(\+F\d+)*,2\)$/);
	});

	it('is set up for reading, filling in and printing', async () => {
		const workbook = await opened(await printed(referencePlan()));
		const table = workbook.getWorksheet('教学进程表') as Worksheet;
		expect(table.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 });
		expect(table.pageSetup).toMatchObject({
			paperSize: 8,
			orientation: 'landscape',
			fitToWidth: 1,
			printTitlesRow: '3:4',
		});
		expect(table.headerFooter.oddFooter).toMatch(
			/未登记，无核验码　指纹 [0-9A-F ]{19}.*第 &P 页，共 &N 页/,
		);
		expect(table.getColumn(18).hidden).toBe(true);
		expect(table.getRow(5).outlineLevel).toBe(1);
		expect(table.getCell('I5').protection).toMatchObject({ locked: false });
		expect(table.getCell('F5').protection?.locked).not.toBe(false);
		expect(table.getCell('D5').dataValidation).toMatchObject({
			type: 'list',
			formulae: ['"必修,限选,任选"'],
		});
	});

	it('calculates every number of the statistics, and of 计算依据 all that rests on others', async () => {
		const book = await opened(await printed(referencePlan()));
		const bare: string[] = [];
		book.getWorksheet('学时学分统计')?.eachRow((row) =>
			row.eachCell((cell) => {
				if (typeof cell.value === 'number') bare.push(cell.address);
			}),
		);
		book.getWorksheet('计算依据')?.eachRow((row) => {
			if (row.getCell(2).value && typeof row.getCell(3).value === 'number')
				bare.push(`计算依据!${row.number}`);
		});
		expect(bare).toEqual([]);
	});

	it('never lets a text become a formula, and cuts no name', async () => {
		const plan = await casePlan('long names and formula-like texts');
		const workbook = await opened(await printed(plan));
		const texts = new Set<string>();
		for (const sheet of workbook.worksheets)
			sheet.eachRow((row) =>
				row.eachCell((cell) => texts.add(typeof cell.value === 'string' ? cell.value : '')),
			);
		for (const name of [...plan.courses, ...plan.segments].map((entry) => entry.name))
			expect(texts).toContain(name);
		for (const { text } of plan.outcomes) expect(texts).toContain(text);
	});
});
