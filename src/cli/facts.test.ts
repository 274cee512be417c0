/** A school's records at the command line: the template out, filled in, refused and taken. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { workbookOf } from '#tests/builders/workbook-of.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
});
afterAll(() => data.leave());

function facts(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/xunbiao.mjs', 'facts', ...words, '--school', school.schoolId],
		{ encoding: 'utf8', env: { ...process.env, DATA_DIR: data.folder } },
	);
	return { exit: status, out: stdout, err: stderr };
}

it('writes the template, and imports with an exit code for each answer', async () => {
	const file = path.join(data.folder, '师资.xlsx');
	const fill = async (employment: string) =>
		writeFileSync(
			file,
			await workbookOf({
				name: '教师',
				rows: [
					['工号', '姓名', '聘用', '类别'],
					['1', '何建平', employment, '专业课'],
				],
			}),
		);
	expect(facts('template', '--out', file).exit).toBe(0);
	expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

	await fill('在岗');
	const wrong = facts('import', '--file', file);
	expect(wrong.exit).toBe(1);
	expect(wrong.err).toContain('教师!C2：“在岗”没有读懂；从 专任、兼职 中选择');

	await fill('专任');
	expect(facts('import', '--file', file)).toMatchObject({
		exit: 0,
		out: expect.stringContaining('新增 1 条') as string,
	});
}, 120_000);
