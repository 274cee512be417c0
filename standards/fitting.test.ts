import { expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareFitting } from './fitting.ts';

const today = '2026-09-01';
const asking = (min: string): Overlay => ({
	format: 'xunbiao.overlay',
	version: 1,
	layer: 'province',
	issuer: `${min} 学时`,
	rules: [{ rule: 'hours/total', value: { min } }],
});

async function judged(overlays: readonly Overlay[]) {
	const plan = referencePlan();
	const fitting = await prepareFitting(plan, { today, overlays });
	if (!fitting.ok) throw new Error('it can be judged');
	const { judging, leftOut } = fitting.value;
	const found = checkPlan(judging, plan, today).findings.find(({ rule }) => rule === 'hours/total');
	return { required: found?.required, leftOut };
}

it('leaves out what would loosen, says why, and judges by the rest', async () => {
	const { required, leftOut } = await judged([asking('2999'), asking('3100'), asking('100')]);
	expect(required).toBe('>= 3100');
	expect(leftOut.map(({ overlay }) => overlay.issuer)).toEqual(['2999 学时', '100 学时']);
	expect(leftOut[0]?.faults[0]?.right).toContain('不少于 3000 学时');
});

it('leaves out nothing that tightens, and fails where the plan cannot be judged at all', async () => {
	expect(await judged([asking('3000')])).toMatchObject({ required: '>= 3000', leftOut: [] });
	const nowhere = referencePlan({ standard: { id: '999999', edition: '2025' } });
	expect((await prepareFitting(nowhere, { today, overlays: [asking('1')] })).ok).toBe(false);
});
