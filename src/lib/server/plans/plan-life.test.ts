/** A plan's life from 通过 to 公开 and its change: what is refused, what is recorded, what is kept. */
import { dayInChina } from '#domain/day-in-china.ts';
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	approved,
	bringTo,
	deliberated,
	remedyAll,
	step,
	settleComments,
} from '#tests/builders/plan-life.ts';
import { opened as workbookOf } from '#tests/documents/workbook.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { checkFor } from '../api/read.ts';
import { writeSchool } from '../db/databases.ts';
import * as documents from '../documents/index.ts';
import { addLayer, endLayer } from '../layers/index.ts';
import { readSchool } from '../db/databases.ts';
import { createPlan } from './create-plan.ts';
import { today } from './judge.ts';
import { planById } from './repository.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let [head, affairs]: Actor[] = [];
const day = 86_400_000;
const daysFromNow = (days: number) => dayInChina(new Date(Date.now() + days * day).toISOString());

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	[head, affairs] = [school['department-head'], school['academic-affairs']];
});
afterAll(() => data.leave());

const newPlan = () => build.planIn(head!, referencePlan());
const opened = async (planId: string, as: Actor = school.auditor) =>
	granted(await plans.openPlan(as, planId));
const lifeOf = async (planId: string) => granted(await plans.lifeOf(school.auditor, planId));
const pathsOf = ({ faults = [] }: { faults?: readonly { path: string }[] }) =>
	faults.map(({ path }) => path);

describe('from 通过 to publication', () => {
	let planId: string;
	beforeAll(async () => {
		planId = await newPlan();
		await bringTo(school, planId, 'accept');
	});

	it('论证 needs its record, with a date that fits', async () => {
		const empty = refusalOf(await step(school, planId, 'deliberate'));
		expect(pathsOf(empty)).toEqual(
			['date', 'organisation', 'members', 'opinion'].map((name) => `record/${name}`),
		);
		for (const date of [daysFromNow(1), daysFromNow(-1)]) {
			const record = { ...deliberated(), date };
			expect(pathsOf(refusalOf(await step(school, planId, 'deliberate', { record })))).toEqual([
				'record/date',
			]);
		}
		expect((await opened(planId)).stage).toBe('deliberation');
		const passed = await step(school, planId, 'deliberate', { record: deliberated() });
		expect(granted(passed)).toEqual({ stage: 'approval', version: null });
	});

	it('is not published before the meeting has approved it', async () => {
		await remedyAll(affairs!, planId, '2099-08-31');
		expect((await opened(planId, affairs)).actions).toEqual(['return', 'approve']);
		expect(refusalOf(await step(school, planId, 'publish')).message).toContain(
			'还没有登记校党组织会议',
		);
		const { number: _, ...rest } = approved();
		expect(pathsOf(refusalOf(await step(school, planId, 'approve', { record: rest })))).toEqual([
			'record/number',
		]);
		granted(await step(school, planId, 'approve', { record: approved() }));
		expect((await opened(planId, affairs)).actions).toEqual(['return', 'publish']);
		const again = await step(school, planId, 'approve', { record: approved() });
		expect(refusalOf(again).code).toBe('stage');
	});

	it('is frozen as a version with its report, to the byte', async () => {
		const done = granted(await step(school, planId, 'publish'));
		expect(done).toEqual({ stage: 'published', version: 2 });
		const { publication } = await lifeOf(planId);
		const report = granted(await plans.publishedReport(school.auditor, planId));
		expect(createHash('sha256').update(report.bytes).digest('hex')).toBe(publication?.hash);
		expect(report.hash).toBe(publication?.hash);
		const html = new TextDecoder().decode(report.bytes);
		for (const words of [
			approved()['number'],
			deliberated()['organisation'],
			'列入学校年度建设计划',
		])
			expect(html).toContain(words);
		const version = granted(await plans.openVersion(school.auditor, planId, 2));
		expect(version).toMatchObject({ published: true, check: { submittable: true } });
		const again = granted(await plans.publishedReport(head!, planId));
		expect(Buffer.from(again.bytes).equals(Buffer.from(report.bytes))).toBe(true);
	});

	it('judged again by what is kept, it is found the same', async () => {
		const [then] = granted(await plans.rejudgedVersion(school.auditor, planId, 2));
		expect(then).toMatchObject({ basis: '按发布时的要求重查', hindered: null, changes: [] });
	});

	it('is shown and given out as it was found then, whatever has come since', async () => {
		const layer = {
			...{ format: 'xunbiao.overlay', version: 1, layer: 'school', issuer: '甲校' },
			rules: [
				{
					...{ rule: 'hours/total', value: { min: '3200' } },
					clause: { number: '第三条', quote: '不少于 3200' },
				},
			],
		};
		const { id } = granted(await addLayer(affairs!, layer));
		const { check } = granted(await plans.openVersion(school.auditor, planId, 2));
		const { record, summary, overlays } = await opened(planId);
		expect([record?.findings, record?.verdict]).toEqual([check.findings, check.verdict]);
		expect([summary?.counts, overlays]).toEqual([check.counts, []]);
		const answer = granted(await checkFor(school.auditor, planId));
		expect(answer.findings.map(({ message }) => message)).toEqual(
			check.findings.map(({ message }) => message),
		);
		granted(await endLayer(affairs!, id));
	});

	it('changes on no path any more', async () => {
		const { revision } = await opened(planId);
		const edit = {
			...{ base: revision, clientId: 'test', requestId: requestId() },
			edits: [{ op: 'set', path: 'goal', from: '', to: '改一改' }],
		};
		expect(refusalOf(await plans.editPlan(head!, planId, edit)).code).toBe('stage');
		const waiver = {
			kind: 'waiver',
			rule: 'hours/total',
			at: '',
			reason: '不适用',
			requestId: requestId(),
		};
		expect(refusalOf(await plans.ruleOn(affairs!, planId, waiver)).code).toBe('stage');
		expect(refusalOf(await plans.addWriter(affairs!, planId, head!.personId)).code).toBe(
			'not-allowed',
		);
		for (const action of [
			'submit',
			'return',
			'accept',
			'deliberate',
			'approve',
			'publish',
		] as const)
			expect(refusalOf(await step(school, planId, action, { reason: '再来' })).code).toBe('stage');
		expect((await opened(planId)).revision).toBe(revision);
	});

	it('keeps its records against whoever has the database', async () => {
		for (const table of ['plan_records', 'publications', 'submissions'])
			for (const change of [`DELETE FROM ${table}`, `UPDATE ${table} SET at = ''`])
				await expect(
					writeSchool(school.schoolId, (db) => db.run(sql.raw(change))),
				).rejects.toThrow();
	});

	it('prints which meeting approved it', async () => {
		const printed = granted(
			await documents.printVersion(school.auditor, planId, 2, 'excel', 'https://xunbiao.example'),
		);
		const { worksheets } = await workbookOf(printed.bytes);
		const sheets = JSON.stringify(worksheets.map((one) => one.getSheetValues()));
		expect(sheets).toContain(approved()['number']);
	});

	it('is archived with a reason, and read as before', async () => {
		expect(refusalOf(await step(school, planId, 'archive')).message).toContain('写明原因');
		granted(await step(school, planId, 'archive', { reason: '已经毕业' }));
		expect((await opened(planId)).stage).toBe('archived');
		const change = { revision: 0, requestId: requestId(), reason: '想改' };
		expect(refusalOf(await plans.beginChange(head!, planId, change)).code).toBe('stage');
	});
});

describe('论证修改', () => {
	it('comes back to its authors with the meeting’s record, and is deliberated anew as a new version', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'accept');
		const reason = '请补充企业参与的内容';
		expect(refusalOf(await step(school, planId, 'return')).message).toContain('写明意见');
		const part = { date: today() };
		expect(refusalOf(await step(school, planId, 'return', { reason, record: part })).code).toBe(
			'invalid',
		);
		granted(await step(school, planId, 'return', { reason, record: deliberated() }));
		const back = await opened(planId, head);
		expect(back).toMatchObject({ stage: 'revision', lockedBecause: null, standing: null });
		expect(back.lastReturn?.reason).toBe(reason);
		granted(await step(school, planId, 'submit'));
		const open = await step(school, planId, 'deliberate', { record: deliberated() });
		expect(refusalOf(open).message).toContain('还有 1 条意见没有解决');
		await settleComments(school, planId);
		const passed = await step(school, planId, 'deliberate', { record: deliberated() });
		expect(granted(passed)).toEqual({ stage: 'approval', version: 2 });
		const { records } = await lifeOf(planId);
		expect(records.map(({ outcome, version }) => [outcome, version])).toEqual([
			['return', 1],
			['pass', 2],
		]);
	});

	it('voids the approval of the version before', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'approve');
		granted(await step(school, planId, 'return', { reason: '会议要求重新论证' }));
		granted(await step(school, planId, 'submit'));
		await settleComments(school, planId);
		granted(await step(school, planId, 'deliberate', { record: deliberated() }));
		await remedyAll(affairs!, planId, '2099-08-31');
		expect(refusalOf(await step(school, planId, 'publish')).message).toContain('还没有登记');
		granted(await step(school, planId, 'approve', { record: approved() }));
		granted(await step(school, planId, 'publish'));
	});
});

describe('remedies before publication', () => {
	it('are asked for by name, and stand in what is published', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'approve');
		const refusal = refusalOf(await step(school, planId, 'publish'));
		expect(refusal.message).toContain('没有整改措施');
		expect(refusal.faults?.length).toBeGreaterThan(5);
		await remedyAll(affairs!, planId, '2099-08-31');
		granted(await step(school, planId, 'publish'));
	});
});

describe('备案 and 公开', () => {
	const filing = () => ({
		date: today(),
		recipient: '江州市教育局',
		number: '江教备〔2026〕31 号',
	});
	let planId: string;
	const enter = async (recordId: string, corrects: number, record: object, as = affairs!) => {
		const { revision, stage } = await opened(planId);
		const form = { revision, stage, requestId: requestId(), recordId, corrects };
		return plans.enterRecord(as, planId, { ...form, record: record as Record<string, string> });
	};
	beforeAll(async () => {
		planId = await newPlan();
		await bringTo(school, planId, 'approve');
	});

	it('are recorded once, after publication, by 教务', async () => {
		expect(refusalOf(await enter('filing', 0, filing())).code).toBe('stage');
		await remedyAll(affairs!, planId, '2099-08-31');
		granted(await step(school, planId, 'publish'));
		for (const as of [head!, school.auditor])
			expect(refusalOf(await enter('filing', 0, filing(), as)).code).toBe('not-allowed');
		expect(granted(await enter('filing', 0, filing()))).toEqual({ kind: 'filing', revision: 1 });
		expect(refusalOf(await enter('filing', 0, filing())).message).toContain('更正');
		const address = 'http://school.edu.cn';
		expect(pathsOf(refusalOf(await enter('disclosure', 0, { date: today(), address })))).toEqual([
			'record/address',
		]);
	});

	it('are corrected by a further entry, on what was read', async () => {
		expect(
			granted(await enter('filing', 1, { ...filing(), number: '江教备〔2026〕32 号' })).revision,
		).toBe(2);
		expect(refusalOf(await enter('filing', 1, filing())).code).toBe('stale');
		expect(refusalOf(await enter('nothing', 1, filing())).code).toBe('invalid');
		const entries = (await lifeOf(planId)).records.filter(({ kind }) => kind === 'filing');
		expect(entries.map(({ value }) => value['number'])).toEqual([
			'江教备〔2026〕31 号',
			'江教备〔2026〕32 号',
		]);
	});

	it('lie after publication; a correction of the approval lies before it and after 论证', async () => {
		const early = { ...filing(), date: daysFromNow(-1) };
		expect(pathsOf(refusalOf(await enter('filing', 2, early)))).toEqual(['record/date']);
		const { records } = await lifeOf(planId);
		const { recordId } = records.find(({ kind }) => kind === 'approval')!;
		const moved = { ...approved(), date: daysFromNow(-1) };
		expect(pathsOf(refusalOf(await enter(recordId, 1, moved)))).toEqual(['record/date']);
		expect(
			granted(await enter(recordId, 1, { ...approved(), number: '校党〔2026〕10 号' })).revision,
		).toBe(2);
		const { hash } = granted(await plans.publishedReport(school.auditor, planId));
		expect((await lifeOf(planId)).publication?.hash).toBe(hash);
	});
});

describe('变更', () => {
	it('is a new draft of the published version, once, by those who write it', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'publish');
		const { revision } = await opened(planId);
		const form = {
			revision,
			stage: 'published',
			requestId: requestId(),
			reason: '增加直播合规课程',
		};
		for (const as of [affairs!, school.auditor])
			expect(refusalOf(await plans.beginChange(as, planId, form)).code).toBe('not-allowed');
		const missing = { ...form, reason: '' };
		expect(refusalOf(await plans.beginChange(head!, planId, missing)).message).toContain('原因');
		const change = granted(await plans.beginChange(head!, planId, form));
		expect(granted(await plans.beginChange(head!, planId, form))).toEqual(change);
		const other = { ...form, requestId: requestId() };
		expect(refusalOf(await plans.beginChange(head!, planId, other)).code).toBe('conflict');
		const draft = await opened(change.planId, head);
		expect(draft).toMatchObject({ stage: 'drafting', plan: { remedies: [], waivers: [] } });
		const { origin } = await lifeOf(change.planId);
		expect(origin).toMatchObject({ id: planId, version: 2, reason: form.reason });
		expect((await lifeOf(planId)).change).toMatchObject({ id: change.planId });
		await bringTo(school, change.planId, 'publish');
		expect((await opened(planId)).stage).toBe('published');
	});

	it('that another process has begun meanwhile is told, not met as an error', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'publish');
		const row = (await readSchool(school.schoolId, (db) => planById(db, planId)))!;
		const { plan } = await opened(planId);
		// What each process does once it has looked and found no change.
		const begin = () =>
			createPlan(head!, {
				...{ plan: { ...plan, remedies: [], waivers: [] }, requestId: requestId() },
				origin: { row, version: 2, reason: '同时发起' },
			});
		const [first, second] = [await begin(), await begin()];
		expect(first.ok).toBe(true);
		expect(refusalOf(second)).toMatchObject({ code: 'conflict' });
		expect((await lifeOf(planId)).change?.id).toBe(granted(first).planId);
	});

	it('says which steps it does without, as it stands', async () => {
		const planId = await newPlan();
		await bringTo(school, planId, 'publish');
		const { revision } = await opened(planId);
		const form = { revision, stage: 'published', requestId: requestId(), reason: '改正文字' };
		const change = granted(await plans.beginChange(head!, planId, form));
		expect((await opened(planId)).skipped).toEqual([]);
		expect((await opened(change.planId)).skipped).toEqual([]);
		const { plan } = await opened(change.planId);
		const goal = { op: 'set' as const, path: 'goal', from: plan.goal, to: `${plan.goal}再改` };
		const sent = { base: 0, clientId: 'skipping', requestId: requestId(), edits: [goal] };
		granted(await plans.editPlan(head!, change.planId, sent));
		expect((await opened(change.planId)).skipped).toEqual([]);
	});
});
