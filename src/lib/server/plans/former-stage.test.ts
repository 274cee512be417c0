/** A school whose plans were 已通过 before there was a life after that: opened by this version, they go on. */
import type { Client } from '@libsql/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approved, bringTo, deliberated, remedyAll, step } from '#tests/builders/plan-life.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { machine } from '../access/actor.ts';
import { verifyAudit } from '../audit/index.ts';
import * as plans from './index.ts';

const { granted } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let planId: string;

/** Migrations that such a database has seen, and the tables that came after them. */
const seen = 12;
const later = [
	...['plan_records', 'submissions', 'publications', 'plan_origins', 'plan_starts'],
	...['comment_events', 'comment_rounds', 'comments', 'desk_visits', 'begun_plans'],
	...['attachment_ends', 'attachment_parts', 'attachments', 'own_mappings'],
	...['template_uses', 'template_parts', 'templates'],
];

async function asBefore(client: Client): Promise<void> {
	const { rows } = await client.execute(
		"SELECT sql FROM sqlite_master WHERE name = 'decisions_no_update'",
	);
	for (const table of later) await client.execute(`DROP TABLE ${table}`);
	const watching = await client.execute(
		"SELECT name FROM sqlite_master WHERE name LIKE 'watch_decisions_%'",
	);
	for (const { name } of watching.rows) await client.execute(`DROP TRIGGER "${name as string}"`);
	await client.execute('ALTER TABLE decisions DROP COLUMN route');
	await client.execute('DROP TRIGGER decisions_no_update');
	await client.execute("UPDATE plans SET stage = 'accepted' WHERE stage = 'deliberation'");
	await client.execute(`UPDATE decisions SET "to" = 'accepted' WHERE "to" = 'deliberation'`);
	await client.execute(rows[0]?.['sql'] as string);
	await client.execute('DELETE FROM audit_pending');
	await client.execute(
		`DELETE FROM __drizzle_migrations WHERE created_at NOT IN (SELECT created_at FROM __drizzle_migrations ORDER BY created_at LIMIT ${seen})`,
	);
}

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	planId = await build.planIn(school['department-head'], referencePlan());
	await bringTo(school, planId, 'accept');
	await build.reopen(data.folder);
	await build.pastTheProgram(data.folder, school.schoolId, asBefore);
	await build.reopen(data.folder);
});
afterAll(() => data.leave());

it('their plans wait for 论证, with the version and the decisions that they had', async () => {
	const opened = granted(await plans.openPlan(school.auditor, planId));
	expect(opened).toMatchObject({ stage: 'deliberation', standing: 1 });
	const decisions = granted(await plans.decisionsOf(school.auditor, planId));
	expect(decisions.map(({ name, to }) => [name, to])).toEqual([
		['提交审核', 'academic-review'],
		['通过', 'deliberation'],
	]);
	expect(granted(await plans.sinceSubmission(school.auditor, planId))).toBeNull();
});

it('they go on to publication by the version that they had', async () => {
	const record = deliberated();
	expect(granted(await step(school, planId, 'deliberate', { record })).version).toBeNull();
	granted(await step(school, planId, 'approve', { record: approved() }));
	await remedyAll(school['academic-affairs'], planId, '2099-08-31');
	expect(granted(await step(school, planId, 'publish'))).toEqual({
		stage: 'published',
		version: 2,
	});
});

it('their record of what was done goes on as it was', async () => {
	expect(await verifyAudit(machine, school.schoolId)).toMatchObject({ wrong: null });
});
