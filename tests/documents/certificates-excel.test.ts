import type { Workbook, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateViews, type CertificateView } from '#exports/views/certificates.ts';
import { sheetNames } from '#exports/excel/certificates/names.ts';
import { printWorkbook } from '#exports/excel/index.ts';
import { gather } from '#exports/views/gather.ts';
import { demonstration, strange } from './certificate-cases.ts';
import { office } from './office.ts';
import {
	differences,
	jobFor,
	opened,
	recalculated,
	resultsOf,
	rowOf,
	written,
} from './workbook.ts';

const names = ({ worksheets }: Workbook): string[] =>
	worksheets.map(({ name }) => name).filter((name) => name.startsWith('课证对接'));

const printed = async (plan: Awaited<ReturnType<typeof demonstration>>) => {
	const job = await jobFor(plan);
	return { bytes: await printWorkbook(job), views: certificateViews(gather(job)) };
};

describe('a sheet for each certificate', () => {
	let file: Awaited<ReturnType<typeof printed>>;
	let odd: Awaited<ReturnType<typeof printed>>;
	let book: Workbook;
	let oddBook: Workbook;
	beforeAll(async () => {
		file = await printed(await demonstration());
		odd = await printed(strange());
		[book, oddBook] = await Promise.all([opened(file.bytes), opened(odd.bytes)]);
	});
	const sheetOf = (from: Workbook, index: number) =>
		from.getWorksheet(names(from)[index] ?? '') as Worksheet;

	it('is named for it, frozen at B4, with the map’s head on every page', () => {
		expect(names(book)).toEqual(['课证对接-直播电商（初级）', '课证对接-网络直播运营（初级）']);
		const sheet = sheetOf(book, 0);
		expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
		expect(sheet.pageSetup).toMatchObject({ printTitlesRow: '3:3', fitToWidth: 1, paperSize: 8 });
	});

	it('has the counts of the map, and no figure of them but by formula', () => {
		file.views.forEach((view: CertificateView, index) => {
			const sheet = sheetOf(book, index);
			const { skills } = view.mapped!.map;
			const at = rowOf(sheet, 1, '要求条数');
			const total = (row: number) => sheet.getRow(row).getCell(3 + skills.tasks.size);
			expect([total(at).result, total(at + 1).result]).toEqual([skills.asked, skills.covered]);
			for (const row of view.mapped!.map.rows.filter(({ cells }) => cells.size > 0)) {
				const line = sheet.getRow(rowOf(sheet, 1, row.course.name));
				expect(line.getCell(3 + skills.tasks.size).result).toBe(row.carried);
				const carried = [...skills.tasks.keys()].map((task) => row.cells.get(task)?.skills ?? 0);
				const shown = carried.map((_, task) => line.getCell(3 + task));
				const numbers = shown.map(({ result }) => Number(String(result ?? 0).split('/')[0]));
				expect(numbers).toEqual(carried);
				expect(shown.every(({ formula }) => formula.includes('COUNTIFS'))).toBe(true);
			}
		});
	});

	it('lists what is not covered, and the credits that are converted', () => {
		const sheet = sheetOf(oddBook, 0);
		const gaps = odd.views[0]!.mapped!.skills.filter(({ lack }) => lack).length;
		expect(gaps).toBeGreaterThan(10);
		const [from, to] = [rowOf(sheet, 1, '未覆盖的技能'), rowOf(sheet, 1, '技能明细')];
		expect(to - from - 2).toBe(gaps);
		const conversion = rowOf(sheet, 1, '学分转换');
		expect(sheet.getRow(conversion + 3).getCell(1).text).toContain('方案中已没有这门课程');
		expect(sheet.getRow(conversion + 4).getCell(3).result).toBe(3.5);
		expect(sheet.getRow(rowOf(sheet, 1, '对接明细')).getCell(1).text).toContain('未计入');
	});

	it('says what is lacking where the library has not the standard, or the standard not the level', () => {
		expect(names(oddBook)).toHaveLength(4);
		expect(sheetOf(oddBook, 2).getCell('A4').text).toContain('没有“特级”这一等级');
		expect(sheetOf(oddBook, 3).getCell('A4').text).toContain('标准库中没有 no-such');
	});

	it.runIf(office !== null)(
		'recalculated shows the same, also when a row is taken out',
		async () => {
			const edited = await opened(file.bytes);
			const sheet = sheetOf(edited, 0);
			const head = rowOf(sheet, 1, '对接明细') + 1;
			const skill = sheet.getRow(head + 1).getCell(4).value;
			for (let row = head + 1; sheet.getRow(row).getCell(4).value === skill; row += 1)
				sheet.getRow(row).getCell(8).value = null;
			const files = [file.bytes, odd.bytes, await written(edited)];
			const [first, second, third] = await recalculated(files);
			expect(differences(resultsOf(book), first!)).toEqual([]);
			expect(differences(resultsOf(oddBook), second!)).toEqual([]);
			const tasks = file.views[0]!.mapped!.map.skills.tasks.size;
			const covered = sheet.getRow(rowOf(sheet, 1, '已覆盖')).getCell(3 + tasks);
			expect(third!.get(`${sheet.name}!${covered.address}`)).toBe(Number(covered.result) - 1);
		},
		120_000,
	);
});

describe('names of sheets', () => {
	it('are what Excel takes, and differ', () => {
		const long = '甲'.repeat(40);
		const made = sheetNames(["a/b:c*'", long, long, long, 'X', 'x', '\u{20000}'.repeat(20), '']);
		expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
		for (const name of made) {
			expect(name.length).toBeLessThanOrEqual(31);
			expect(name).not.toMatch(/[[\]:*?/\\']|[\ud800-\udbff]$/);
		}
		expect(made.slice(1, 4).map((name) => name.slice(-2))).toEqual(['甲甲', '-2', '-3']);
	});
});
