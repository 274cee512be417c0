import { describe, expect, it, test } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import {
	conditionsOf,
	firstOf,
	itIsACondition,
	openOf,
	tightened,
} from '#tests/builders/conditions-of.ts';
import { baseOf, factsOf } from '#tests/builders/facts-of.ts';
import { findingsAfter, worldOf } from '#tests/builders/judging-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { bases as rule } from './bases.ts';

const until = (from: string | null, to: string | null) => ({
	bases: [baseOf({ agreement: { from, to } })],
});
const statusesOf = (changes: object) => openOf(rule, changes).map(({ status }) => status);
const broken = ['violation', 'violation'];

describe('internship bases', () => {
	itIsACondition(rule, '协议', { bases: [] });

	test.each([
		['2026-11-20', '2026-11-20', []],
		['2026-11-21', '2027-11-20', broken],
		['2024-01-01', '2026-11-19', broken],
		['2024-01-01', null, []],
		[null, '2026-11-19', broken],
		[null, '2027-11-20', ['missing-data', 'missing-data']],
	])('with an agreement from %s to %s: %j', (from, to, statuses) => {
		expect(statusesOf(until(from, to))).toEqual(statuses);
	});

	it('are none without an agreement', () => {
		expect(statusesOf({ bases: [baseOf({ agreement: null })] })).toEqual(broken);
	});

	it('offer the positions together', () => {
		const [first = '', ...rest] = baseOf().positions;
		const two = [baseOf({ positions: [first] }), baseOf({ positions: rest })];
		expect(openOf(rule, { bases: two })).toEqual([]);
		const past = {
			...baseOf({ positions: [first] }),
			agreement: { from: '2020-01-01', to: '2021-01-01' },
		};
		expect(openOf(rule, { bases: [past, two[1]!] })).toMatchObject([
			{ status: 'violation', measured: first },
		]);
	});

	it('need not offer what the plan leaves out', () => {
		const plan = referencePlan();
		const [, ...positions] = plan.occupations.positions;
		const less = { ...plan, occupations: { ...plan.occupations, positions } };
		const given = { bases: [baseOf({ positions })] };
		expect(openOf(rule, given, { plan: less })).toEqual([]);
		expect(openOf(rule, given, { plan })).toHaveLength(1);
	});

	it('says what is there, what is lacking, and what it waits for', () => {
		const said = (changes: object) =>
			conditionsOf(rule, changes).map(({ message, at }) => [message, ...at]);
		const five = '短视频制作专员、直播销售员、直播运营专员、直播推广专员、直播客户服务专员';
		expect(said({})).toEqual([
			['2026-11-20 协议有效的实习基地 1 个，应不少于 1 个（§10.1.3）。', 'bases'],
			[`协议有效的实习基地合起来能提供${five}（§10.1.3）。`, 'bases'],
		]);
		expect(said({ bases: [] })).toEqual([
			['2026-11-20 协议有效的实习基地 0 个，应不少于 1 个（§10.1.3）。', 'bases'],
			[`协议有效的实习基地都不能提供${five}（§10.1.3）。`, 'bases'],
		]);
		const waits = `待补实习基地协议的起始日期（§10.1.3）。由学校管理员填写，不影响编制和提交。`;
		const open = { bases: [baseOf({ agreement: null }), ...until(null, null).bases] };
		expect(said(open)).toEqual([
			[waits, 'bases/1/agreement/from'],
			[waits, 'bases/1/agreement/from'],
		]);
	});

	it('opens the number of agreements down to the bases', () => {
		const past = baseOf({ agreement: { from: '2020-01-01', to: '2021-01-01' } });
		const tree = firstOf(rule, { bases: [past, baseOf()] }).derivations ?? [];
		expect(tree.flatMap(outlineOf)).toEqual([
			'2026-11-20 协议有效的实习基地 1',
			'  2026-11-20 协议有效的实习基地 1 个',
			'    江州直播产业园 1 个 @bases/1',
			'  不少于 1 个',
		]);
	});

	it('does not bear on a plan without positions of the standard', () => {
		const plan = referencePlan();
		const none = { ...plan, occupations: { ...plan.occupations, positions: ['仓管员'] } };
		expect(conditionsOf(rule, {}, { plan: none })[1]).toMatchObject({
			status: 'not-applicable',
			message: '方案的主要岗位中没有标准所列的岗位（§10.1.3）。',
			at: ['bases'],
		});
	});

	it('is judged anew where the positions of the plan change', () => {
		const plan = referencePlan();
		const none = { ...plan, occupations: { ...plan.occupations, positions: ['仓管员'] } };
		const asked = { world: worldOf({ facts: factsOf() }) };
		const statuses = (before: Plan, after: Plan) =>
			findingsAfter(rule, before, after, asked).map(({ status }) => status);
		expect(statuses(plan, none)).toEqual(['pass', 'not-applicable']);
		expect(statuses(none, plan)).toEqual(['pass', 'pass']);
	});

	it('is tightened, never loosened', () => {
		const parameters = tightened(rule.id, { part: 'agreement', value: { min: '2' } }) ?? [];
		expect(firstOf(rule, {}, { parameters })).toMatchObject({ status: 'violation', measured: '1' });
		expect(tightened(rule.id, { part: 'agreement', value: { min: '0' } })).toBeNull();
	});
});
