import type { Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { measure } from '#domain/plan/measure.ts';
import { resultWord } from '#exports/views/words.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { sound } from '#tests/builders/plan-of.ts';
import { caseNames, casePlan } from './excel-cases.ts';
import { randomPlans } from './excel-random.ts';
import { office } from './office.ts';
import {
	checked,
	opened,
	printed,
	recalculated,
	resultsOf,
	written,
	type Value,
} from './workbook.ts';

const sheets = ['教学进程表', '周数分配表', '学时学分统计', '合规检查', '规格支撑', '版本与指纹'];

/** Equal but for the last of fifteen digits, which programs round each in its own way. */
const same = (a: Value | undefined, b: Value | undefined): boolean =>
	typeof a === 'number' && typeof b === 'number'
		? Math.abs(a - b) <= 1e-14 * Math.max(1, Math.abs(a))
		: a === b;

const differences = (own: ReadonlyMap<string, Value>, theirs: ReadonlyMap<string, Value>) =>
	[...own]
		.filter(([place, value]) => !same(value, theirs.get(place)))
		.map(([place, value]) => `${place}: ${value}, recalculated ${theirs.get(place)}`);

const title = office === null ? 'not run, as there is no LibreOffice on this machine: ' : '';

describe.runIf(office !== null)(`${title}recalculated by LibreOffice`, () => {
	const random = 12;
	let files: Uint8Array[] = [];
	let results: Map<string, Value>[] = [];

	beforeAll(async () => {
		const plans = await Promise.all(caseNames.map(casePlan));
		files = await Promise.all([...plans, ...randomPlans(random)].map(printed));
		results = await recalculated(files);
	}, 300_000);

	const agreesAt = async (index: number) => {
		const own = resultsOf(await opened(files[index] as Uint8Array));
		expect(own.size).toBeGreaterThan(10);
		expect(differences(own, results[index] ?? new Map<string, Value>())).toEqual([]);
	};

	it.each(caseNames)('shows what the application shows: %s', (name) =>
		agreesAt(caseNames.indexOf(name)),
	);

	it('shows what the application shows: plans at random', async () => {
		for (let index = 0; index < random; index += 1) await agreesAt(caseNames.length + index);
	});
});

/** Row in which `text` stands in column `column`. */
function rowOf(sheet: Worksheet, column: number, text: string): number {
	for (let row = 1; row <= sheet.rowCount; row += 1)
		if (String(sheet.getRow(row).getCell(column).text).startsWith(text)) return row;
	throw new Error(`${sheet.name} has no ${text}`);
}

interface Change {
	readonly name: string;
	/** What a person types into the sheets. */
	readonly type: (sheet: (name: string) => Worksheet) => void;
	/** The same in the plan. */
	readonly edit: (plan: Plan) => Plan;
	/** Rules whose verdict it changes. */
	readonly rules: readonly string[];
}

const schedule = { credits: 5, practice: 8, weekly: 9, weeks: 18 } as const;

const changes: readonly Change[] = [
	{
		name: 'theory instead of practice',
		type: (sheet) => {
			const table = sheet('教学进程表');
			for (const course of referencePlan().courses)
				if (course.category === 'core')
					table.getRow(rowOf(table, 2, course.name)).getCell(schedule.practice).value = 10;
		},
		edit: (plan) => ({
			...plan,
			courses: plan.courses.map((course) =>
				course.category === 'core' ? { ...course, practiceHours: 10 } : course,
			),
		}),
		rules: ['hours/practice-share'],
	},
	{
		name: 'longer internships of fewer hours',
		type: (sheet) => {
			const table = sheet('教学进程表');
			const row = table.getRow(rowOf(table, 2, '岗位实习'));
			row.getCell(schedule.weekly + 5).value = 23;
			row.getCell(schedule.weeks + 5).value = 20;
		},
		edit: (plan) => ({
			...plan,
			segments: plan.segments.map((segment) =>
				segment.name === '岗位实习'
					? {
							...segment,
							terms: segment.terms.map((term) => ({ ...term, weeks: 23, hoursPerWeek: 20 })),
						}
					: segment,
			),
		}),
		rules: [
			'hours/internship-total',
			'hours/enterprise-internship',
			'hours/internship-week',
			'credits/week-activity',
			'hours/academic-year',
		],
	},
	{
		name: 'fewer teaching weeks and credits that do not fit',
		type: (sheet) => {
			for (let semester = 1; semester <= 5; semester += 1)
				sheet('周数分配表')
					.getRow(4 + semester)
					.getCell(3).value = 16;
			const table = sheet('教学进程表');
			table.getRow(rowOf(table, 2, '语文')).getCell(schedule.credits).value = 5.5;
		},
		edit: (plan) => ({
			...plan,
			calendar: plan.calendar.map((entry) =>
				entry.semester === 6 ? entry : { ...entry, weeks: { ...entry.weeks, teaching: 16 } },
			),
			courses: plan.courses.map((course) =>
				course.name === '语文' ? { ...course, credits: 5.5 } : course,
			),
		}),
		rules: ['hours/total', 'hours/academic-year', 'credits/hours-per-credit', 'hours/public-share'],
	},
];

describe.runIf(office !== null)(`${title}edited in a spreadsheet`, () => {
	let before: Uint8Array;
	let results: Map<string, Value>[] = [];

	beforeAll(async () => {
		before = await printed(referencePlan());
		const edited = changes.map(async ({ type }) => {
			const workbook = await opened(before);
			type((name) => workbook.getWorksheet(name) as Worksheet);
			return written(workbook);
		});
		results = await recalculated(await Promise.all(edited));
	}, 300_000);

	it.each(changes)('counts and judges as the application does: $name', async (change) => {
		const result = results[changes.indexOf(change)] as Map<string, Value>;
		const plan = sound(change.edit(referencePlan()));
		const own = resultsOf(await opened(await printed(plan)));
		const figures = [...own].filter(([place]) => /^(教学进程表|学时学分统计)!/.test(place));
		const sums = new Map(figures.filter(([, value]) => typeof value === 'number'));
		expect(differences(sums, result)).toEqual([]);
		const check = (await opened(before)).getWorksheet('合规检查') as Worksheet;
		const { findings } = await checked(plan);
		for (const rule of change.rules) {
			const [worst] = findings.filter((finding) => finding.rule === rule);
			const row = rowOf(check, 14, rule);
			expect([rule, result.get(`合规检查!H${row}`)]).toEqual([rule, worst && resultWord(worst)]);
		}
	});
});

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
