import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { factsOf } from '#tests/builders/facts-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from '../judging.ts';
import { shippedLibrary } from '../register.ts';
import { conditionsOf } from './index.ts';

const today = '2026-11-20';
const beside = { today, library: shippedLibrary, overlays: [] };
const said = (findings: readonly Finding[]) =>
	findings.map(({ rule, status, measured, required }) => [rule, status, measured, required]);

async function conditions(code: string, facts: Parameters<typeof conditionsOf>[1]['facts']) {
	const found = await conditionsOf(code, { ...beside, facts });
	if (!found.ok) throw new Error(JSON.stringify(found.faults));
	return found.value;
}

describe('what a programme has', () => {
	it('is judged without a plan as it is with one', async () => {
		const facts = factsOf({ enrolment: [{ cohort: 2026, students: 200 }] });
		const plan = referencePlan();
		const judging = await prepareJudging(plan, { today, facts });
		if (!judging.ok) throw new Error('no judging');
		const { findings } = checkPlan(judging.value, plan, today);
		const own = await conditions('730705', facts);
		expect(own.standard).toMatchObject({ id: '730705', edition: '2025' });
		expect(said(own.findings)).toEqual(
			said(findings.filter(({ scope }) => scope === 'conditions')),
		);
	});

	it('rests on the general requirements where there is no standard', async () => {
		const { standard, name, years, findings } = await conditions('730701', null);
		expect([standard, name, years]).toEqual([null, '电子商务', 3]);
		expect(findings.map(({ rule }) => rule)).toContain('staff/student-ratio');
		expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['missing-data']));
	});

	it('of a code that no catalogue has is not judged', async () =>
		expect(await conditionsOf('999999', { ...beside, facts: null })).toMatchObject({
			faults: [{ path: 'programme' }],
		}));

	it('is judged on another day by the same requirements', async () => {
		const { judge } = await conditions('730705', factsOf());
		const then = { ...factsOf(), asOf: '2029-01-01' };
		const [dual] = judge(then, ['staff/dual-qualified']);
		// The recognitions of these teachers end with 2028.
		expect(dual).toMatchObject({ status: 'violation', measured: '0' });
	});

	it('is listed item by item beside the rooms that the standard names', async () => {
		const facts = factsOf();
		const [first, ...others] = facts.rooms;
		if (!first) throw new Error('no room');
		const [camera, ...rest] = first.equipment;
		const equipment = [{ ...camera!, quantity: null }, ...rest.slice(1)];
		const { rooms } = await conditions('730705', {
			...facts,
			rooms: [{ ...first, equipment }, ...others],
		});
		expect(rooms.map(({ items }) => items.length)).toEqual([16, 14, 7]);
		const items = rooms.flatMap((room) => room.items);
		expect(items.filter(({ present }) => present === null)).toHaveLength(1);
		expect(items.filter(({ present }) => present === false)).toHaveLength(1);
	});
});
