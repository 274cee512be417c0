import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyMapping } from '#tests/builders/any-mapping.ts';
import { anyPlan } from '#tests/builders/any-plan.ts';
import { certificateOf, type Certificate } from '#tests/builders/claims-of.ts';
import { planOf, sound } from '#tests/builders/plan-of.ts';
import { applyEdits, invert, type Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { certificateKey, type Role } from './certificate.ts';
import { choiceEdits, chooseEdits, editionEdits, giveUpEdits } from './choice-edits.ts';
import { hoursEdits, mapEdits, roleEdits, unmapEdits } from './edits.ts';
import { mappedIn, statementKey, type Statement } from './mapped.ts';

const key = 'webcast-operation@2021-2.0';
const path = `certificates/${key}/mapping/初级~11.1.1`;
const skill = '初级/1.1.1';

const planWith = (mapping: Certificate['mapping'], more: readonly Certificate[] = []): Plan =>
	planOf({
		courses: [
			{ id: 'a', weekly: { 3: 4 } },
			{ id: 'b', weekly: { 3: 4 } },
		],
		certificates: [certificateOf({ mapping }), ...more],
	});
const row = (...courses: Certificate['mapping'][number]['courses']) => [{ skill, courses }];
const is = (course: string, role: Role, hours: number | null = null) => ({ course, role, hours });

function after(plan: Plan, edits: readonly Edit[]): Plan {
	const done = applyEdits(plan, edits);
	if (!done.ok) throw new Error(JSON.stringify(done.faults));
	return done.value;
}
const mappingOf = (plan: Plan) => plan.certificates[0]?.mapping;

describe('edits of a mapping', () => {
	it('bring a row, then another course to it, on the places of the format', () => {
		const plan = planWith([]);
		const edits = mapEdits(plan, key, [
			{ skill, course: 'a', role: 'taught', hours: 4 },
			{ skill, course: 'b', role: 'practised' },
		]);
		expect(edits.map((edit) => [edit.op, edit.path])).toEqual([
			['add', path],
			['add', `${path}/courses/1`],
		]);
		expect(mappingOf(after(plan, edits))).toEqual(row(is('a', 'taught', 4), is('b', 'practised')));
	});

	it('take a course away, with the last one the row', () => {
		const plan = planWith(row(is('a', 'taught', 4), is('b', 'taught')));
		const one = unmapEdits(plan, key, [{ skill, course: 'a', role: 'taught' }]);
		expect(one.map((edit) => [edit.op, edit.path])).toEqual([['remove', `${path}/courses/0`]]);
		const rest = after(plan, one);
		const other = unmapEdits(rest, key, [{ skill, course: 'b', role: 'taught' }]);
		expect(other.map((edit) => [edit.op, edit.path])).toEqual([['remove', path]]);
		expect(mappingOf(after(rest, other))).toEqual([]);
	});

	it('set hours', () => {
		const plan = planWith(row(is('a', 'taught', 4)));
		const statement = { skill, course: 'a', role: 'taught' as const };
		expect(hoursEdits(plan, key, statement, 6)).toEqual([
			{ op: 'set', path: `${path}/courses/0/hours`, from: 4, to: 6 },
		]);
		expect(hoursEdits(plan, key, statement, 4)).toEqual([]);
		expect(hoursEdits(plan, key, { ...statement, role: 'assessed' }, 6)).toEqual([]);
	});

	test.each<[string, ReturnType<typeof is>[], Role | null, ReturnType<typeof is>[]]>([
		['a first one', [], 'taught', [is('a', 'taught')]],
		[
			'another, which keeps the hours',
			[is('a', 'taught', 4)],
			'assessed',
			[is('a', 'assessed', 4)],
		],
		[
			'one of two',
			[is('a', 'taught', 4), is('a', 'practised', 2)],
			'practised',
			[is('a', 'practised', 2)],
		],
		['none', [is('a', 'taught', 4), is('b', 'taught')], null, [is('b', 'taught')]],
	])('give a course the role alone: %s', (_, before, role, expected) => {
		const plan = planWith(before.length > 0 ? row(...before) : []);
		expect(mappingOf(after(plan, roleEdits(plan, key, { skill, course: 'a' }, role)))).toEqual(
			row(...expected),
		);
	});

	it('are none where it is so already, and none of what the plan has not', () => {
		const plan = planWith(row(is('a', 'taught', 4)));
		const statement = { skill, course: 'a', role: 'taught' as const };
		expect(mapEdits(plan, key, [statement])).toEqual([]);
		expect(mapEdits(plan, key, [{ ...statement, course: 'gone' }])).toEqual([]);
		expect(mapEdits(plan, 'other@1', [statement])).toEqual([]);
		expect(unmapEdits(plan, key, [{ ...statement, course: 'b' }])).toEqual([]);
		expect(roleEdits(plan, key, statement, 'taught')).toEqual([]);
		expect(mapEdits(planWith([]), key, [statement, statement])).toHaveLength(1);
	});

	it('reach what a mapping says in a second row of a skill', () => {
		const plan = planWith([
			...row(is('a', 'taught', 4)),
			...row(is('b', 'taught'), is('a', 'taught')),
		]);
		const edits = unmapEdits(plan, key, [{ skill, course: 'b', role: 'taught' }]);
		expect(mappingOf(after(plan, edits))).toEqual(row(is('a', 'taught', 4)));
		expect(after(after(plan, edits), invert(edits))).toEqual(plan);
	});
});

describe('edits of a choice', () => {
	const other = certificateOf({ standard: { id: 'livestream-ecommerce', edition: '2021-1.0' } });
	const choice = { level: '中级', track: null, examSemester: 5 };

	it('take a certificate for an aim, once', () => {
		const plan = planWith(row(is('a', 'taught')));
		const chosen = after(plan, chooseEdits(plan, other.standard, choice));
		expect(chosen.certificates[1]).toEqual({ ...other, ...choice });
		expect(chooseEdits(chosen, other.standard, choice)).toEqual([]);
		const higher = after(plan, chooseEdits(plan, plan.certificates[0]!.standard, choice));
		expect(higher.certificates[0]).toEqual({ ...plan.certificates[0]!, ...choice });
	});

	it('change the semester of the exam alone', () => {
		const plan = planWith([]);
		expect(choiceEdits(plan, key, { examSemester: 5 })).toEqual([
			{ op: 'set', path: `certificates/${key}/examSemester`, from: 4, to: 5 },
		]);
		expect(choiceEdits(plan, key, { examSemester: 4 })).toEqual([]);
		expect(choiceEdits(plan, 'other@1', { examSemester: 4 })).toEqual([]);
	});

	it('give one up, and take it back', () => {
		const plan = planWith(row(is('a', 'taught')), [other]);
		const edits = giveUpEdits(plan, key);
		expect(after(plan, edits).certificates).toEqual([other]);
		expect(after(after(plan, edits), invert(edits))).toEqual(plan);
		expect(giveUpEdits(after(plan, edits), key)).toEqual([]);
	});

	it('turn to another edition in its place, with the mapping', () => {
		const plan = planWith(row(is('a', 'taught')), [other]);
		const edits = editionEdits(plan, key, '2026-3.0');
		const turned = after(plan, edits);
		expect(turned.certificates.map(certificateKey)).toEqual([
			'webcast-operation@2026-3.0',
			'livestream-ecommerce@2021-1.0',
		]);
		expect(mappingOf(turned)).toEqual(mappingOf(plan));
		expect(after(turned, invert(edits))).toEqual(plan);
		expect(editionEdits(plan, key, '2021-2.0')).toEqual([]);
	});
});

const anyStatements = ({ courses }: Plan): fc.Arbitrary<Statement[]> =>
	fc.array(
		fc.record({
			skill: fc.constantFrom('初级/1.1.1', '初级/1.1.2', '中级/1.1.1'),
			course: fc.constantFrom('gone', ...courses.map(({ id }) => id)),
			role: fc.constantFrom('taught', 'practised', 'assessed'),
		}),
		{ maxLength: 12 },
	);
const anyChange = anyPlan.chain((made) =>
	fc.record({
		plan: anyMapping(made, ['初级/1.1.1', '初级/1.1.2']).map((mapping) =>
			sound({ ...made, certificates: [certificateOf({ mapping, examSemester: null })] }),
		),
		statements: anyStatements(made),
	}),
);
const namesIn = ({ certificates }: Plan) => new Set(mappedIn(certificates[0]!).map(statementKey));

describe('whatever is changed', () => {
	const changes = { map: mapEdits, unmap: unmapEdits };

	test.each(['map', 'unmap'] as const)(
		'%s holds afterwards, is not done twice, and can be undone',
		(name) =>
			fc.assert(
				fc.property(anyChange, ({ plan, statements }) => {
					const edits = changes[name](plan, key, statements);
					const then = after(plan, edits);
					expect(sound(then)).toEqual(then);
					const there = new Set(plan.courses.map(({ id }) => id));
					const names = namesIn(then);
					const named = statements.filter(({ course }) => name === 'unmap' || there.has(course));
					expect(named.every((one) => names.has(statementKey(one)) === (name === 'map'))).toBe(
						true,
					);
					const own = new Set(statements.map(statementKey));
					const others = [...namesIn(plan)].filter((one) => !own.has(one));
					expect(others.every((one) => names.has(one))).toBe(true);
					expect(changes[name](then, key, statements)).toEqual([]);
					expect(after(then, invert(edits))).toEqual(plan);
				}),
				{ numRuns: 60 },
			),
	);
});
