/** 填写说明: the first sheet, which is never read back. */
import type { Workbook } from 'exceljs';
import { columnsOf } from '#domain/staff/columns/index.ts';
import type { FactsJob } from '#domain/staff/import/job.ts';
import { recordKindNames } from '#domain/staff/records.ts';
import { addSheet, heightFor, linesOf, printUpTo, put, putAcross } from '../excel/kit/sheet.ts';
import { styles } from '../excel/kit/style.ts';

const widths = [12, 18, 8, 88];
const last = widths.length;
const whole = widths.reduce((sum, width) => sum + width, 0);

const rules = [
	'每张表的第一行是表头，列的顺序可以换；不需要改的列可以删去，删去的列不改动原有内容。',
	'灰色的“示例”行只示范写法，不会导入，可以删去。',
	'按编号（教师按工号，课程按课程代码，在校生按专业代码和年级，教材按书名和出版社，其他按名称）与系统中的记录比对：没有的新增，有的修改，相同的不动。表中没有的记录不会删除，除非您在导入时选择删除。',
	'格子空着就是“不知道”，原来有内容的会清空；检查时“不知道”的列为待补，不会当作没有。',
	'日期写 2026-07-01，也可以写 2026年7月1日、2026/7/1、2026.07.01；只写年月的，开始日期按当月第一天，截止日期按当月最后一天。',
	'一格里写几项的，用顿号、分号或换行隔开；名称里本来就有这些符号的，给名称加上英文双引号。',
	'课程库改了，已经采用它的方案不会自动变：在课程页里改会先看到对各方案的影响；导入的，由方案在课程详情里采用。教材用课程代码或名称写明用于哪几门课程。',
	'填好后在“师资与条件 → 批量导入”上传，先看到每一处变化和问题，确认以后才写入；有一处问题就什么也不写入。',
];

function addRules(sheet: ReturnType<typeof addSheet>, { school }: FactsJob): number {
	const title = sheet.addRow([]);
	putAcross(title, 1, last, `${school}　师资与条件`, styles.title);
	title.height = 30;
	for (const [at, rule] of rules.entries()) {
		const row = sheet.addRow([]);
		putAcross(row, 1, last, `${at + 1}. ${rule}`, styles.note);
		row.height = heightFor(linesOf(rule, whole));
	}
	sheet.addRow([]);
	return sheet.rowCount;
}

/** Heads of the list are none that a table of records has. */
const heads = ['工作表', '列名', '必填', '怎样写'];

export function addGuide(workbook: Workbook, job: FactsJob): void {
	const sheet = addSheet(workbook, {
		...{ name: '填写说明', widths, frozen: { columns: 0, rows: 0 }, headRows: '1:1' },
		...{ header: '', footer: '', tab: 'FF1B5A85' },
	});
	addRules(sheet, job);
	const top = sheet.addRow([]);
	heads.forEach((head, at) => put(top, at + 1, head, styles.head));
	for (const { kind } of job.sheets)
		for (const { head, required, help = '', choices = [] } of columnsOf(kind)) {
			const chosen = choices.length > 0 ? `从 ${choices.join('、')} 中选择` : '';
			const words = [chosen, help].filter(Boolean).join('；');
			const row = sheet.addRow([]);
			put(row, 1, recordKindNames[kind], styles.centred);
			put(row, 2, head, styles.name);
			put(row, 3, required ? '必填' : '', styles.centred);
			put(row, 4, words, styles.text);
			row.height = heightFor(linesOf(words, widths[3] ?? 0));
		}
	printUpTo(sheet, last, sheet.rowCount);
}
