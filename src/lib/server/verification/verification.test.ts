import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signatureState } from '#domain/verify/signature.ts';
import { codeOf } from '#domain/verify/code.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { codeThrottle } from '../access/index.ts';
import * as plans from '../plans/index.ts';
import { registerAccepted } from '../plans/register-accepted.ts';
import { releaseVersion } from '../plans/release-version.ts';
import * as verification from './index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;

/** A clock that stands until it is moved; each test begins on a day when nothing is remembered. */
let time = 1_000_000_000_000;
const limits = codeThrottle(() => time);
beforeEach(() => void (time += 3 * 24 * 3600_000));
const ask = (code: string, address = '10.0.0.1') => verification.lookUp(code, address, limits);

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const head = school['department-head'];
	planId = await build.planIn(head, referencePlan());
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	const affairs = school['academic-affairs'];
	granted(await plans.acceptPlan(affairs, planId, { revision: 0, requestId: requestId() }));
});
afterAll(() => data.leave());

const registered = async () => granted(await registerAccepted(school.auditor, planId, 1));

describe('a version that was accepted', () => {
	it('has one code, whoever asks and however many at once', async () => {
		const all = await Promise.all([registered(), registered(), registered()]);
		expect(new Set(all.map(({ code }) => code)).size).toBe(1);
	});

	it('is signed with the key of the house, which stays when another takes its place', async () => {
		const { registration } = await registered();
		const before = await verification.keyList();
		const next = await verification.rotateKey();
		const { keys } = await verification.keyList();
		expect(keys.map(({ id }) => id)).toEqual([next.id, ...before.keys.map(({ id }) => id)]);
		const key = keys.find(({ id }) => id === registration.key);
		const { statement, signature } = registration;
		expect(key && (await signatureState(crypto.subtle, key, statement, signature))).toBe('valid');
		const wrong = { ...statement, label: 'v2.0' };
		expect(key && (await signatureState(crypto.subtle, key, wrong, signature))).toBe('invalid');
		expect((await verification.signingKey()).id).toBe(next.id);
	});

	it('is to the world as a code that nobody has, until it is released by 教务', async () => {
		const { code } = await registered();
		const none = codeOf(new Uint8Array(12));
		expect(await ask(code)).toEqual(await ask(none));
		expect(refusalOf(await ask(code)).code).toBe('not-found');
		const release = (actor: Parameters<typeof releaseVersion>[0]) =>
			releaseVersion(actor, planId, 1);
		expect(refusalOf(await release(school.auditor)).code).toBe('not-allowed');
		expect(refusalOf(await release(other['academic-affairs'])).code).toBe('not-found');
		expect(refusalOf(await ask(code)).code).toBe('not-found');
		granted(await release(school['academic-affairs']));
		granted(await release(school['academic-affairs']));
		const shown = granted(await ask(code.toLowerCase().replaceAll('-', ' ')));
		expect(shown.registration.statement.code).toBe(code);
		expect(shown).toMatchObject({
			newer: null,
			figures: { credits: '161', verdict: 'incomplete' },
		});
		expect(JSON.stringify(shown)).not.toContain(school.schoolId);
	});
});

describe('whoever tries codes', () => {
	it('waits after twenty that are none; mistyped ones are not counted, right ones neither', async () => {
		const { code } = await registered();
		const none = codeOf(new Uint8Array(12).fill(7));
		for (let tries = 0; tries < 30; tries += 1) {
			expect(refusalOf(await ask('7K3M')).code).toBe('invalid');
			granted(await ask(code));
		}
		for (let tries = 0; tries < 20; tries += 1)
			expect(refusalOf(await ask(none)).code).toBe('not-found');
		expect(refusalOf(await ask(none)).code).toBe('too-many');
		expect(refusalOf(await ask(code)).code).toBe('too-many');
		expect(granted(await ask(code, '10.0.0.2')).newer).toBeNull();
		time += 60_000;
		granted(await ask(code));
	});
});
