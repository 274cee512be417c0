import { describe, expect, it, test } from 'vitest';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { excused, remedyOf } from './excuse.ts';
import type { Judgement } from './finding.ts';
import type { Strength } from './parameter.ts';

const rule = 'hours/practice-share';
const judgement = (strength: Strength, changes: Partial<Judgement> = {}): Judgement => ({
	status: 'violation',
	parameter: {
		rule,
		value: { min: '1/2' },
		unit: null,
		strength,
		scope: 'plan',
		clause: { ours: true, number: null, quote: null },
	},
	measured: '1540',
	required: '>= 1550',
	at: ['courses/c1/practiceHours'],
	message: '',
	worseThan: (measured) => 1540 < Number(measured),
	...changes,
});
const excuse = (parts: PlanParts, judged = judgement('principle')) =>
	excused(planOf(parts), rule, judged);
const justification = (measured: string, parts = {}) => ({
	justifications: [justificationOf(rule, measured, parts)],
});

describe('a justification', () => {
	test.each(['principle', 'usual', 'advice'] as const)('holds for a %s rule', (strength) => {
		const verdict = excuse(justification('1540'), judgement(strength));
		expect(verdict).toMatchObject({ status: 'justified', excuse: { confirmed: false } });
		expect(verdict.remark).toBe('已说明：企业生产周期所限');
	});

	it('is shown as confirmed once 教务 have confirmed it', () => {
		const confirmed = { by: '陈敏', on: '2026-05-20' };
		expect(excuse(justification('1540', { confirmed })).excuse?.confirmed).toBe(true);
	});

	it('holds while the figure gets better, and lapses when it gets worse', () => {
		expect(excuse(justification('1530')).status).toBe('justified');
		const lapsed = excuse(justification('1545'));
		expect(lapsed).toMatchObject({ status: 'violation', excuse: null });
		expect(lapsed.remark).toContain('原说明针对 1545，现值更差');
	});

	it('goes by one that holds, where a later one has lapsed', () => {
		const justifications = [justificationOf(rule, '1530'), justificationOf(rule, '1545')];
		expect(excuse({ justifications }).status).toBe('justified');
	});

	it('does not excuse a mandatory rule, and says so', () => {
		const verdict = excuse(justification('1540'), judgement('mandatory'));
		expect(verdict).toMatchObject({ status: 'violation', excuse: null });
		expect(verdict.remark).toContain('强制条款不能以说明代替改正');
	});

	it('needs a reason, its own rule, and its own place', () => {
		expect(excuse(justification('1540', { reason: ' ' })).status).toBe('violation');
		expect(excuse(justification('1540', { rule: 'hours/total' })).status).toBe('violation');
		expect(excuse(justification('1540', { at: 'courses/c2' })).status).toBe('violation');
		expect(excuse(justification('1540', { at: 'courses/c' })).status).toBe('violation');
		for (const at of ['', 'courses', 'courses/c1', 'courses/c1/practiceHours'])
			expect(excuse(justification('1540', { at })).status).toBe('justified');
	});

	it('says why it does not hold', () => {
		expect(excuse(justification('1540', { reason: ' ' })).remark).toBe('说明没有写理由，不生效。');
		expect(excuse(justification('1545')).remark).toBe('原说明针对 1545，现值更差，须重新说明。');
		expect(excuse({}).remark).toBe('');
	});

	it('is shown with its reason, author and day, and who confirmed it', () => {
		const confirmed = { by: '陈敏', on: '2026-05-20' };
		const [note] = justification('1540').justifications;
		const { reason, by, on } = note ?? {};
		expect(excuse(justification('1540', { confirmed })).excuse).toEqual({
			kind: 'justification',
			reason,
			by,
			on,
			confirmed: true,
			confirmation: confirmed,
		});
		expect(excuse(justification('1540')).excuse?.confirmation).toBeNull();
	});

	it('of a figure that cannot get worse holds', () => {
		const plain = judgement('usual', { worseThan: undefined });
		expect(excuse(justification('anything'), plain).status).toBe('justified');
	});

	it('is the last that holds', () => {
		const justifications = ['1530', '1540'].map((measured, index) => ({
			...justificationOf(rule, measured),
			by: `作者${index}`,
		}));
		expect(excuse({ justifications }).excuse?.by).toBe('作者1');
	});

	it('of one place is enough, where the finding stands at several', () => {
		const wide = judgement('usual', { at: ['courses/c1', 'courses/c2'] });
		expect(excuse(justification('1540', { at: 'courses/c2' }), wide).status).toBe('justified');
	});

	it('gives no data that is missing', () => {
		const missing = judgement('principle', { status: 'missing-data' });
		expect(excuse(justification('1540'), missing).status).toBe('missing-data');
	});
});

describe('a waiver', () => {
	test.each(['violation', 'missing-data'] as const)(
		'by 教务 ends a %s of a mandatory rule',
		(status) => {
			const verdict = excuse({ waivers: [waiverOf(rule)] }, judgement('mandatory', { status }));
			expect(verdict).toMatchObject({ status: 'not-applicable', excuse: { kind: 'waiver' } });
		},
	);

	it('by anyone else is ignored, and the finding says so', () => {
		const waivers = [waiverOf(rule, { role: 'department-head', by: '周岚' })];
		const verdict = excuse({ waivers }, judgement('mandatory'));
		expect(verdict).toMatchObject({ status: 'violation', excuse: null });
		expect(verdict.remark).toBe('周岚申请的不适用未经教务处认定，不生效。');
	});

	it('by anyone else takes nothing from one by 教务, nor from a reason', () => {
		const other = waiverOf(rule, { role: 'auditor' });
		expect(excuse({ waivers: [waiverOf(rule), other] }).status).toBe('not-applicable');
		const both = excuse({ waivers: [other], ...justification('1540') });
		expect(both.status).toBe('justified');
		expect(both.remark).toMatch(/不生效。已说明/);
	});

	it('is shown with its reason, who found it and when, and is its own confirmation', () => {
		const { reason, by, on } = waiverOf(rule);
		expect(excuse({ waivers: [waiverOf(rule)] }, judgement('mandatory'))).toEqual({
			status: 'not-applicable',
			excuse: { kind: 'waiver', reason, by, on, confirmed: true, confirmation: { by, on } },
			remark: `教务处认定不适用：${reason}`,
		});
	});

	it('that holds needs no reason of the authors beside it', () => {
		const both = excuse({ waivers: [waiverOf(rule)], ...justification('1540') });
		expect(both.excuse?.kind).toBe('waiver');
		expect(both.remark).toBe('教务处认定不适用：本校试点');
	});

	it('that does not hold says why', () => {
		const remark = (changes: object) =>
			excuse({ waivers: [waiverOf(rule, changes)] }, judgement('mandatory')).remark;
		expect(remark({ reason: ' ' })).toBe('教务处认定不适用没有写理由，不生效。');
		expect(remark({ role: 'auditor', by: '' })).toBe('他人申请的不适用未经教务处认定，不生效。');
	});

	it('that does not hold leaves data that is missing as they are', () => {
		const waivers = [waiverOf(rule, { role: 'auditor', by: '周岚' })];
		expect(excuse({ waivers }, judgement('mandatory', { status: 'missing-data' }))).toEqual({
			status: 'missing-data',
			excuse: null,
			remark: '周岚申请的不适用未经教务处认定，不生效。',
		});
	});

	it('needs a reason', () => {
		const waivers = [waiverOf(rule, { reason: '' })];
		expect(excuse({ waivers }, judgement('mandatory')).status).toBe('violation');
	});

	it('changes nothing that does not bear on the plan', () => {
		const free = judgement('mandatory', { status: 'not-applicable' });
		expect(excuse({ waivers: [waiverOf(rule)] }, free).excuse).toBeNull();
	});

	it('changes nothing that passes', () => {
		const passed = judgement('mandatory', { status: 'pass' });
		expect(excuse({ waivers: [waiverOf(rule)] }, passed)).toMatchObject({
			status: 'pass',
			remark: '',
		});
	});
});

it('a remedy is found by rule and place, the last of several', () => {
	const remedy = {
		rule,
		at: 'courses',
		measured: '1540',
		what: '聘 2 人',
		who: '人事处',
		by: '2027-08-31',
		on: '2026-05-12',
	};
	const plan = planOf({ remedies: [{ ...remedy, what: '聘 1 人' }, remedy] });
	const { what, who, by, on } = remedy;
	expect(remedyOf(plan, rule, judgement('mandatory'))).toEqual({ what, who, by, on });
	expect(remedyOf(plan, 'hours/total', judgement('mandatory'))).toBeNull();
});
