import { describe, expect, it, test } from 'vitest';
import {
	findingOf,
	findingsAfter,
	findingsOf,
	parameterOf,
	requirementsOf,
} from '#tests/builders/judging-of.ts';
import type { SegmentParts } from '#tests/builders/course-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { SegmentKind } from '#domain/plan/shape.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { weekActivity } from './week-activity.ts';

const plan = (...segments: SegmentParts[]) => planOf({ segments });
const segment = (
	kind: SegmentKind,
	weeks: number,
	credits: number | null,
	hoursPerWeek = 30,
): SegmentParts => ({ kind, credits, terms: [{ weeks, hoursPerWeek }] });

/** The clause alone, without the second form that other segments may take. */
const weeksOnly = {
	parameters: requirementsOf('credits/week-activity').filter(({ part }) => !part),
};

describe('credits/week-activity', () => {
	test.each([
		[0.9, 'violation'],
		[1, 'pass'],
		[1.1, 'violation'],
		[0, 'violation'],
	])('one week, %s credits: %s', (credits, status) => {
		expect(findingOf(weekActivity, plan(segment('military-training', 1, credits)))).toMatchObject({
			status,
			required: '= 1',
			strength: 'mandatory',
			scope: 'plan',
		});
	});

	test.each<[SegmentKind, string]>([
		['entry-education', 'violation'],
		['military-training', 'violation'],
		['graduation-education', 'violation'],
		['social-practice', 'violation'],
		['labour-week', 'violation'],
		['training', 'pass'],
		['orientation-internship', 'pass'],
		['position-internship', 'pass'],
		['graduation-project', 'pass'],
		['other', 'pass'],
	])('%s may count its hours: %s', (kind, status) => {
		expect(findingOf(weekActivity, plan(segment(kind, 3, 5))).status).toBe(status);
		expect(findingOf(weekActivity, plan(segment(kind, 3, 3))).status).toBe('pass');
	});

	test.each([
		[3, 10.5, 'violation'],
		[4, 8, 'pass'],
		[3, 12, 'pass'],
		[3, 12.5, 'violation'],
	])('a training of %s weeks of %s hours with two credits: %s', (weeks, hours, status) => {
		const given = plan(segment('training', weeks, 2, hours));
		expect(findingOf(weekActivity, given).status).toBe(status);
	});

	it('says which form each segment takes, and that the reading is ours', () => {
		const { message } = findingOf(
			weekActivity,
			plan(
				{ ...segment('military-training', 1, 1), name: '军训' },
				{ ...segment('training', 3, 5), name: '综合实训' },
			),
		);
		expect(message).toContain('按周折算：军训；按学时折算：综合实训');
		expect(message).toContain('循标');
	});

	it('names all segments of a form, and opens each by its own figure', () => {
		const finding = findingOf(
			weekActivity,
			plan(
				{ ...segment('military-training', 1, 1), name: '军训' },
				{ ...segment('social-practice', 1, 1), name: '社会实践' },
				{ ...segment('training', 3, 5), name: '综合实训' },
			),
		);
		expect(finding.message).toContain('按周折算：军训、社会实践；按学时折算：综合实训。');
		expect(finding.at).toEqual(['segments']);
		expect(finding.compared).toMatchObject([
			{ figure: 'totals/segment-credits', required: null },
			{ figure: 'segment/s1/credits-per-week' },
			{ figure: 'segment/s2/credits-per-week' },
			{
				figure: 'segment/s3/hours-per-credit',
				required: '16–18',
				clause: { number: '8.2' },
			},
		]);
	});

	it('lets a segment without weeks have no credits', () => {
		expect(findingOf(weekActivity, plan(segment('training', 0, 0.5))).status).toBe('violation');
		expect(findingOf(weekActivity, plan(segment('training', 0, 0))).status).toBe('pass');
	});

	it('mends by the bound that there is, where tenths of a credit meet it', () => {
		const of = (value: Parameters<typeof parameterOf>[0]) =>
			findingOf(weekActivity, plan(segment('military-training', 1, 5)), {
				parameters: [parameterOf(value)],
			});
		expect(of({ max: '2' }).fixes).toMatchObject([{ effect: '学分改为 2', edits: [{ to: 2 }] }]);
		expect(of({ min: '1', max: '3/2' }).message).toContain('改为 1 学分即符合');
		const none = of({ equals: '1/3' });
		expect(none.fixes).toEqual([]);
		expect(none.message).toMatch(/（§8.2）。$/);
	});

	it('asks a repair for one of the two ways of each segment', () => {
		const met = (...segments: SegmentParts[]) => rowsOf(weekActivity, plan(...segments)).met;
		expect(met(segment('training', 3, 5), segment('training', 3, 3))).toBe(true);
		expect(met(segment('training', 3, 4), segment('training', 3, 3))).toBe(false);
		expect(met(segment('military-training', 3, 5))).toBe(false);
		expect(rowsOf(weekActivity, plan(segment('training', 3, null))).rows).toEqual([]);
		const plain = { ...plan(segment('training', 1, 9)), creditSystem: false };
		expect(rowsOf(weekActivity, plain).rows).toEqual([]);
	});

	it('asks for credits equal to the weeks where these are no multiple of 0.5', () => {
		expect(findingOf(weekActivity, plan(segment('training', 1.2, 2))).status).toBe('violation');
		expect(findingOf(weekActivity, plan(segment('training', 1.2, 1.2))).status).toBe('pass');
	});

	it('finds each segment that breaks it, and mends it by its weeks', () => {
		const broken = plan(
			segment('military-training', 1, 1),
			{ ...segment('training', 1, 2), name: '直播销售综合实训' },
			segment('position-internship', 13, 20),
		);
		const findings = findingsOf(weekActivity, broken);
		expect(findings.map(({ at, measured }) => [...at, measured])).toEqual([
			['segments/s2/credits', '2'],
			['segments/s3/credits', '20/13'],
		]);
		const [finding] = findings;
		if (!finding) throw new Error('no finding');
		expect(finding.message).toBe(
			'直播销售综合实训：1 周，2 学分，每周应为 1 学分（§8.2）。改为 1 学分即符合。也可按学时折算，每学分应在 16～18 学时之间（§8.2），现为 30 学时。',
		);
		expect(mended(broken, finding).segments[1]?.credits).toBe(1);
	});

	it('leaves segments without credits alone, and breaks on credits without weeks', () => {
		expect(findingOf(weekActivity, plan(segment('social-practice', 1, null)))).toMatchObject({
			status: 'not-applicable',
			message: '没有给学分的实践环节，无从折算。',
			at: ['segments'],
		});
		expect(findingOf(weekActivity, plan(segment('training', 0, 1)))).toMatchObject({
			status: 'violation',
			measured: '1/0',
		});
	});

	it('knows the weeks alone where the clause gives no other form', () => {
		expect(findingOf(weekActivity, plan(segment('training', 3, 5)), weeksOnly).status).toBe(
			'violation',
		);
	});

	it('does not bear on a school without credits', () => {
		const plain = { ...plan(segment('training', 1, 9)), creditSystem: false };
		expect(findingOf(weekActivity, plain)).toMatchObject({
			status: 'not-applicable',
			message: '学校不实行学分制，按周折算学分不适用。',
			at: ['segments'],
		});
	});

	it('serves a range as a usual rule, justified until it gets worse', () => {
		const asked = { parameters: [parameterOf({ min: '1', max: '2' }, { strength: 'usual' })] };
		const given = (credits: number) => ({
			...plan(segment('training', 2, credits)),
			justifications: [justificationOf('credits/week-activity', '2.5')],
		});
		expect(findingOf(weekActivity, given(3), asked).status).toBe('pass');
		expect(findingOf(weekActivity, given(5), asked).status).toBe('justified');
		expect(findingOf(weekActivity, given(5.1), asked).status).toBe('violation');
	});

	it('passes the reference plan', () => {
		expect(findingOf(weekActivity, referencePlan())).toMatchObject({
			status: 'pass',
			measured: '23',
		});
	});

	it('says one form alone where all segments take it', () => {
		const said = (...segments: SegmentParts[]) =>
			findingOf(weekActivity, plan(...segments)).message;
		const lead = '实践环节每周应为 1 学分（§8.2）。';
		const ours = '整周的实习实训也按周折算，是循标对“等活动”的读法。';
		expect(said({ ...segment('military-training', 1, 1), name: '军训' })).toBe(
			`${lead}按周折算：军训。${ours}`,
		);
		expect(said({ ...segment('training', 3, 5), name: '实训' })).toBe(
			`${lead}按学时折算：实训。${ours}`,
		);
	});

	it('tells a repair which ways belong together, at the credits of the segment', () => {
		const { rows } = rowsOf(
			weekActivity,
			plan(segment('training', 3, 5), segment('military-training', 1, 1)),
		);
		const said = rows.map(({ at, either, way, parameter, of, per }) => ({
			...{ at, either, way, value: parameter.value.equals, of: of.now, per: per.now },
		}));
		const first = { at: 'segments/s1/credits', either: 'segments/s1/credits/mandatory' };
		expect(said).toEqual([
			{ ...first, way: 'weeks', value: '1', of: 500, per: 300 },
			{ ...first, way: 'hours', value: '1', of: 9000, per: 500 },
			{
				...{ at: 'segments/s2/credits', either: undefined, way: undefined },
				...{ value: '1', of: 100, per: 100 },
			},
		]);
	});

	it('is judged as it stands after an edit of segments or of the system of credits', () => {
		const given = plan(segment('military-training', 1, 2));
		const { segments } = plan(segment('military-training', 2, 2));
		const status = (change: object) =>
			findingsAfter(weekActivity, given, { ...given, ...change })[0]?.status;
		expect(status({})).toBe('violation');
		expect(status({ segments })).toBe('pass');
		expect(status({ creditSystem: false })).toBe('not-applicable');
	});
});
