import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judge } from '../plans/judge.ts';
import { openPlan } from '../plans/index.ts';
import { createDraft, draftOffer } from '../drafting/index.ts';
import * as build from '../../../../tests/builders/school-of.ts';
import { newId, now } from '../db/identifier.ts';
import { schoolHome } from './home.ts';
import {
	beginImport,
	decide,
	discard,
	importOf,
	importsOf,
	listLibrary,
	publish,
	searchLibrary,
	setIdentity,
	standardPage,
	withdraw,
	type Who,
} from './index.ts';
import { insertImport } from './repository.ts';

const { granted, refusalOf } = build;
const text = (file: string) => readFileSync(`standards/${file}`, 'utf8');
const certificate = text('certificates/webcast-operation/2021-2.0/source.txt');
const college = text('compile/teaching/made/530802.txt');

let data: Awaited<ReturnType<typeof build.freshData>>;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let us: Who;
const operator: Who = { personId: 'operator', name: '平台管理员' };

beforeAll(async () => {
	data = await build.freshData();
	ours = await build.schoolOf('甲校');
	theirs = await build.schoolOf('乙校');
	us = ours['academic-affairs'];
});
afterAll(() => data.leave());

const bytes = (content: string) => new TextEncoder().encode(content);

/** Sent, and read to the end. */
async function read(who: Who, content: string, name = '标准.txt') {
	const { id } = granted(await beginImport(who, { name, bytes: bytes(content) }));
	await vi.waitUntil(async () => granted(await importOf(who, id)).stage !== 'reading', {
		timeout: 90_000,
		interval: 50,
	});
	return granted(await importOf(who, id));
}

/** Every open point decided as a hurried person would. */
async function decideAll(who: Who, id: string) {
	const { ledger, doubts } = granted(await importOf(who, id));
	for (const { key, verdict } of ledger)
		if (verdict === 'unread')
			granted(await decide(who, id, { key, as: 'not-checkable', reason: '不对方案提出要求' }));
	for (const { key, decision } of doubts)
		if (!decision) granted(await decide(who, id, { key, as: 'reading', reading: 0 }));
}

const ids = async (who: Who) =>
	granted(await listLibrary(who)).rows.map(({ id, edition, home }) => `${home} ${id}@${edition}`);

describe('an import', () => {
	it('is a draft that nobody else sees, until its last open point is decided', async () => {
		const view = await read(us, college);
		expect([view.stage, view.kind, view.identity?.id]).toEqual(['review', 'teaching', '530802']);
		expect(view.source).toBe(college);
		const before = await ids(us);
		if (view.open > 0) expect(refusalOf(await publish(us, view.id)).message).toContain('待定');
		for (const other of [theirs['academic-affairs'], ours['department-head'], operator])
			expect(refusalOf(await importOf(other, view.id)).code).toBe('not-found');
		await decideAll(us, view.id);
		expect(granted(await importOf(us, view.id)).open).toBe(0);
		expect(await ids(us)).toEqual(before);

		granted(await publish(us, view.id));
		granted(await publish(us, view.id));
		expect(await ids(us)).toContain('school 530802@2025');
		expect(await ids(theirs['academic-affairs'])).toEqual(before);
	});

	it('gives plans their draft, their check and their pages, in its school alone', async () => {
		const head = ours['department-head'];
		const offer = granted(await draftOffer(head)).find(({ id }) => id === '530802');
		expect(offer?.edition).toBe('2025');
		const weeks = new Map(
			(offer?.calendar ?? []).flatMap(({ semester, weeks }) =>
				Object.entries(weeks).map(([use, n]) => [`${semester}/${use}`, String(n)] as const),
			),
		);
		const choice = { standard: '530802', cohort: '2026', creditSystem: true, weeks };
		const { planId } = granted(await createDraft(head, choice, 'request-530802'));
		const opened = granted(await openPlan(head, planId));
		expect(opened.plan.standard).toEqual({ id: '530802', edition: '2025' });
		expect(opened.imported?.standard.standard.id).toBe('530802');
		const check = await judge(head.schoolId, opened.plan, { on: '2026-09-01' });
		expect(check.ok && check.value.findings.map(({ rule }) => rule)).toContain('hours/total');
		expect((await judge(theirs.schoolId, opened.plan, { on: '2026-09-01' })).ok).toBe(false);
		const elsewhere = await createDraft(theirs['department-head'], choice, 'request-530802');
		expect(refusalOf(elsewhere).code).toBe('invalid');
	});

	it('is found by its words once it is published, and by its school alone', async () => {
		const own = granted(await searchLibrary(us, '装卸 搬运'));
		expect(new Set(own.map(({ standard }) => standard.id))).toEqual(new Set(['530802']));
		const [hit] = own;
		expect(hit?.text.slice(...(hit.found[0] ?? [0, 0]))).toMatch(/^装\s*卸\s*搬\s*运$/);
		expect(granted(await searchLibrary(us, '%'))).not.toEqual(
			granted(await searchLibrary(us, '_')),
		);
		expect(granted(await searchLibrary(theirs['auditor'], '装卸搬运'))).toEqual([]);
	});

	it('that is withdrawn is offered no more, and is still there for plans that rest on it', async () => {
		const [row] = granted(await importsOf(us));
		const id = row?.id ?? '';
		expect(refusalOf(await discard(us, id)).code).toBe('stage');
		granted(await withdraw(us, id));
		expect(await ids(us)).not.toContain('school 530802@2025');
		expect(granted(await searchLibrary(us, '装卸搬运'))).toEqual([]);
		expect(granted(await standardPage(us, '530802', '2025')).row.name).not.toBe('');
		expect((await standardPage(theirs['academic-affairs'], '530802', '2025')).ok).toBe(false);
	});

	it('is for every school where the operator publishes it, and never takes a shipped name', async () => {
		const view = await read(operator, certificate);
		await decideAll(operator, view.id);
		const identity = granted(await importOf(operator, view.id)).identity;
		if (!identity) throw new Error('it was read');
		const taken = { ...identity, id: 'webcast-operation', edition: '2021-1.0' };
		granted(await setIdentity(operator, view.id, taken));
		granted(await publish(operator, view.id));
		expect(await ids(theirs.auditor)).toContain('platform webcast-operation@2021-1.0');
		const again = await read(us, certificate.replaceAll('直播间', '直播室'));
		await decideAll(us, again.id);
		granted(await setIdentity(us, again.id, taken));
		const refusal = refusalOf(await publish(us, again.id));
		expect(refusal.faults?.[0]).toMatchObject({ path: 'identity/edition' });
		granted(await setIdentity(us, again.id, { ...taken, edition: '2021-2.1' }));
		granted(await publish(us, again.id));
	});
});

describe('a file', () => {
	it.each([
		['小说.txt', '第一回 甄士隐梦幻识通灵 贾雨村风尘怀闺秀。'.repeat(200)],
		['坏.docx', 'PK\u0003\u0004 not a zip'],
		['表.xlsx', 'PK\u0003\u0004'],
	])(
		'%s that is no standard is refused with a reason, and nothing of it stays',
		async (name, it) => {
			const view = await read(us, it, name);
			expect(view.stage).toBe('failed');
			expect(view.faults[0]?.wrong).not.toBe('');
			expect(view.source).toBe('');
			granted(await discard(us, view.id));
			expect((await importOf(us, view.id)).ok).toBe(false);
		},
	);
	it('is taken only from those whose task it is, and only with something in it', async () => {
		const file = { name: 'a.txt', bytes: bytes('x') };
		for (const role of ['department-head', 'school-admin', 'auditor'] as const)
			expect(refusalOf(await beginImport(ours[role], file)).code).toBe('not-allowed');
		const empty = { name: 'a.txt', bytes: new Uint8Array() };
		expect(refusalOf(await beginImport(us, empty)).message).toContain('空');
	});
	it('that was being read when the server ended is told to be lost', async () => {
		const id = newId();
		const lost = {
			...{ id, stage: 'reading' as const, kind: null, standardId: '', edition: '', title: '' },
			...{ name: '', level: '', extent: '', certificates: [], forceFrom: '', open: 0 },
			...{ fileName: 'x.pdf', fileHash: '', faults: [], createdAt: now(), createdBy: us.personId },
		};
		await schoolHome(ours.schoolId).write((db) => insertImport(db, lost));
		const view = granted(await importOf(us, id));
		expect([view.stage, view.faults[0]?.wrong]).toEqual([
			'failed',
			expect.stringContaining('重新启动'),
		]);
	});
});

describe('a decision', () => {
	it('is refused where there is nothing to decide, and the last of a place holds', async () => {
		const view = await read(us, college.replace('一般包括专业基础课程', '全程要修 2700 学时。$&'));
		const nowhere = { key: 'ledger/99999999', as: 'not-checkable', reason: '没有' } as const;
		expect(refusalOf(await decide(us, view.id, nowhere)).code).toBe('invalid');
		const open = view.ledger.find(({ text }) => text.includes('2700'));
		expect(open?.verdict).toBe('unread');
		const key = open?.key ?? '';
		const blank = { key, as: 'not-checkable', reason: ' ' } as const;
		expect(refusalOf(await decide(us, view.id, blank)).faults?.[0]?.path).toBe('reason');
		for (const reason of ['第一', '第二'])
			granted(await decide(us, view.id, { key, as: 'not-checkable', reason }));
		const after = granted(await importOf(us, view.id));
		expect(after.ledger.find((row) => row.key === key)?.decision).toMatchObject({ reason: '第二' });
		expect(after.open).toBe(view.open - 1);
	});
	it('makes a sentence a rule that plans are checked by', async () => {
		const view = await read(us, college.replace('一般包括专业基础课程', '全程要修 2700 学时。$&'));
		const key = view.ledger.find(({ text }) => text.includes('2700'))?.key ?? '';
		const rule = { key, as: 'parameter', rule: 'hours/total', strength: 'mandatory' } as const;
		const wrong = await decide(us, view.id, { ...rule, value: { parts: ['学时'] } });
		expect(refusalOf(wrong).faults?.[0]?.path).toBe('value');
		granted(await decide(us, view.id, { ...rule, value: { min: '2700' } }));
		const { parameters } = granted(await importOf(us, view.id));
		expect(parameters.find(({ clause }) => clause.quote.includes('2700'))?.value).toEqual({
			min: '2700',
		});
	});
});
