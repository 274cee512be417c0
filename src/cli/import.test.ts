/** `import` as others call it: changes at their cells, conflicts, edits that make the plan what the file says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { changed, exported, rowOfPath } from '#tests/builders/brought-back.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function brought(...words: string[]) {
	const order = ['scripts/xunbiao.mjs', 'import', ...words];
	const env = { ...process.env, DATA_DIR: path.join(folder, 'data') };
	const { status, stdout, stderr } = spawnSync(process.execPath, order, { encoding: 'utf8', env });
	return { exit: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
	const place = path.join(folder, name);
	writeFileSync(place, content);
	return place;
}

const plan = referencePlan();
const [first, second] = plan.courses;
const withCredits = (id: string | undefined, credits: number): Plan => ({
	...plan,
	courses: plan.courses.map((course) => (course.id === id ? { ...course, credits } : course)),
});
const edited = async (): Promise<string> =>
	file(
		'edited.xlsx',
		await changed(await exported(plan, null), (sheet) => {
			sheet.getRow(rowOfPath(sheet, `courses/${first?.id}`)).getCell('E').value = 3;
		}),
	);

interface Report {
	readonly edits: Edit[];
	readonly changes: { readonly state: string; readonly theirs?: unknown }[];
}

it('gives the edits that make the plan what the file says, beside what has changed meanwhile', async () => {
	const name = await edited();
	const { exit, out } = brought(name, '--json');
	expect(exit).toBe(0);
	expect(applyEdits(plan, (JSON.parse(out) as Report).edits)).toEqual({
		ok: true,
		value: withCredits(first?.id, 3),
	});
	const moved = file('moved.json', JSON.stringify(withCredits(second?.id, 1)));
	const beside = brought(name, '--plan', moved);
	expect(beside.exit).toBe(0);
	expect(beside.out).toMatch(/^改动\t教学进程表!E5\t.*\t学分\t2 → 3\n可带回 1 处编辑\n$/);
});

it('tells a conflict, and what is no workbook', async () => {
	const name = await edited();
	const other = file('other.json', JSON.stringify(withCredits(first?.id, 1)));
	const { exit, out } = brought(name, '--plan', other, '--json');
	expect(exit).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		edits: [],
		changes: [{ state: 'conflict', theirs: 1 }],
	});
	const wrong = brought(file('a.xlsx', '%PDF-1.7'));
	expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('PDF')]);
});
