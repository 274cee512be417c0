import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { overlayOf } from '#tests/builders/overlay-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { draftPlan } from '../draft/index.ts';
import { effectsOn } from './effects.ts';
import { edition2025, edition2030, renamed, stricter } from './testing/next-edition.ts';

const today = '2030-04-01';
const found = (plan: Plan, next = edition2030(), overlays: readonly Overlay[] = []) =>
	effectsOn(plan, { old: edition2025, next }, { today, overlays });

async function effect(plan: Plan, next = edition2030(), overlays: readonly Overlay[] = []) {
	const answer = await found(plan, next, overlays);
	if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
	return answer.value;
}
const total = (min: string) =>
	edition2030((one) => (one.rule === 'hours/total' ? { ...one, value: { min } } : one));

describe('a stricter edition', () => {
	it('changes exactly what it asks otherwise, the gravest first, with the exact figures', async () => {
		const { before, after, submittable, changes } = await effect(referencePlan(), stricter());
		expect([before, after, submittable]).toEqual(['incomplete', 'fail', [true, false]]);
		expect(changes.map(({ rule, from, to, slack }) => [rule, from, to, ...slack])).toEqual([
			[
				'courses/core-fields',
				'7 项，其中直播客户服务，符合',
				'7 项，其中直播用户服务，不符合',
				null,
				null,
			],
			[
				'courses/core-content',
				'44 项，其中直播客户服务/1、直播客户服务/2、直播客户服务/3等 7 项，符合',
				'44 项，其中直播用户服务/1、直播用户服务/2、直播用户服务/3等 7 项，提示',
				null,
				null,
			],
			[
				'hours/total',
				'≥ 3000，现值 3114，符合',
				'≥ 3100，现值 3114，符合',
				'114 hours',
				'14 hours',
			],
			[
				'hours/practice-share',
				'≥ 1/2，现值 1745/3114，符合',
				'≥ 11/20，现值 1745/3114，符合',
				'188 hours',
				'32 hours',
			],
		]);
		expect(changes[2]).toMatchObject({
			title: '总学时',
			clause: '§8.2“3 年总学时不少于 3100 学时”',
			status: ['pass', 'pass'],
			strength: ['mandatory', 'mandatory'],
			required: ['>= 3000', '>= 3100'],
			measured: '3114',
		});
	});

	it.each([
		['3114', 'incomplete', '0 hours'],
		['3114.01', 'fail', '-1 hours'],
		['3115', 'fail', '-1 hours'],
	])('asking for %s hours of 3114 leads to %s', async (min, verdict, slack) => {
		const { after, changes } = await effect(referencePlan(), total(min));
		expect([after, changes[0]?.slack[1]]).toEqual([verdict, slack]);
	});

	it('tells a mended plan from a broken one', async () => {
		const { before, after, changes } = await effect(
			referencePlan({ programme: { code: '730705', name: '直播电商' } }),
			renamed('直播电商服务', '直播电商')(total('4000')),
		);
		expect([before, after]).toEqual(['fail', 'fail']);
		const turns = changes.map(({ rule, status }) => [rule, ...status]);
		expect(turns[0]).toEqual(['hours/total', 'pass', 'violation']);
		expect(turns.at(-1)).toEqual(['identity/name', 'violation', 'pass']);
	});

	it('that asks for something new, or no longer for something, says which', async () => {
		const without = edition2030();
		const parameters = without.parameters.filter(({ rule }) => rule !== 'practice/forms');
		const { changes } = await effect(referencePlan(), { ...without, parameters });
		expect(changes.map(({ rule, to, status }) => [rule, to, ...status])).toEqual([
			['practice/forms', '无此要求', 'pass', null],
		]);
		const back = await effectsOn(
			referencePlan(),
			{ old: { ...without, parameters }, next: edition2025 },
			{ today },
		);
		expect(back.ok && back.value.changes.map(({ rule, from }) => [rule, from])).toEqual([
			['practice/forms', '无此要求'],
		]);
	});
});

describe('layers', () => {
	const more = overlayOf('school', [{ rule: 'hours/total', value: { min: '3105' } }]);

	it('of the school bind under both editions: a bound below theirs changes nothing', async () => {
		expect((await effect(referencePlan(), total('3100'), [more])).changes).toEqual([]);
	});

	it('that would loosen the new edition are named, with their place', async () => {
		const answer = await found(referencePlan(), total('3110'), [more]);
		expect(answer.ok ? [] : answer.faults.map(({ path }) => path)).toEqual([
			'overlays/0/rules/0/value/min',
		]);
	});
});

describe('an edition that asks for the same', () => {
	it('changes nothing, whatever its words, name and days of force', async () => {
		const reworded = edition2030((one) => ({
			...one,
			clause: { ...one.clause, number: `新${one.clause.number}`, quote: `新${one.clause.quote}` },
		}));
		for (const next of [edition2030(), reworded])
			expect((await effect(referencePlan(), next)).changes).toEqual([]);
	});

	it('is what every drafted plan is judged by: no effect of an edition upon itself', async () => {
		const { plan } = await draftPlan(edition2025, { cohort: 2026 });
		await fc.assert(
			fc.asyncProperty(fc.subarray(plan.courses.map(({ id }) => id)), async (kept) => {
				const courses = plan.courses.filter(({ id }) => kept.includes(id));
				const { before, after, changes } = await effect({ ...plan, courses }, edition2025);
				expect([changes, after]).toEqual([[], before]);
			}),
			{ numRuns: 20 },
		);
	});

	it('asks never less where it only asks for more hours', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 3000, max: 3400 }), async (hours) => {
				const { changes } = await effect(referencePlan(), total(String(hours)));
				const [change] = changes;
				if (hours === 3000) return void expect(changes).toEqual([]);
				expect(changes).toHaveLength(1);
				expect(change?.status[1]).toBe(hours > 3114 ? 'violation' : 'pass');
				const slack = exact(change?.slack[1]?.split(' ')[0] ?? '');
				expect(compare(slack, exact(String(3114 - hours)))).toBe(0);
			}),
			{ numRuns: 30 },
		);
	});
});
