import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import * as plans from './index.ts';

const { granted, refusalOf, requestId } = build;
let school: build.TestSchool;
let [head, reviewer, affairs, admin]: Actor[] = [];
let data: Awaited<ReturnType<typeof build.freshData>>;
let planId: string;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	head = school['department-head'];
	reviewer = school['department-reviewer'];
	affairs = school['academic-affairs'];
	admin = school['school-admin'];
});
afterAll(() => data.leave());
beforeEach(async () => {
	granted(await plans.setDepartmentReview(admin!, true));
	planId = await build.planIn(head!, referencePlan());
});

const asked = (reason?: string) => ({ revision: 0, requestId: requestId(), reason });
const submit = () => plans.submitPlan(head!, planId, asked());

describe('a school with 系部审核', () => {
	it('has the department judge first, then 教务', async () => {
		expect(granted(await submit()).stage).toBe('department-review');
		expect(granted(await plans.openPlan(reviewer!, planId)).actions).toEqual(['endorse', 'return']);
		expect(granted(await plans.openPlan(affairs!, planId)).actions).toEqual([]);
		expect(refusalOf(await plans.acceptPlan(affairs!, planId, asked())).code).toBe('stage');
		expect(granted(await plans.endorsePlan(reviewer!, planId, asked())).stage).toBe(
			'academic-review',
		);
		expect(granted(await plans.openPlan(reviewer!, planId)).actions).toEqual([]);
		expect(granted(await plans.acceptPlan(affairs!, planId, asked())).version).toBe(1);
	});

	it('has the department return it with its reasons', async () => {
		granted(await submit());
		expect(refusalOf(await plans.returnPlan(affairs!, planId, asked('不行'))).message).toBe(
			'“退回修改”由系部审核办理。',
		);
		granted(await plans.returnPlan(reviewer!, planId, asked('实训学时请核对')));
		const opened = granted(await plans.openPlan(head!, planId));
		expect(opened).toMatchObject({ stage: 'returned', lockedBecause: null });
		expect(opened.lastReturn?.by.name).toBe(reviewer!.name);
	});

	it('says to its authors who judges, and lets them withdraw', async () => {
		granted(await submit());
		const { lockedBecause, actions } = granted(await plans.openPlan(head!, planId));
		expect(lockedBecause).toBe('方案正在系部审核，撤回后才能修改。');
		expect(actions).toEqual(['withdraw']);
		expect(granted(await plans.withdrawPlan(head!, planId, asked())).stage).toBe('drafting');
	});

	it('has no reviewer of another department decide', async () => {
		granted(await submit());
		const other = await build.memberOf(school, 'department-reviewer', '机电系');
		expect(refusalOf(await plans.endorsePlan(other, planId, asked())).code).toBe('not-found');
		granted(await plans.withdrawPlan(head!, planId, asked()));
	});

	it('cannot do without it while a plan waits there', async () => {
		granted(await submit());
		expect(refusalOf(await plans.setDepartmentReview(admin!, false)).message).toMatch(
			/还有 \d+ 份方案在系部审核/,
		);
		granted(await plans.withdrawPlan(head!, planId, asked()));
	});

	it('is what its administrator says, and nobody else', async () => {
		for (const actor of [head!, reviewer!, affairs!])
			expect(refusalOf(await plans.setDepartmentReview(actor, false)).code).toBe('not-allowed');
		granted(await plans.setDepartmentReview(admin!, false));
		expect(granted(await submit()).stage).toBe('academic-review');
	});
});

describe('people who write a plan of another department', () => {
	let guest: Actor;
	beforeAll(async () => {
		guest = await build.memberOf(school, 'department-head', '机电系');
	});
	const opened = (actor: Actor) => plans.openPlan(actor, planId);

	it('are brought in by its owner or by 教务, and taken out again', async () => {
		expect(refusalOf(await opened(guest)).code).toBe('not-found');
		for (const who of [head!, affairs!]) {
			granted(await plans.addWriter(who, planId, guest.personId));
			expect(granted(await opened(guest))).toMatchObject({ lockedBecause: null });
			granted(await plans.removeWriter(who, planId, guest.personId));
			expect(refusalOf(await opened(guest)).code).toBe('not-found');
		}
	});

	it('bring in nobody themselves', async () => {
		granted(await plans.addWriter(head!, planId, guest.personId));
		const answer = await plans.addWriter(guest, planId, guest.personId);
		expect(refusalOf(answer).code).toBe('not-allowed');
	});

	it('are people of this school who write plans', async () => {
		const other = await build.schoolOf('乙校');
		for (const { personId } of [other['department-head'], school.auditor])
			expect(refusalOf(await plans.addWriter(head!, planId, personId)).code).toBe('invalid');
	});

	it('are offered as long as they do not write it', async () => {
		const ids = async () => granted(await plans.possibleWriters(head!, planId)).map(({ id }) => id);
		expect(await ids()).toContain(guest.personId);
		granted(await plans.addWriter(head!, planId, guest.personId));
		expect(await ids()).not.toContain(guest.personId);
		expect(granted(await plans.possibleWriters(reviewer!, planId))).toEqual([]);
	});

	it('are all kept where two are added at once', async () => {
		const second = await build.memberOf(school, 'department-head', '信息系');
		const both = [guest, second].map(({ personId }) => plans.addWriter(head!, planId, personId));
		await Promise.all(both);
		expect(
			granted(await opened(head!))
				.writers.map(({ id }) => id)
				.toSorted(),
		).toEqual([guest.personId, second.personId].toSorted());
	});
});
