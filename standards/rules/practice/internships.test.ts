import { describe, expect, it, test } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { segmentKinds, type SegmentKind } from '#domain/plan/shape.ts';
import { internships } from './internships.ts';

const plan = (orientation: number, position: number) =>
	planOf({
		segments: [
			{ kind: 'orientation-internship', terms: [{ weeks: orientation }] },
			{ kind: 'position-internship', terms: [{ semester: 6, weeks: position }] },
		],
	});

describe('practice/internships', () => {
	test.each([
		[1, 13, 'pass', '认识实习、岗位实习'],
		[0.2, 0.2, 'pass', '认识实习、岗位实习'],
		[0, 13, 'violation', '认识实习'],
		[1, 0, 'violation', '岗位实习'],
		[0, 0, 'violation', '认识实习、岗位实习'],
	])('%s and %s weeks: %s', (orientation, position, status, measured) => {
		expect(findingOf(internships, plan(orientation, position))).toMatchObject({
			status,
			measured,
			strength: 'mandatory',
			at: ['segments'],
		});
	});

	it('counts weeks, not hours', () => {
		const idle = planOf({
			segments: [
				{ kind: 'orientation-internship', terms: [{ weeks: 1, hoursPerWeek: 0 }] },
				{ kind: 'position-internship', terms: [{ weeks: 1, hoursPerWeek: 0 }] },
			],
		});
		expect(findingOf(internships, idle).status).toBe('pass');
	});

	it('says what is lacking and by which clause', () => {
		expect(findingOf(internships, planOf()).message).toContain('缺认识实习、岗位实习（§8.1.3(2)）');
	});

	it('takes a segment of another name that a clause gives', () => {
		const asked = { parameters: [parameterOf({ parts: ['写生'] })] };
		const named = (weeks: number) =>
			planOf({ segments: [{ kind: 'other', name: '写生', terms: [{ weeks }] }] });
		expect(findingOf(internships, named(1), asked).status).toBe('pass');
		expect(findingOf(internships, named(0), asked).status).toBe('violation');
	});

	test.each<[string, SegmentKind[]]>([
		['认识实习', ['orientation-internship']],
		['岗位实习', ['position-internship']],
		['实训', ['training']],
		['实习', ['orientation-internship', 'position-internship']],
		['实习实训', ['orientation-internship', 'position-internship', 'training']],
		['毕业设计', ['graduation-project']],
		['社会实践', ['social-practice']],
		['社会实践活动', ['social-practice']],
		['军训', ['military-training']],
		['入学教育', ['entry-education']],
		['毕业教育', ['graduation-education']],
		['写生', []],
	])('%s is held by %j alone', (name, kinds) => {
		const asked = { parameters: [parameterOf({ parts: [name] })] };
		const held = segmentKinds.filter(
			(kind) => findingOf(internships, planOf({ segments: [{ kind }] }), asked).status === 'pass',
		);
		expect([...held].sort()).toEqual([...kinds].sort());
	});

	it('takes a segment of which one stage has weeks', () => {
		const asked = { parameters: [parameterOf({ parts: ['实训'] })] };
		const stages = [
			{ id: 'a', semester: 1, weeks: 0 },
			{ id: 'b', semester: 2, weeks: 1 },
		];
		expect(findingOf(internships, planOf({ segments: [{ terms: stages }] }), asked).status).toBe(
			'pass',
		);
	});

	it('is justified, where it may be, until another joins', () => {
		const asked = {
			parameters: [parameterOf({ parts: ['认识实习', '岗位实习'] }, { strength: 'usual' })],
		};
		const justifications = [justificationOf('practice/internships', '认识实习')];
		expect(findingOf(internships, { ...plan(0, 1), justifications }, asked).status).toBe(
			'justified',
		);
		expect(findingOf(internships, { ...plan(0, 0), justifications }, asked).status).toBe(
			'violation',
		);
	});

	it('passes the reference plan', () => {
		expect(findingOf(internships, referencePlan())).toMatchObject({
			status: 'pass',
			scope: 'plan',
		});
	});
});
