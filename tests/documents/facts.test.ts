/** The workbook of a school's records: what is printed comes back, from our writer and from another program's. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { describe, expect, it } from 'vitest';
import { compareTables } from '#domain/staff/import/compare.ts';
import { problemsJob, recordsJob } from '#domain/staff/import/job.ts';
import { keyOf, recordKinds, type Records } from '#domain/staff/records.ts';
import { printFacts } from '#exports/facts/index.ts';
import { readWorkbook } from '#exports/workbook/index.ts';
import { anyRecord, recordDay as today } from '#tests/builders/any-record.ts';
import { recordsOf, teacherRecord } from '#tests/builders/records-of.ts';

async function tablesOf(bytes: Uint8Array) {
	const read = await readWorkbook(bytes);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value.tables;
}
const printed = (records: Records) => printFacts(recordsJob('江州市甲校', today, records));

const anyRecords = fc.record(
	Object.fromEntries(
		recordKinds.map((kind) => [
			kind,
			fc.uniqueArray(anyRecord(kind), { selector: (record) => keyOf(kind, record), maxLength: 3 }),
		]),
	),
) as unknown as fc.Arbitrary<Records>;

describe('the workbook of records', () => {
	it('comes back unchanged, guide and examples left out', () =>
		fc.assert(
			fc.asyncProperty(anyRecords, async (records) => {
				const found = compareTables(await tablesOf(await printed(records)), records, today);
				expect(found).toMatchObject({ changes: [], problems: [], absent: [] });
				expect(found.notes).toEqual([`${recordKinds.length} 行示例没有导入。`]);
				const counts = recordKinds.map((kind) => found.unchanged[kind] ?? 0);
				expect(counts).toEqual(recordKinds.map((kind) => records[kind].length));
			}),
			{ numRuns: 6 },
		));

	it('of no records has the examples alone, which are rows as they should be', async () => {
		const tables = await tablesOf(await printed(recordsOf()));
		expect(compareTables(tables, recordsOf(), today)).toMatchObject({ changes: [], problems: [] });
		const taken = tables.map(({ name, rows }) => ({
			name,
			rows: rows.map(({ number, cells }) => ({
				number,
				cells: new Map(
					[...cells].map(
						([at, { text }]) => [at, { text: text.replace(/^示例：?/, '') || 'T1' }] as const,
					),
				),
			})),
		}));
		const examples = compareTables(taken, recordsOf(), today);
		expect(examples.problems).toEqual([]);
		expect(examples.changes.map(({ kind }) => kind)).toEqual([...recordKinds]);
	});

	it('of rows to be mended says what is wrong, and changes nothing else when it comes back', async () => {
		const records = recordsOf({ teacher: [teacherRecord({ number: '1', title: '讲师' })] });
		const cells = (...texts: string[]) =>
			new Map(texts.map((text, at) => [at + 1, { text }] as const));
		const wrong = [
			{
				name: '教师',
				rows: [
					{ number: 1, cells: cells('工号', '职称等级') },
					{ number: 2, cells: cells('1', '讲师') },
				],
			},
		];
		const { faulty } = compareTables(wrong, records, today);
		const tables = await tablesOf(await printFacts(problemsJob('甲校', today, faulty)));
		expect(JSON.stringify([...(tables[0]?.rows[1]?.cells.values() ?? [])])).toContain(
			'教师!B2 “讲师”没有读懂',
		);
		const again = compareTables(tables, records, today);
		expect(again.problems.map(({ cell }) => cell)).toEqual(['G2']);
		const mended = tables.map(({ name, rows }) => ({
			name,
			rows: rows.map(({ number, cells }) => ({
				number,
				cells: number === 2 ? new Map([...cells, [7, { text: '中级' }]]) : cells,
			})),
		}));
		expect(compareTables(mended, records, today).changes).toMatchObject([
			{ differences: [{ head: '职称等级', from: '副高', to: '中级' }] },
		]);
	});
});
