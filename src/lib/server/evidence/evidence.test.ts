/** Packs of a school's versions: the same bytes, what is in them, and what their verification says. */
import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpacked } from '#exports/evidence/unpack.ts';
import { isIntact, verifyPack, type Files } from '#exports/evidence/verify.ts';
import { summaryOf } from '#exports/evidence/words.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import * as plans from '../plans/index.ts';
import { keyList, rotateKey } from '../verification/index.ts';
import { packOf } from './index.ts';

const { granted, refusalOf, requestId } = build;
const origin = 'https://x.example';
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let bytes: Uint8Array;
let files: Files;

const pack = (actor = school.auditor) => packOf(actor, planId, 1, origin);
const verified = async (given: Files, keys: Parameters<typeof verifyPack>[1] = null) => {
	const found = await verifyPack(given, keys, webcrypto.subtle);
	if (!found.ok) throw new Error(found.faults[0]?.wrong);
	return found.value;
};
const withFile = (name: string, content: Uint8Array | string): Files =>
	new Map(files).set(name, Buffer.from(content));
const textOf = (name: string): string => new TextDecoder().decode(files.get(name));

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const head = school['department-head'];
	planId = await build.planIn(head, referencePlan());
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const affairs = school['academic-affairs'];
	granted(await plans.acceptPlan(affairs, planId, { revision: 0, requestId: requestId() }));
	bytes = granted(await pack()).bytes;
	const read = await unpacked(bytes);
	if (!read.ok) throw new Error(read.faults[0]?.wrong);
	files = read.value;
});
afterAll(() => data.leave());

it('is the same bytes for whoever may read the version, and not there for anybody else', async () => {
	const again = granted(await pack(school['academic-affairs']));
	expect(again.name).toMatch(/-v1\.0-核验包\.zip$/);
	expect(Buffer.compare(bytes, again.bytes)).toBe(0);
	expect(refusalOf(await pack(other.auditor)).code).toBe('not-found');
	expect(refusalOf(await packOf(school.auditor, planId, null, origin)).code).toBe('stage');
	expect(refusalOf(await packOf(school.auditor, planId, 2, origin)).code).toBe('not-found');
});

it('holds what proves the version, by name', () => {
	expect([...files.keys()].map((name) => name.replace(/^2026级.*专业人才培养方案/, '…'))).toEqual([
		...['核验.html', '清单.json', '…-v1.0.docx', '…-v1.0.xlsx', '…-合规检查报告-v1.0.html'],
		...['plan.json', 'judging.json', 'findings.json', '依据条款.txt', 'key.json'],
		...['审批记录.txt', '公开的意见.txt', '附件清单.txt', 'SHA256SUMS'],
	]);
	expect(textOf('依据条款.txt')).toContain('总学时');
	expect(textOf('核验.html')).toContain("default-src 'none'");
});

it('proves itself by the keys of the house, and its rules find the same again', async () => {
	const found = await verified(files, (await keyList()).keys);
	expect(found).toMatchObject({
		signature: 'valid',
		key: { standing: 'known' },
		isRegistered: true,
		rerun: { state: 'equal', differences: [] },
	});
	expect(isIntact(found)).toBe(true);
	expect((await verified(files)).key.standing).toBe('carried');
	const foreign = await verified(files, []);
	expect(foreign.key.standing).toBe('foreign');
	expect(summaryOf(foreign).title).toContain('来源不明');
	expect(summaryOf({ ...found, signature: 'unchecked' }).tone).toBe('dev');
	expect(summaryOf(found)).toMatchObject({ tone: 'ok', title: '全部文件未改动' });
});

it('names any file of which one byte is another', async () => {
	const listed = Object.keys((await verified(files)).statement.files);
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...listed), fc.nat(), async (name, at) => {
			const changed = Buffer.from(files.get(name) ?? []);
			if (changed.length === 0) return;
			changed[at % changed.length]! ^= 1;
			const found = await verified(withFile(name, changed));
			expect(found.files.filter(({ state }) => state !== 'unchanged')).toEqual([
				{ name, state: 'changed' },
			]);
			expect(isIntact(found)).toBe(false);
		}),
		{ numRuns: 30 },
	);
});

it('says what is missing and what was put beside it', async () => {
	const few = new Map(files);
	few.delete('plan.json');
	const found = await verified(few);
	expect(found.files).toContainEqual({ name: 'plan.json', state: 'absent' });
	expect(found).toMatchObject({ isRegistered: null, rerun: { state: 'impossible' } });
	expect(summaryOf(found).title).toBe('文件不全');
	const more = await verified(withFile('别的.pdf', '%PDF'));
	expect(more.files).toContainEqual({ name: '别的.pdf', state: 'foreign' });
	expect(isIntact(more)).toBe(false);
});

it('is judged again: other findings than the record has, and a list that nobody signed', async () => {
	const findings = JSON.parse(textOf('findings.json')) as { findings: { status: string }[] };
	const [first, ...rest] = findings.findings;
	const kept = { ...findings, findings: [{ ...first, status: 'violation' }, ...rest] };
	const other = await verified(withFile('findings.json', JSON.stringify(kept)));
	expect(other.rerun).toMatchObject({ state: 'different' });
	const list = textOf('清单.json').replace('"cohort":2026', '"cohort":2025');
	const forged = await verified(withFile('清单.json', list));
	expect(forged.signature).toBe('invalid');
	expect(summaryOf(forged).tone).toBe('bad');
	const broken = await verified(withFile('judging.json', '{"format":1}'));
	expect(broken.rerun.state).toBe('impossible');
});

it('is signed by the key of its day; under a new one both signatures are new', async () => {
	const { id } = await rotateKey();
	const again = await unpacked(granted(await pack()).bytes);
	if (!again.ok) throw new Error('unreadable');
	const found = await verified(again.value, (await keyList()).keys);
	expect(found).toMatchObject({ signature: 'valid', key: { standing: 'known', id } });
	expect((await verified(files, (await keyList()).keys)).key.standing).toBe('known');
});
