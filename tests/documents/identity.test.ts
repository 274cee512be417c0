/** A version is the same bytes in Word, Excel, as its report and as its pack: whichever process prints it, in whatever place. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptPlan, submitPlan } from '#server/plans/index.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';

const { granted, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	const head = school['department-head'];
	planId = await build.planIn(head, referencePlan());
	granted(await submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const accepted = { revision: 0, requestId: requestId() };
	granted(await acceptPlan(school['academic-affairs'], planId, accepted));
});
afterAll(() => data.leave());

/** In a process of its own; a clock of another place and another language change nothing. */
function printed(role: 'auditor' | 'academic-affairs', place: { TZ: string; LANG: string }) {
	const script = path.join('tests', 'documents', 'print-again.ts');
	const words = ['--import', 'tsx', script, data.folder, planId, JSON.stringify(school[role])];
	const env = { ...process.env, ...place, DATA_DIR: data.folder };
	const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as Record<string, string>;
}

it('printed twice, elsewhere and by another reader, it is the same to the byte', () => {
	const here = printed('auditor', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
	expect(Object.keys(here)).toEqual(['word', 'excel', 'report', 'pack']);
	const there = printed('academic-affairs', { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' });
	expect(there).toEqual(here);
});
