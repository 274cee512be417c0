import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringTo } from '#tests/builders/plan-life.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { plans as planTable, snapshots } from '../db/school/schema.ts';
import { eq } from 'drizzle-orm';
import { defaultCalendar } from '#standards/draft/calendar.ts';
import { saveRecord } from '../facts/index.ts';
import { comparedWith, comparePlan } from '../comparing/index.ts';
import { editPlan, listPlans, openPlan } from '../plans/index.ts';
import { createDraft, previewDraft, type RawChoice } from './index.ts';

const { granted, refusalOf, requestId } = build;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let data: Awaited<ReturnType<typeof build.freshData>>;
/** Accepted in ours; under the same id in theirs another plan. */
let last: string;
/** A draft of ours, and one that only they have. */
let draft: string;
let secret: string;

beforeAll(async () => {
	data = await build.freshData();
	[ours, theirs] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const [head, other] = [ours['department-head'], theirs['department-head']];
	last = await build.planIn(head, referencePlan({ cohort: 2025, goal: '甲校的目标' }));
	await bringTo(ours, last, 'accept');
	draft = await build.planIn(head, referencePlan({ cohort: 2025, goal: '还在写的目标' }));
	secret = await build.planIn(other, referencePlan({ cohort: 2025, goal: '乙校的秘密' }));
	const [row, content] = await readSchool(theirs.schoolId, async (db) => [
		await db.select().from(planTable).where(eq(planTable.id, secret)).get(),
		await db.select().from(snapshots).where(eq(snapshots.planId, secret)).get(),
	]);
	await writeSchool(theirs.schoolId, async (db) => {
		await db.insert(planTable).values({ ...row!, id: draft, requestId: requestId() });
		await db.insert(snapshots).values({ ...content!, planId: draft });
	});
});
afterAll(() => data.leave());

const weeks = new Map(
	defaultCalendar(3).flatMap(({ semester, weeks: of }) =>
		Object.entries(of).map(([use, count]) => [`${semester}/${use}`, String(count)] as const),
	),
);
const choose = (more: Partial<RawChoice>): RawChoice => ({
	...{ standard: '730705', cohort: '2026', creditSystem: true, weeks },
	...more,
});

const goalOf = async (made: { planId: string }) =>
	granted(await openPlan(ours['department-head'], made.planId)).plan.goal;

describe('a plan that starts from another of the school', () => {
	it('is that version for the new cohort, judged as it will be', async () => {
		const head = ours['department-head'];
		const preview = granted(await previewDraft(head, choose({ from: `${last}@v1` })));
		expect(preview).toMatchObject({ start: { planId: last, name: '2025级直播电商服务 v1.0' } });
		const made = granted(await createDraft(head, choose({ from: `${last}@v1` }), requestId()));
		const { plan } = granted(await openPlan(head, made.planId));
		expect(plan).toMatchObject({ cohort: 2026, goal: '甲校的目标', authors: [head.name] });
		expect(plan.courses.map(({ id }) => id)).toEqual(referencePlan().courses.map(({ id }) => id));
		const row = (await listPlans(head)).find(({ id }) => id === made.planId);
		expect(row?.summary?.submittable).toBe(preview.submittable);
		expect(row?.summary?.counts).toEqual(preview.counts);
	});

	it('is compared with where it began, by name and without being asked', async () => {
		const head = ours['department-head'];
		const made = granted(await createDraft(head, choose({ from: `${last}@v1` }), requestId()));
		const none = { from: null, to: null };
		const { compared, choices } = granted(await comparedWith(head, made.planId, none));
		expect(compared.before).toMatchObject({ key: 'source', name: '2025级直播电商服务 v1.0' });
		expect(choices.map(({ key }) => key)).toContain('source');
		expect(compared.parts.find(({ part }) => part === 'courses')?.changes ?? []).toEqual([]);
		// It is no change of that plan: another may start from it, too.
		granted(await createDraft(head, choose({ from: `${last}@v1` }), requestId()));
		const start = { from: 'start', to: 'draft' };
		expect(granted(await comparePlan(head, made.planId, start)).before.key).toBe('start');
	});

	it('has nothing to be compared with where it began from the standard, or began as a change', async () => {
		const asked = { from: 'source', to: 'draft' };
		expect(refusalOf(await comparePlan(ours.auditor, draft, asked)).code).toBe('not-found');
	});

	it('is made once of one form, even where the draft that it began from has moved on', async () => {
		const head = ours['department-head'];
		const id = requestId();
		const from = choose({ from: `${draft}@r0` });
		const before = (await listPlans(head)).length;
		const first = granted(await createDraft(head, from, id));
		const edits = [{ op: 'set', path: 'goal', from: '还在写的目标', to: '又写过的目标' }];
		const edit = { base: 0, clientId: 'tab-1', requestId: requestId(), edits };
		granted(await editPlan(head, draft, edit));
		expect(granted(await createDraft(head, from, id))).toEqual(first);
		expect(await listPlans(head)).toHaveLength(before + 1);
		const stale = refusalOf(await createDraft(head, from, requestId()));
		expect(stale).toMatchObject({ code: 'stale' });
		expect(stale.message).toContain('又有改动');
		const now = choose({ from: `${draft}@r1` });
		expect(await goalOf(granted(await createDraft(head, now, requestId())))).toBe('又写过的目标');
		// What the first was begun from stays what it was.
		const { before: source } = granted(
			await comparePlan(head, first.planId, { from: 'source', to: 'draft' }),
		);
		expect(source.plan.goal).toBe('还在写的目标');
	});

	it('is never another school’s, whatever the ids, and not one that the person may not read', async () => {
		const head = ours['department-head'];
		const own = granted(await createDraft(head, choose({ from: `${draft}@r1` }), requestId()));
		expect(await goalOf(own)).toBe('又写过的目标');
		const missing = refusalOf(await createDraft(head, choose({ from: 'nobody@r0' }), requestId()));
		const stranger = await build.memberOf(
			{ schoolId: ours.schoolId, schoolName: ours.schoolName },
			'department-head',
			'信息系',
		);
		const answers = await Promise.all([
			previewDraft(head, choose({ from: `${secret}@r0` })),
			createDraft(head, choose({ from: `${secret}@r0` }), requestId()),
			createDraft(head, choose({ from: `${secret}@v1` }), requestId()),
			previewDraft(head, choose({ from: 'not a plan' })),
			previewDraft(stranger, choose({ from: `${draft}@r1` })),
			createDraft(stranger, choose({ from: `${last}@v1` }), requestId()),
		]);
		for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: missing });
		expect(refusalOf(await previewDraft(ours.auditor, choose({ from: `${last}@v1` }))).code).toBe(
			'not-allowed',
		);
	});
});

describe('the certificates of a new plan', () => {
	const aim = { key: 'livestream-ecommerce@2021-1.0', level: '中级' };
	const from = () => `${last}@v1`;
	const head = () => ours['department-head'];

	it('are mapped where a course is clearly ahead, and left open elsewhere', async () => {
		const choice = choose({ from: from(), certificates: [aim], suggests: true });
		const { aims } = granted(await previewDraft(head(), choice));
		const [only] = aims;
		expect(only?.taken.length).toBeGreaterThan(0);
		expect(only!.taken.length + only!.open.length).toBe(only!.skills);
		const made = granted(await createDraft(head(), choice, requestId()));
		const { plan } = granted(await openPlan(head(), made.planId));
		expect(plan.certificates[0]?.mapping).toHaveLength(only!.taken.length);
		expect(plan.certificates[0]).toMatchObject({ level: '中级', examSemester: null });
	});

	it('of the plan that is started from come along with their mapping, and are told', async () => {
		const certificates = [aim];
		const first = choose({ from: from(), certificates, suggests: true });
		const made = granted(await createDraft(head(), first, requestId()));
		const again = choose({ from: `${made.planId}@r0`, cohort: '2027' });
		const { aims } = granted(await previewDraft(head(), again));
		expect(aims).toMatchObject([{ key: aim.key, brought: true, taken: [] }]);
		const other = choose({ ...again, certificates: [{ ...aim, level: '初级' }] });
		const [only, ...more] = granted(await previewDraft(head(), other)).aims;
		expect([only?.title, only?.brought, more]).toEqual(['直播电商（初级）', false, []]);
	});

	it('may be left without any mapping', async () => {
		const choice = choose({ from: from(), certificates: [aim] });
		const [only] = granted(await previewDraft(head(), choice)).aims;
		expect(only).toMatchObject({ taken: [] });
		expect(only?.open).toHaveLength(only!.skills!);
	});

	it('are registered by name where the standard names one that no library has', async () => {
		const named = { key: '电子商务数据分析@登记', level: '初级' };
		const choice = choose({ from: from(), certificates: [named], suggests: true });
		const [only] = granted(await previewDraft(head(), choice)).aims;
		expect(only).toMatchObject({ title: '电子商务数据分析（初级）', skills: null });
	});

	it.each([
		[{ key: '别的证书@登记', level: '初级' }],
		[{ key: 'livestream-ecommerce@1999', level: '中级' }],
		[{ key: 'livestream-ecommerce@2021-1.0', level: '特级' }],
		[{ key: '730705@2025', level: '中级' }],
	])('refuse %j at its place', async (wrong) => {
		const refusal = refusalOf(await previewDraft(head(), choose({ certificates: [wrong] })));
		expect(refusal.faults?.[0]?.path).toBe(`certificates/${wrong.key}`);
	});
});

describe('a new plan and the course library of the school', () => {
	it('are bound by name in the preview as in the plan; another school’s library is none of ours', async () => {
		const head = ours['department-head'];
		const record = (code: string) => ({
			...{ code, name: '直播销售', department: head.department, category: 'core', hours: 999 },
			...{ practiceHours: 1, credits: 99, assessment: 'exam' },
		});
		const affairs = ours['academic-affairs'];
		const saved = granted(await saveRecord(affairs, 'course', null, record('SM-77')));
		granted(await saveRecord(theirs['academic-affairs'], 'course', null, record('SM-88')));
		const bare = granted(await previewDraft(theirs['department-head'], choose({})));
		const preview = granted(await previewDraft(head, choose({})));
		expect(preview.bound).toEqual(['直播销售']);
		expect([preview.hours, preview.credits]).toEqual([bare.hours, bare.credits]);
		const made = granted(await createDraft(head, choose({}), requestId()));
		const { plan } = granted(await openPlan(head, made.planId));
		const course = plan.courses.find(({ name }) => name === '直播销售');
		expect(course).toMatchObject({ library: saved.recordId, code: 'SM-77' });
	});
});
