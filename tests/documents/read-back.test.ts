import type exceljs from 'exceljs';
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import {
	broughtBack,
	changed,
	exported,
	planIn,
	rowOfPath,
	scheduleName,
	weeksName,
} from '#tests/builders/brought-back.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { convertedAll, office } from './office.ts';
import { caseNames, casePlan } from './excel-cases.ts';

const plan = referencePlan();
const path = `courses/${plan.courses[1]?.id ?? ''}`;
const nameOf = (at: number): string => plan.courses[at]?.name ?? '';
let bytes: Uint8Array;
beforeAll(async () => {
	bytes = await exported(plan);
});

type Change = (schedule: exceljs.Worksheet, workbook: exceljs.Workbook) => void;
const after = async (change: Change) => broughtBack(await changed(bytes, change));
const ids = ({ changes }: Awaited<ReturnType<typeof after>>): string[] =>
	changes.map(({ id }) => id);
const nothing = { changes: [], faults: [], notes: [] };

describe('a workbook that comes back', () => {
	it('says where it was exported from, and nothing else as long as nobody has changed it', async () => {
		const source = { school: 'school', plan: 'plan', revision: 0 };
		expect(await broughtBack(bytes)).toEqual({ source, base: plan, ...nothing });
		expect(await after(() => undefined)).toMatchObject(nothing);
	});

	it.each(caseNames)('says nothing of a plan that nobody has changed: %s', async (name) => {
		const read = await broughtBack(await exported(await casePlan(name)));
		expect({ changes: read.changes, faults: read.faults }).toEqual({ changes: [], faults: [] });
	});

	it('is read cell by cell: words, figures, terms that come and go, weeks', async () => {
		const read = await after((sheet, workbook) => {
			const row = sheet.getRow(rowOfPath(sheet, path));
			row.getCell('B').value = '心理健康';
			row.getCell('C').value = 'GG02';
			row.getCell('D').value = '限选';
			row.getCell('E').value = 2.5;
			row.getCell('H').value = 10;
			row.getCell('I').value = 1;
			row.getCell('J').value = null;
			row.getCell('R').value = 9;
			row.getCell('X').value = 4;
			row.getCell('O').value = '考试';
			(workbook.getWorksheet(weeksName) as exceljs.Worksheet).getCell('C5').value = 17;
		});
		expect(read.faults).toEqual([]);
		const now = planIn(read);
		expect(now.calendar[0]?.weeks.teaching).toBe(17);
		expect(now.courses[1]).toEqual({
			...plan.courses[1],
			...{ name: '心理健康', code: 'GG02', nature: 'limited', credits: 2.5 },
			...{ practiceHours: 10, outsideHours: 4, assessment: 'exam' },
			terms: [{ id: '1', semester: 1, weeklyHours: 1, weeks: 9 }],
		});
		expect(read.changes.find(({ field }) => field === '学分')).toMatchObject({
			...{ subject: nameOf(1), from: '2', to: '2.5' },
			place: { sheet: scheduleName, cell: 'E6' },
		});
	});

	it('says what was typed over on a sheet that is reckoned, and that it does not come back', async () => {
		const read = await after((_, workbook) => {
			const sheet = workbook.getWorksheet('学时学分统计')!;
			sheet.eachRow((row) =>
				row.eachCell((cell) => {
					if (cell.address === 'D6') cell.value = 1200;
				}),
			);
			workbook.getWorksheet('合规检查')!.getCell('B5').value = '改了';
		});
		expect({ changes: read.changes, faults: read.faults }).toEqual({ changes: [], faults: [] });
		expect(read.notes).toHaveLength(2);
		expect(read.notes.join()).toMatch(/“学时学分统计”由系统算出，改动没有带回.*公式 → 1200/);
		expect(read.notes.join()).toContain('→ 改了');
	});

	it('has segments by weeks and hours a week', async () => {
		const segment = plan.segments.find(({ terms }) => terms.length === 1)!;
		const [term] = segment.terms;
		const read = await after((sheet) => {
			const row = sheet.getRow(rowOfPath(sheet, `segments/${segment.id}`));
			row.getCell(8 + term!.semester).value = term!.weeks + 1;
			row.getCell(17 + term!.semester).value = 25;
			row.getCell('E').value = 3;
		});
		const now = planIn(read).segments.find(({ id }) => id === segment.id);
		expect(now).toMatchObject({ credits: 3 });
		expect(now?.terms).toEqual([{ ...term, weeks: term!.weeks + 1, hoursPerWeek: 25 }]);
	});

	it('keeps several terms of a semester apart as long as they are written out', async () => {
		const terms = [
			{ id: '1', semester: 1, weeklyHours: 2, weeks: 9 },
			{ id: '1b', semester: 1, weeklyHours: 4, weeks: 8 },
		];
		const [course, ...rest] = plan.courses;
		const file = await exported({ ...plan, courses: [{ ...course!, terms }, ...rest] });
		const typing = async (value: exceljs.CellValue, cell = 'I5') =>
			broughtBack(await changed(file, (sheet) => (sheet.getCell(cell).value = value)));
		const written = await typing({ formula: '(2*9+6*8)/R5', result: 66 / 18 });
		expect(planIn(written).courses[0]?.terms[1]?.weeklyHours).toBe(6);
		const bare = [await typing(5), await typing(10, 'R5')];
		expect(bare.map(({ changes, faults }) => [changes, faults[0]?.place.cell])).toEqual([
			[[], 'I5'],
			[[], 'R5'],
		]);
	});

	it('tells at its cell what is no number, an error or not to be taken; the rest comes', async () => {
		const read = await after((sheet) => {
			sheet.getCell('E5').value = '两分';
			sheet.getCell('H6').value = { error: '#REF!' };
			sheet.getCell('I7').value = -1;
			sheet.getCell('B8').value = '=甲';
			sheet.getCell('O9').value = '口试';
			sheet.getCell('E10').value = { formula: '1+2', result: 3 };
			sheet.getCell('E11').value = { formula: '1+2' };
			sheet.getCell('E12').value = 0.123;
		});
		expect(read.faults.map(({ place }) => place.cell).toSorted()).toEqual(
			['B8', 'E11', 'E12', 'E5', 'H6', 'I7', 'O9'].toSorted(),
		);
		expect(read.changes).toMatchObject([
			{ to: '3', note: expect.stringContaining('公式') as string },
		]);
	});

	it('says what was written over a figure that is counted, and brings it not back', async () => {
		const read = await after((sheet) => {
			sheet.getCell('F5').value = 64;
			sheet.getCell('P5').value = '重点课';
		});
		expect(read.changes).toEqual([]);
		expect(read.notes).toHaveLength(2);
		expect(read.notes[0]).toMatch(/F5.*总学时.*不导回/);
	});
});

describe('rows and columns that were moved', () => {
	const swap = (sheet: exceljs.Worksheet, a: number, b: number): void => {
		const [first, second] = [sheet.getRow(a), sheet.getRow(b)];
		for (let column = 2; column <= 25; column += 1) {
			const [left, right] = [first.getCell(column), second.getCell(column)];
			[left.value, right.value] = [right.value, left.value];
		}
	};

	it('are no change: sorted, renamed, put elsewhere', async () => {
		const sorted = await after((sheet) => {
			swap(sheet, 5, 8);
			swap(sheet, 6, 9);
		});
		expect(sorted).toMatchObject(nothing);
		const renamed = await after((sheet) => (sheet.name = '新进程表'));
		expect([renamed.changes, renamed.notes]).toEqual([[], [expect.stringContaining('新进程表')]]);
		const moved = await after((sheet) => {
			for (let row = 3; row <= sheet.rowCount; row += 1) {
				const [credits, code] = [sheet.getRow(row).getCell('E'), sheet.getRow(row).getCell('C')];
				[credits.value, code.value] = [code.value, credits.value];
			}
		});
		expect(moved).toMatchObject({ changes: [], faults: [] });
	});

	it('that are new are courses where they stand', async () => {
		const read = await after((sheet) => {
			sheet.spliceRows(7, 0, []);
			const row = sheet.getRow(7);
			row.getCell('B').value = '国家安全教育';
			row.getCell('D').value = '必修';
			row.getCell('E').value = 1;
			row.getCell('I').value = 1;
		});
		const [course] = read.changes.map(({ edits }) => edits[0]);
		expect(course).toMatchObject({
			op: 'add',
			after: plan.courses[1]?.id,
			to: { name: '国家安全教育', category: 'public', nature: 'compulsory', credits: 1 },
		});
		expect(planIn(read).courses).toHaveLength(plan.courses.length + 1);
	});

	it('that are new stand in the order of the sheet, all of them or some', async () => {
		const read = await after((sheet) => {
			sheet.spliceRows(7, 0, [], [], []);
			['甲', '乙', '丙'].forEach((name, index) => {
				const row = sheet.getRow(7 + index);
				row.getCell('B').value = name;
				row.getCell('E').value = 1;
			});
		});
		const names = (courses: Plan['courses']) => courses.slice(1, 5).map(({ name }) => name);
		expect(names(planIn(read).courses)).toEqual([nameOf(1), '甲', '乙', '丙']);
		const some = { ...read, changes: read.changes.filter(({ subject }) => subject !== '甲') };
		expect(names(planIn(some).courses)).toEqual([nameOf(1), '乙', '丙', nameOf(2)]);
	});

	it('that are new above all others come first', async () => {
		const read = await after((sheet) => {
			sheet.spliceRows(5, 0, [], []);
			['甲', '乙'].forEach((name, index) => (sheet.getRow(5 + index).getCell('B').value = name));
		});
		const names = planIn(read).courses.map(({ name }) => name);
		expect(names.slice(0, 3)).toEqual(['甲', '乙', nameOf(0)]);
	});

	it('whose hours move to other semesters have them in the order of the semesters', async () => {
		const read = await after((sheet) => {
			const row = sheet.getRow(rowOfPath(sheet, path));
			[null, null, 1, 2, 3].forEach((hours, index) => (row.getCell(9 + index).value = hours));
		});
		expect(planIn(read).courses[1]?.terms.map(({ semester }) => semester)).toEqual([3, 4, 5]);
	});

	it('that are gone are removed only when somebody says so', async () => {
		const read = await after((sheet) => sheet.spliceRows(6, 1));
		expect(read.changes).toMatchObject([
			{ id: `${path}/remove`, removes: true, chosen: false, subject: nameOf(1) },
		]);
		const emptied = await after((sheet) => {
			for (let column = 2; column <= 24; column += 1) sheet.getRow(6).getCell(column).value = null;
		});
		expect(ids(emptied)).toEqual([`${path}/remove`]);
	});

	it('that are copies are told from what they are copies of', async () => {
		const read = await after((sheet) => {
			sheet.spliceRows(7, 0, [...(sheet.getRow(6).values as exceljs.CellValue[])].slice(1));
			sheet.getRow(7).getCell('B').value = '心理健康二';
		});
		expect(read.changes).toMatchObject([
			{ field: '新增课程', subject: '心理健康二', chosen: false, note: '由第 6 行复制而来' },
		]);
	});

	it('are known by name and code where what is hidden is gone', async () => {
		const hidden = await after((sheet) => {
			for (let row = 1; row <= sheet.rowCount; row += 1) sheet.getRow(row).getCell(25).value = null;
			sheet.getCell('E6').value = 3;
		});
		expect(ids(hidden)).toEqual([`${path}/credits`]);
		expect(hidden.notes.join()).toMatch(/标识列已不在.*按名称和代码认出/s);
		const keys = await after((sheet) => {
			sheet.spliceRows(sheet.rowCount, 1);
			sheet.getCell('E6').value = 3;
		});
		expect(ids(keys)).toEqual([`${path}/credits`]);
	});

	it('that miss a column leave the plan as it is there', async () => {
		const read = await after((sheet) => sheet.spliceColumns(5, 1));
		expect(read.changes).toEqual([]);
		expect(read.notes.join()).toContain('学分');
	});
});

/** The figures that a cell may say, by path of the row. */
const anyEdit = fc.record({
	pick: fc.nat(),
	column: fc.constantFrom('C', 'E', 'H', 'X', 'O', 'I', 'L'),
	value: fc.integer({ min: 1, max: 8 }),
});

function typed(sheet: exceljs.Worksheet, given: Plan, { pick, column, value }: Edited): Plan {
	const loose = given.courses.filter(
		({ group, terms }) => !group && !terms.some(({ block }) => block),
	);
	const course = loose[pick % Math.max(1, loose.length)];
	if (!course) return given;
	const cell = sheet.getRow(rowOfPath(sheet, `courses/${course.id}`)).getCell(column);
	const put = (parts: object): Plan => ({
		...given,
		courses: given.courses.map((one) => (one === course ? { ...one, ...parts } : one)),
	});
	if (column === 'C') cell.value = `K${value}`;
	else cell.value = column === 'O' ? (value % 2 ? '考试' : '考查') : value;
	if (column === 'C') return put({ code: `K${value}` });
	if (column === 'E') return put({ credits: value });
	if (column === 'H') return put({ practiceHours: value });
	if (column === 'X') return put({ outsideHours: value });
	if (column === 'O') return put({ assessment: value % 2 ? 'exam' : 'check' });
	const semester = column === 'I' ? 1 : 4;
	const own = course.terms.find((term) => term.semester === semester);
	const before = course.terms.filter((term) => term.semester <= semester).length;
	if (own)
		return put({
			terms: course.terms.map((term) => (term === own ? { ...term, weeklyHours: value } : term)),
		});
	const term = { id: String(semester), semester, weeklyHours: value };
	const sorted = course.terms.every(
		(one, index) => index === 0 || (course.terms[index - 1]?.semester ?? 0) <= one.semester,
	);
	return sorted
		? put({ terms: course.terms.toSpliced(before, 0, term) })
		: { ...given, cohort: -1 };
}
type Edited = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

describe('any plan', () => {
	it('comes back as it is, and with exactly what was typed into its cells', async () => {
		await fc.assert(
			fc.asyncProperty(anyPlan, fc.array(anyEdit, { maxLength: 6 }), async (given, edits) => {
				const file = await exported(given);
				const read = await broughtBack(file);
				expect({ changes: read.changes, faults: read.faults }).toEqual({ changes: [], faults: [] });
				let expected = given;
				const back = await broughtBack(
					await changed(file, (sheet) => {
						for (const one of edits) expected = typed(sheet, expected, one);
					}),
				);
				fc.pre(expected.cohort > 0);
				expect(planIn(back)).toEqual(expected);
			}),
			{ numRuns: 25 },
		);
	}, 120_000);
});

const title = office === null ? 'not run, as there is no LibreOffice on this machine: ' : '';

describe.runIf(office !== null)(`${title}saved again by LibreOffice`, () => {
	it('says nothing, or what was changed', async () => {
		const edited = await changed(bytes, (sheet) => (sheet.getCell('E6').value = 3));
		const plans = await Promise.all(caseNames.map(casePlan));
		const cases = await Promise.all(plans.map((one) => exported(one)));
		const saved = await convertedAll([bytes, edited, ...cases], 'xlsx', 'xlsx');
		const [same, other, ...rest] = await Promise.all(saved.map(broughtBack));
		expect(same).toMatchObject({ base: plan, ...nothing });
		expect(other && ids(other)).toEqual([`${path}/credits`]);
		for (const one of rest) expect(one).toMatchObject({ changes: [], faults: [] });
	}, 300_000);
});
