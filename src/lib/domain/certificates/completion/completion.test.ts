import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certificateOf, certificates, type Certificate } from '#tests/builders/claims-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf, sound, type PlanParts } from '#tests/builders/plan-of.ts';
import { askedOf } from '#standards/mapping/asked.ts';
import { applyEdits, invert } from '../../plan/edit.ts';
import { measure } from '../../plan/measure.ts';
import type { Plan } from '../../plan/shape.ts';
import { loadOnce } from '../../solver/program.ts';
import { skillsAsked } from '../asked.ts';
import { certificateKey, type Role } from '../certificate.ts';
import { coveredBy, everyoneTaught } from '../covered.ts';
import { mapOf } from '../map.ts';
import { taughtIn } from '../mapped.ts';
import {
	completeCoverage,
	type Candidate,
	type Completion,
	type CompletionOptions,
} from './index.ts';
import { misfitOf } from './ways.ts';

const highs = await loadOnce();
const key = certificateKey(certificateOf());
const all = skillsAsked(askedOf(certificates.webcast, certificateOf())).map(({ id }) => id);
const [s1 = '', s2 = '', s3 = '', s4 = ''] = all;
const options = { hoursPerSkill: 200, leastHours: null, newId: (index: number) => `new${index}` };

/** A row of a mapping; hours by course. */
const taughtBy = (skill: string, hours: Readonly<Record<string, number>>) => ({
	skill,
	courses: Object.entries(hours).map(([course, each]) => ({
		...{ course, hours: each },
		role: 'taught' as const,
	})),
});

/** All skills but these are taught by `base`. */
const lacking = (skills: readonly string[], parts: Partial<Certificate> = {}): Certificate =>
	certificateOf({
		examSemester: null,
		...parts,
		mapping: [
			...all
				.filter((skill) => !skills.includes(skill))
				.map((skill) => taughtBy(skill, { base: 1 })),
			...(parts.mapping ?? []),
		],
	});
const planWith = (certificate: Certificate, { courses = [], ...parts }: PlanParts): Plan =>
	planOf({
		...parts,
		courses: [{ id: 'base', weekly: { 1: 10 } }, ...courses],
		certificates: [certificate],
	});
const courses = ['a', 'b', 'c'].map((id) => ({ id, weekly: { 3: 4 } }));
const fits = (skill: string, course: string, score: number, said = false): Candidate => ({
	...{ certificate: key, skill, course, score, said },
});

function complete(
	plan: Plan,
	candidates: readonly Candidate[],
	more: Partial<CompletionOptions> = {},
): Completion {
	const measures = measure(plan);
	const maps = plan.certificates.map((one) =>
		mapOf(one, askedOf(certificates.webcast, one), measures),
	);
	return completeCoverage(highs, { plan, measures, maps }, candidates, { ...options, ...more });
}
const after = (plan: Plan, { edits }: Completion): Plan => {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	return sound(done.value);
};
const said = ({ changes }: Completion) =>
	changes.map(({ kind, course, ...change }) => [
		kind,
		course.id,
		'statements' in change ? change.statements.map(({ skill }) => skill) : [],
	]);
const uncovered = (plan: Plan): string[] => {
	const certificate = plan.certificates[0]!;
	const isCovered = coveredBy(certificate, measure(plan));
	return all.filter((skill) => !isCovered(skill));
};

describe('the smallest set of changes', () => {
	it('is none where all is covered', () => {
		expect(complete(planWith(lacking([]), { courses }), [])).toEqual({ changes: [], edits: [] });
	});

	it('changes few descriptions rather than fits well, and then fits well', () => {
		const plan = planWith(lacking([s1, s2, s3]), { courses });
		const completion = complete(plan, [
			...[s1, s2, s3].map((skill) => fits(skill, 'a', 0.2)),
			...[s1, s2, s3].map((skill) => fits(skill, 'c', 0.3)),
			...[s1, s2].map((skill) => fits(skill, 'b', 0.9)),
		]);
		expect(said(completion)).toEqual([['mapping', 'c', [s1, s2, s3]]]);
		expect(completion.changes[0]).toMatchObject({ describes: true, hours: 600, room: 7200 });
		expect(uncovered(after(plan, completion))).toEqual([]);
		expect(completion.edits.map(({ op, path }) => [op, path.split('/').length])).toEqual(
			[s1, s2, s3].map(() => ['add', 4]),
		);
	});

	it('changes no description that says a skill already', () => {
		const plan = planWith(lacking([s1, s2]), { courses });
		const completion = complete(plan, [
			fits(s1, 'a', 0.9),
			fits(s1, 'b', 0.4, true),
			fits(s2, 'c', 0.4, true),
		]);
		expect(said(completion)).toEqual([
			['mapping', 'b', [s1]],
			['mapping', 'c', [s2]],
		]);
		expect(completion.changes.some((change) => 'describes' in change && change.describes)).toBe(
			false,
		);
	});

	it('adds to what a course practises that it teaches it', () => {
		const practised = [
			{ skill: s1, courses: [{ course: 'a', role: 'practised' as Role, hours: 3 }] },
		];
		const plan = planWith(lacking([s1], { mapping: practised }), { courses });
		const completion = complete(plan, [fits(s1, 'a', 0.5)]);
		expect(uncovered(after(plan, completion))).toEqual([]);
		expect(completion.edits.map(({ op }) => op)).toEqual(['add']);
	});

	test.each<[string, PlanParts, Candidate[], number | null]>([
		['no course is a candidate', { courses }, [], null],
		['one that has no hours is', { courses: [{ id: 'a' }] }, [fits(s1, 'a', 1)], null],
		['one that is gone is', { courses }, [fits(s1, 'gone', 1)], null],
		[
			'one that ends after the exam is',
			{ courses: [{ id: 'a', weekly: { 5: 4 } }] },
			[fits(s1, 'a', 1)],
			4,
		],
		[
			'an option is that not everyone takes',
			{
				groups: [groupOf()],
				courses: ['a', 'b'].map((id) => ({ id, weekly: { 3: 4 }, group: 'g1' })),
			},
			[fits(s1, 'a', 1)],
			null,
		],
	])('adds an extension course where %s', (_, parts, candidates, examSemester) => {
		const plan = planWith(lacking([s1, s2], { examSemester }), parts);
		const completion = complete(plan, [...candidates, fits(s2, 'base', 0.5)]);
		const [, extension] = completion.changes;
		expect(said(completion)).toEqual([
			['mapping', 'base', [s2]],
			['extension', 'new0', []],
		]);
		expect(extension).toMatchObject({
			certificate: key,
			hours: 200,
			course: { name: '直播平台的选择与使用', category: 'extension', group: null },
		});
		const then = after(plan, completion);
		expect(uncovered(then)).toEqual([]);
		const offer = measure(then).offers.find(({ course }) => course.id === 'new0');
		expect(offer?.last).toBeLessThanOrEqual(examSemester ?? 6);
	});

	it('gives an extension course hours for each skill, in half hours a week, where the load is lightest', () => {
		const plan = planWith(lacking([s1, s2, s3, s4, ...all.slice(4, 10)], { examSemester: 3 }), {
			courses: [{ id: 'a', weekly: { 3: 4 } }],
		});
		const [extension] = complete(plan, []).changes;
		expect(extension).toMatchObject({ hours: 2000 });
		expect(extension?.course.terms).toEqual([{ id: '2', semester: 2, weeklyHours: 1.5 }]);
	});

	it('leaves an extension course without a semester where none is before the exam', () => {
		const calendar = [{ teaching: 0 }, { teaching: 18 }];
		const certificate = lacking([s1], { examSemester: 1 });
		const plan = planOf({ calendar, courses: [], certificates: [{ ...certificate, mapping: [] }] });
		const [extension] = complete(plan, []).changes;
		expect(extension?.course.terms).toEqual([]);
	});

	it('gives new skills hours where the course has room, else leaves them to its author', () => {
		const plan = planWith(lacking([s1, s2]), {
			courses: [{ id: 'a', weekly: { 3: 0.5 } }],
		});
		const hoursAt = (hoursPerSkill: number) => {
			const candidates = [s1, s2].map((skill) => fits(skill, 'a', 0.5));
			const { certificates } = after(plan, complete(plan, candidates, { hoursPerSkill }));
			return certificates[0]?.mapping.find(({ skill }) => skill === s1)?.courses[0]?.hours;
		};
		expect(hoursAt(450)).toBe(4.5);
		expect(hoursAt(500)).toBeNull();
	});

	it('raises the hours of thin skills to what the school asks, of the course with the most room', () => {
		const thin = [s1, s2].map((skill) => taughtBy(skill, { a: 1, b: 0.5 }));
		const plan = planWith(lacking([s1, s2], { mapping: thin }), {
			courses: [
				{ id: 'a', weekly: { 3: 0.5 } },
				{ id: 'b', weekly: { 3: 4 } },
			],
		});
		const completion = complete(plan, [], { leastHours: 100 });
		expect(completion.changes).toEqual([]);
		const [more, ...others] = complete(plan, [], { leastHours: 200 }).changes.filter(
			({ course }) => course.id !== 'base',
		);
		expect(others).toEqual([]);
		expect(more).toMatchObject({ kind: 'hours', course: { id: 'b' }, hours: 100, room: 7100 });
		const then = after(plan, complete(plan, [], { leastHours: 200 }));
		expect(complete(then, [], { leastHours: 200 }).changes).toEqual([]);
	});

	it('raises the hours of each option of a group that teaches', () => {
		const plan = planWith(lacking([s1], { mapping: [taughtBy(s1, { a: 1, b: 1 })] }), {
			groups: [groupOf({ take: 1 })],
			courses: ['a', 'b'].map((id) => ({ id, weekly: { 3: 4 }, group: 'g1' })),
		});
		const raised = complete(plan, [], { leastHours: 300 });
		expect(said(raised).filter(([, course]) => course !== 'base')).toEqual([
			['hours', 'a', []],
			['hours', 'b', []],
		]);
		expect(complete(after(plan, raised), [], { leastHours: 300 }).changes).toEqual([]);
	});

	it('keeps equal ids of two certificates apart', () => {
		const other = { ...lacking([s1]), standard: { id: 'webcast-operation', edition: 'other' } };
		const plan = { ...planWith(lacking([s1]), { courses }), certificates: [lacking([s1]), other] };
		const completion = complete(plan, [
			fits(s1, 'a', 0.9),
			{ ...fits(s1, 'b', 0.9), certificate: certificateKey(other) },
		]);
		expect(said(completion)).toEqual([
			['mapping', 'a', [s1]],
			['mapping', 'b', [s1]],
		]);
		expect(completion.edits.map(({ path }) => path.split('/')[1])).toEqual([
			key,
			certificateKey(other),
		]);
	});
});

/** Three courses of their own or options of a group, and what fits three skills how well. */
const anyCase = fc
	.record({
		take: fc.integer({ min: 1, max: 2 }),
		grouped: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
		known: fc.constantFrom(null, 'a', 'b'),
		scores: fc.array(
			fc.option(
				fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
				{ freq: 2 },
			),
			{
				minLength: 9,
				maxLength: 9,
			},
		),
		said: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
	})
	.filter(({ take, grouped }) => grouped.filter(Boolean).length !== 1 || take === 1)
	.map(({ take, grouped, known, scores, said: given }) => {
		const own = courses.map((course, at) => ({ ...course, group: grouped[at] ? 'g1' : null }));
		const taught = known
			? [{ skill: s1, courses: [{ course: known, role: 'taught' as Role, hours: 1 }] }]
			: [];
		const certificate = lacking([s1, s2, s3], { mapping: taught });
		const groups = grouped.some(Boolean) ? [groupOf({ take })] : [];
		const candidates = scores.flatMap((score, at) => {
			const skill = [s1, s2, s3][Math.floor(at / 3)] ?? '';
			return score === null ? [] : [fits(skill, courses[at % 3]?.id ?? '', score, given[at])];
		});
		return { plan: planWith(certificate, { groups, courses: own }), candidates };
	});

const describedIn = (chosen: readonly Candidate[]): number =>
	new Set(chosen.filter((one) => !one.said).map(({ course }) => course)).size;

/** Least descriptions, then least misfit, over every set of candidates that covers what can be covered. */
function cheapest(plan: Plan, candidates: readonly Candidate[]): [number, number] {
	const measures = measure(plan);
	const taught = taughtIn(plan.certificates[0]!);
	const covers = (chosen: readonly Candidate[], skill: string): boolean =>
		everyoneTaught(
			measures,
			new Set([
				...(taught.get(skill) ?? []),
				...chosen.filter((one) => one.skill === skill).map(({ course }) => course),
			]),
		);
	const asked = [s1, s2, s3].filter((skill) => covers(candidates, skill));
	let best: [number, number] = [Infinity, Infinity];
	for (let set = 0; set < 2 ** candidates.length; set += 1) {
		const chosen = candidates.filter((_, at) => (set >> at) & 1);
		if (!asked.every((skill) => covers(chosen, skill))) continue;
		const cost = [describedIn(chosen), misfitOf(chosen)] as const;
		if (cost[0] < best[0] || (cost[0] === best[0] && cost[1] < best[1])) best = [...cost];
	}
	return best;
}

describe('whatever fits', () => {
	it('no set of candidates changes fewer descriptions, or as many and fits better', () =>
		fc.assert(
			fc.property(anyCase, ({ plan, candidates }) => {
				const completion = complete(plan, candidates);
				const chosen = completion.changes.flatMap((change) =>
					change.kind === 'mapping' ? change.statements : [],
				);
				const cost = [describedIn(chosen), misfitOf(chosen)];
				const taught = taughtIn(plan.certificates[0]!);
				const fresh = candidates.filter(({ skill, course }) => !taught.get(skill)?.has(course));
				expect(cost).toEqual(cheapest(plan, fresh));
				const then = after(plan, completion);
				expect(uncovered(then)).toEqual([]);
				const back = applyEdits(then, invert(completion.edits));
				expect(back.ok && back.value).toEqual(plan);
			}),
			{ numRuns: 60 },
		));
});
