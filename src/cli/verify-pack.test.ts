/** `xunbiao verify` of a pack of evidence, without a network and without an installation. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpacked } from '#exports/evidence/unpack.ts';
import { zip } from '#exports/seal/zip.ts';
import { packOf } from '#server/evidence/index.ts';
import { acceptPlan, submitPlan } from '#server/plans/index.ts';
import { keyList } from '#server/verification/index.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';

const { granted, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
const file = (name: string): string => path.join(data.folder, name);

function verify(...words: string[]) {
	const order = ['scripts/xunbiao.mjs', 'verify', ...words];
	const env = { ...process.env, DATA_DIR: file('nowhere') };
	const { status, stdout, stderr } = spawnSync(process.execPath, order, { encoding: 'utf8', env });
	return { exit: status, out: stdout, err: stderr };
}

beforeAll(async () => {
	data = await build.freshData();
	const school = await build.schoolOf('甲校');
	const head = school['department-head'];
	const planId = await build.planIn(head, referencePlan());
	granted(await submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const accepted = { revision: 0, requestId: requestId() };
	granted(await acceptPlan(school['academic-affairs'], planId, accepted));
	const { bytes } = granted(await packOf(school.auditor, planId, 1, 'https://x.example'));
	writeFileSync(file('good.zip'), bytes);
	const parts = await unpacked(bytes);
	if (!parts.ok) throw new Error('The pack does not open');
	const plan = new TextDecoder().decode(parts.value.get('plan.json'));
	const changed = plan.replace(/"credits":\d+/, '"credits":1');
	const bad = new Map(parts.value).set('plan.json', Buffer.from(changed));
	writeFileSync(file('bad.zip'), await zip(bad, 6));
	writeFileSync(file('key.json'), JSON.stringify(await keyList()));
	writeFileSync(file('strange.json'), JSON.stringify({ ...(await keyList()), keys: [] }));
});
afterAll(() => data.leave());

it('of the known key, unchanged and judged the same: 0', () => {
	const good = verify(file('good.zip'), '--keys', file('key.json'));
	expect([good.exit, good.err]).toEqual([0, '']);
	expect(good.out).toContain('全部文件未改动');
	expect(good.out).toContain('重新检查的结论与留存的一致');
});

it('with a plan that was changed: 1, with the file and what the rules say now', () => {
	const bad = verify(file('bad.zip'), '--keys', file('key.json'), '--json');
	expect(bad.exit).toBe(1);
	const report = JSON.parse(bad.out) as { files: { state: string }[] };
	expect(report).toMatchObject({ form: 'pack', result: 'changed', rerun: { state: 'different' } });
	expect(report.files.filter(({ state }) => state !== 'unchanged')).toEqual([
		{ name: 'plan.json', state: 'changed' },
	]);
});

it('without known keys it says so: 0; of a stranger’s key: 2', () => {
	const alone = verify(file('good.zip'));
	expect([alone.exit, alone.out.includes('取自核验包本身')]).toEqual([0, true]);
	expect(verify(file('good.zip'), '--keys', file('strange.json')).exit).toBe(2);
});
