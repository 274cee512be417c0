/** `diff` as others call it: exit codes, edits that make the second plan of the first, effects. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function diff(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/xunbiao.mjs', 'diff', ...words],
		{ encoding: 'utf8', env: { ...process.env, DATA_DIR: path.join(folder, 'data') } },
	);
	return { exit: status, out: stdout, err: stderr };
}

function file(name: string, plan: Plan): string {
	const place = path.join(folder, name);
	writeFileSync(place, JSON.stringify(plan));
	return place;
}

const plan = referencePlan();
const a = file('a.json', plan);

interface Report {
	readonly same: boolean;
	readonly edits: Edit[];
	readonly effects: { rule: string; before: { status: string }; after: { status: string } }[];
}

describe('diff', () => {
	it('of a plan and itself is nothing, exit 0', () => {
		const { exit, out } = diff(a, a, '--json');
		expect(exit).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ same: true, edits: [], effects: [] });
		expect(diff(a, a).out).toBe('两份方案相同。\n');
	});

	it('gives the edits, and the verdicts that they turn, exit 1', () => {
		const courses = plan.courses.map((course) =>
			course.name === '零售基础' ? { ...course, name: '零售业务', credits: 30 } : course,
		);
		const { exit, out } = diff(a, file('b.json', { ...plan, courses }), '--json');
		const report = JSON.parse(out) as Report;
		expect(exit).toBe(1);
		expect(report.edits.map(({ path: place }) => place)).toEqual([
			'courses/retail/name',
			'courses/retail/credits',
		]);
		expect(applyEdits(plan, report.edits)).toMatchObject({ ok: true, value: { courses } });
		const turned = report.effects.find(({ rule }) => rule === 'credits/hours-per-credit');
		expect([turned?.before.status, turned?.after.status]).toEqual(['pass', 'violation']);
		const text = diff(a, path.join(folder, 'b.json')).out;
		expect(text).toContain('名称：零售基础 → 零售业务');
		expect(text).toContain('符合 → 不符合（变差）');
	});

	it('refuses what it cannot read, exit 2, nothing on standard output', () => {
		const none = path.join(folder, 'none.json');
		expect(diff(a, none)).toMatchObject({ exit: 2, out: '' });
		expect(diff(a, '999999')).toMatchObject({ exit: 2, out: '' });
		expect(diff(a)).toMatchObject({ exit: 2, out: '' });
	});
});
