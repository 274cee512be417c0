import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { quality as rule } from './quality.ts';

const withQuality = (quality: Plan['chapters'][string]) => {
	const { chapters } = referencePlan();
	return referencePlan({ chapters: { ...chapters, quality } });
};
const broken = (plan: Plan) => findingsOf(rule, plan).filter(({ status }) => status !== 'pass');
const passages = referencePlan().chapters['quality'] ?? [];

describe('chapters/quality', () => {
	it('finds a passage for each of the four items', () => {
		const found = findingsOf(rule, referencePlan());
		expect(found.map(({ status, strength, scope }) => [status, strength, scope])).toEqual(
			new Array(4).fill(['pass', 'usual', 'plan']),
		);
	});

	it('names what no passage is bound to, and inserts the standard’s words', () => {
		const plan = withQuality(passages.slice(1));
		const [finding, ...more] = broken(plan);
		if (!finding) throw new Error('no finding');
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ measured: '11.1/1', at: ['chapters/quality'] });
		expect(finding.message).toContain('正文没有段落对应“学校应建立专业人才培养质量保障机制');
		const after = mended(plan, finding);
		expect(broken(after)).toEqual([]);
		expect(after.chapters['quality']?.at(-1)?.id).toBe('p-11.1-1');
	});

	it('makes the chapter where there is none', () => {
		const plan = referencePlan({ chapters: {} });
		const [finding] = broken(plan);
		if (!finding) throw new Error('no finding');
		expect(broken(mended(plan, finding))).toHaveLength(3);
	});

	it('binds a passage that has the standard’s words already', () => {
		const plan = withQuality(passages.map((one) => ({ ...one, meets: [] })));
		const [finding] = broken(plan);
		if (!finding) throw new Error('no finding');
		const after = mended(plan, finding);
		expect(after.chapters['quality']).toHaveLength(4);
		expect(after.chapters['quality']?.[0]?.meets).toEqual(['11.1/1']);
	});

	it('does not take a bound passage without words; one passage may meet several items', () => {
		const [first] = passages;
		if (!first) throw new Error('no passage');
		expect(broken(withQuality([{ ...first, text: ' ' }, ...passages.slice(1)]))).toHaveLength(1);
		const all = passages.flatMap(({ meets }) => meets);
		expect(broken(withQuality([{ ...first, meets: all }]))).toEqual([]);
	});
});
