import { describe, expect, it } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { findingOf, findingsOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { order as rule } from './order.ts';

const foundation = (parts: CourseParts = {}): CourseParts => ({
	id: 'base',
	name: '电子商务基础',
	category: 'foundation',
	weekly: { 1: 2, 2: 2 },
	...parts,
});
const core = (parts: CourseParts = {}): CourseParts => ({
	id: 'core',
	name: '直播销售',
	weekly: { 3: 4 },
	prerequisites: ['base'],
	...parts,
});
const judged = (...courses: CourseParts[]) => findingOf(rule, planOf({ courses }));

describe('courses/order', () => {
	it('has each foundation course end before the core course begins', () => {
		expect(judged(foundation(), core())).toMatchObject({ status: 'pass', strength: 'advice' });
		expect(findingOf(rule, referencePlan()).status).toBe('pass');
	});

	it('does not take one that ends in the semester in which the other begins', () => {
		const finding = judged(foundation(), core({ weekly: { 2: 4, 3: 4 } }));
		expect(finding).toMatchObject({
			status: 'violation',
			measured: '电子商务基础',
			at: ['courses/core/prerequisites'],
		});
		expect(finding.message).toContain(
			'《直播销售》第二学期开始，先修的《电子商务基础》第二学期才结束（§8.1.2）',
		);
	});

	it('names all that end too late, and lapses when one joins them', () => {
		const other = foundation({ id: 'other', name: '网络法规', weekly: { 3: 2 } });
		const given = (before: string[], note: string) =>
			findingOf(
				rule,
				planOf({
					courses: [foundation({ weekly: { 3: 1 } }), other, core({ prerequisites: before })],
					justifications: [justificationOf(rule.id, note)],
				}),
			);
		const both = given(['base', 'other'], '');
		expect(both).toMatchObject({ measured: '电子商务基础、网络法规' });
		expect(both.message).toContain(
			'第三学期开始，先修的《电子商务基础》第三学期才结束，先修的《网络法规》第三学期才结束（§8.1.2）。',
		);
		expect(given(['base'], '电子商务基础').status).toBe('justified');
		expect(given(['base', 'other'], '电子商务基础').status).toBe('violation');
		expect(judged(foundation(), core())).toMatchObject({ at: ['courses'] });
	});

	it('asks a core course what comes before it', () => {
		const finding = judged(foundation(), core({ prerequisites: [] }));
		expect(finding).toMatchObject({
			...{ status: 'missing-data', measured: '', at: ['courses/core/prerequisites'] },
		});
		expect(finding.message).toContain('由专业负责人填写');
	});

	it('takes a prerequisite that was removed for none at all', () => {
		expect(judged(core({ prerequisites: ['gone'] })).status).toBe('missing-data');
		const both = judged(foundation(), core({ prerequisites: ['gone', 'base'] }));
		expect(both.status).toBe('pass');
	});

	it('looks neither at other categories nor at courses without hours', () => {
		const earlier = { id: 'other', weekly: { 5: 2 }, prerequisites: ['base'] };
		const after = core({ prerequisites: ['other'] });
		expect(judged(foundation(), earlier, after).status).toBe('pass');
		expect(judged(foundation({ weekly: {} }), core({ weekly: { 1: 4 } })).status).toBe('pass');
		expect(judged(foundation(), core({ weekly: {}, prerequisites: [] })).status).toBe('pass');
	});

	it('says each of several things', () => {
		const courses = [
			foundation(),
			core({ weekly: { 1: 2 } }),
			core({ id: 'bare', prerequisites: [] }),
		];
		const found = findingsOf(rule, planOf({ courses })).map(({ status }) => status);
		expect(found).toEqual(['violation', 'missing-data']);
	});
});
