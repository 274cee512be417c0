import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { stages } from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { readPlatform } from '../db/databases.ts';
import { memberships, schools } from '../db/platform/schema.ts';
import { factsOverview } from '../facts/index.ts';
import { commentsOn } from '../comments/index.ts';
import { listPlans } from '../plans/index.ts';
import { freshData } from '#tests/builders/school-of.ts';
import { seedDemonstration } from './index.ts';

let data: Awaited<ReturnType<typeof freshData>>;
let affairs: Actor;

beforeAll(async () => {
	data = await freshData();
	vi.stubEnv('DATA_DIR', data.folder);
	await seedDemonstration();
	const [school] = await readPlatform((db) => db.select().from(schools));
	const members = await readPlatform((db) => db.select().from(memberships));
	const member = members.find(({ role }) => role === 'academic-affairs')!;
	affairs = {
		...{ personId: member.personId, name: '沈毅', role: 'academic-affairs', department: '' },
		...{ schoolId: school!.id, schoolName: school!.name },
	};
}, 120_000);
afterAll(async () => {
	vi.unstubAllEnvs();
	await data.leave();
});

it('has three departments, sixty teachers, and something to find in what they are', async () => {
	const { counts, programmes, noticeCount } = await factsOverview(affairs, '');
	expect(counts).toMatchObject({ department: 3, teacher: 60, programme: 8 });
	expect(noticeCount).toBeGreaterThan(4);
	const statuses = programmes.flatMap(({ findings }) => findings.map(({ status }) => status));
	expect(new Set(statuses)).toEqual(
		new Set(['pass', 'violation', 'missing-data', 'not-applicable']),
	);
	expect(programmes.filter(({ hasStandard }) => hasStandard)).toHaveLength(1);
});

it('has a plan in each state, those of other programmes on the general rules, and the newest is being written', async () => {
	const plans = await listPlans(affairs);
	// It does without 系部审核, until its administrator says otherwise.
	const own = stages.filter((stage) => stage !== 'department-review');
	expect(new Set(plans.map(({ stage }) => stage))).toEqual(new Set(own));
	expect(plans.filter(({ standard }) => standard === null)).toHaveLength(4);
	expect(plans[0]).toMatchObject({ stage: 'drafting', programmeCode: '730705', cohort: 2026 });
	expect(plans[0]?.summary?.counts.violation.mandatory).toBe(0);
});

it('has on the returned plan a reason that is answered, a suggestion that waits, and a question that is settled', async () => {
	const returned = (await listPlans(affairs)).find(({ stage }) => stage === 'returned')!;
	const page = await commentsOn(affairs, returned.id);
	const threads = page.ok ? page.value.threads : [];
	expect(threads).toMatchObject([
		{ isReason: true, status: 'answered', remarks: [{}, { mentions: [affairs.personId] }] },
		{ isReason: false, status: 'resolved' },
		{ status: 'open', suggestion: { state: 'open' } },
	]);
});
