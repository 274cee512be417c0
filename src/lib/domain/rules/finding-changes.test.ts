import { describe, expect, it } from 'vitest';
import { findingWith } from '#tests/builders/finding-of.ts';
import { findingChanges } from './finding-changes.ts';
import type { Finding, Status } from './finding.ts';
import { strengths } from './parameter.ts';

const at = (place: string, changes: Partial<Finding> = {}) =>
	findingWith({ rule: 'courses/form', at: [place], ...changes });

describe('between two checks', () => {
	it('nothing has changed where both say the same, in whatever words and order', () => {
		const one = findingWith();
		const other = findingWith({ rule: 'hours/weekly' });
		const reworded = findingWith({ message: '新的说法', title: '总学时数' });
		expect(findingChanges([one, other], [other, reworded])).toEqual([]);
		expect(findingChanges([], [])).toEqual([]);
	});

	it.each<Partial<Finding>>([
		{ status: 'justified' },
		{ strength: 'usual' },
		{ required: '>= 3100' },
		{ measured: '2980' },
		{ slack: null },
		{ at: ['segments'] },
	])('a finding with %j is another', (changes) => {
		const [before, after] = [findingWith(), findingWith(changes)];
		expect(findingChanges([before], [after])).toEqual([{ before, after }]);
	});

	it('a finding comes or goes with its rule', () => {
		const came = findingWith({ rule: 'hours/weekly' });
		expect(findingChanges([], [came])).toEqual([{ before: null, after: came }]);
		expect(findingChanges([came], [])).toEqual([{ before: came, after: null }]);
		const went = findingWith();
		expect(findingChanges([went], [came])).toEqual([
			{ before: null, after: came },
			{ before: went, after: null },
		]);
	});

	it('findings that say the same are counted', () => {
		const twice = [findingWith(), findingWith()];
		expect(findingChanges(twice, twice)).toEqual([]);
		expect(findingChanges(twice, twice.slice(1))).toEqual([{ before: twice[0], after: null }]);
		expect(findingChanges(twice.slice(1), twice)).toEqual([{ before: null, after: twice[1] }]);
	});
});

describe('of several findings of a rule', () => {
	it('each is compared with that of its own place', () => {
		const before = [at('courses/c1'), at('courses/c2')];
		const [first, second] = before.map((each) => ({ ...each, measured: '2995' }));
		expect(findingChanges(before, [second ?? findingWith(), first ?? findingWith()])).toEqual([
			{ before: before[0], after: first },
			{ before: before[1], after: second },
		]);
	});

	it('one that goes takes none that stays at another place with it', () => {
		const [mended, left] = [at('courses/c1'), at('courses/c2')];
		const nearer = { ...left, measured: '2995' };
		expect(findingChanges([mended, left], [nearer])).toEqual([
			{ before: left, after: nearer },
			{ before: mended, after: null },
		]);
	});

	it('what has no place in common is compared in order, and what is over came anew', () => {
		const [old, first, second] = [at('courses/c1'), at('courses/c2'), at('courses/c3')];
		expect(findingChanges([old], [first, second])).toEqual([
			{ before: null, after: second },
			{ before: old, after: first },
		]);
	});
});

describe('the gravest stands first', () => {
	const statuses: Status[] = ['violation', 'missing-data', 'justified', 'not-applicable', 'pass'];

	it('status before strength, among what stays in both', () => {
		const all = statuses.flatMap((status) =>
			strengths.map((strength) => findingWith({ rule: `${status}/${strength}`, status, strength })),
		);
		const moved = all.map((each) => ({ ...each, measured: '2995' }));
		const rules = all.map(({ rule }) => rule);
		const listed = findingChanges(all.toReversed(), moved).map(({ after }) => after?.rule);
		expect(listed).toEqual(rules);
	});

	it('what gets worse, then what stays, then what is mended', () => {
		const changed = (rule: string, from: Status, to: Status) =>
			[
				findingWith({ rule, status: from }),
				findingWith({ rule, status: to, measured: '1' }),
			] as const;
		const pairs = [
			changed('mended/first', 'violation', 'pass'),
			changed('stays/open', 'violation', 'violation'),
			changed('worse/less', 'pass', 'missing-data'),
			changed('mended/then', 'justified', 'pass'),
			changed('worse/most', 'pass', 'violation'),
			changed('stays/fine', 'pass', 'pass'),
		];
		const gone = findingWith({ rule: 'mended/gone', status: 'missing-data' });
		const come = findingWith({ rule: 'worse/come', status: 'justified' });
		const fine = findingWith({ rule: 'stays/new', status: 'pass', strength: 'advice' });
		const before = [...pairs.map(([old]) => old), gone];
		const after = [fine, ...pairs.map(([, now]) => now), come];
		const listed = findingChanges(before, after).map((each) => (each.after ?? each.before)?.rule);
		expect(listed).toEqual([
			'worse/most',
			'worse/less',
			'worse/come',
			'stays/open',
			'stays/fine',
			'stays/new',
			'mended/first',
			'mended/gone',
			'mended/then',
		]);
	});
});
