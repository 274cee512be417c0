import { describe, expect, it, test } from 'vitest';
import { findingOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { SegmentKind } from '#domain/plan/shape.ts';
import { forms } from './forms.ts';

const plan = (...kinds: SegmentKind[]) => planOf({ segments: kinds.map((kind) => ({ kind })) });

describe('practice/forms', () => {
	test.each<[SegmentKind]>([['training'], ['orientation-internship'], ['position-internship']])(
		'%s is a form of 实习实训',
		(kind) => {
			const status = findingOf(forms, plan(kind, 'graduation-project', 'social-practice')).status;
			expect(status).toBe('pass');
		},
	);

	it('asks for each form', () => {
		expect(findingOf(forms, plan('training'))).toMatchObject({
			status: 'violation',
			measured: '毕业设计、社会实践',
			strength: 'usual',
		});
		expect(findingOf(forms, planOf()).measured).toBe('实习实训、毕业设计、社会实践');
	});

	it('takes what stands beside lessons or in a holiday, without hours, but not without weeks', () => {
		const beside = (weeks: number) =>
			planOf({
				segments: [
					{ kind: 'training' },
					{ kind: 'graduation-project', terms: [{ weeks, hoursPerWeek: 0, when: 'parallel' }] },
					{ kind: 'social-practice', terms: [{ weeks: 1, hoursPerWeek: 0, when: 'holiday' }] },
				],
			});
		expect(findingOf(forms, beside(1)).status).toBe('pass');
		expect(findingOf(forms, beside(0))).toMatchObject({
			status: 'violation',
			measured: '毕业设计',
		});
	});

	it('is justified until another form joins', () => {
		const justifications = [justificationOf('practice/forms', '毕业设计')];
		const without = plan('training', 'social-practice');
		expect(findingOf(forms, { ...without, justifications }).status).toBe('justified');
		expect(findingOf(forms, { ...plan('training'), justifications }).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(forms, referencePlan())).toMatchObject({ status: 'pass', scope: 'plan' });
	});
});
