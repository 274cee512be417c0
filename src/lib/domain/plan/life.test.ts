import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	actions,
	actionsAt,
	isKept,
	isOpen,
	isPublished,
	isReviewed,
	passageOf,
	reviewedBy,
	sidesFor,
	stageAfter,
	stageRead,
	stages,
	type Action,
	type Side,
	type Stage,
	type Ways,
} from './life.ts';
import { passages } from './passages.ts';

const sides: Side[] = ['author', 'department', 'academic-affairs'];
const one: Ways = { departmentReview: false };
const two: Ways = { departmentReview: true };

/** All that there is: stage, action, whose, and where it leads; whatever stands not here is no passage. */
const table: readonly (readonly [Stage, Action, Side, Stage])[] = [
	['drafting', 'submit', 'author', 'academic-review'],
	['returned', 'submit', 'author', 'academic-review'],
	['revision', 'submit', 'author', 'deliberation'],
	['department-review', 'withdraw', 'author', 'drafting'],
	['academic-review', 'withdraw', 'author', 'drafting'],
	['department-review', 'endorse', 'department', 'academic-review'],
	['department-review', 'return', 'department', 'returned'],
	['academic-review', 'return', 'academic-affairs', 'returned'],
	['academic-review', 'accept', 'academic-affairs', 'deliberation'],
	['deliberation', 'deliberate', 'academic-affairs', 'approval'],
	['deliberation', 'return', 'academic-affairs', 'revision'],
	['approval', 'approve', 'academic-affairs', 'approval'],
	['approval', 'return', 'academic-affairs', 'revision'],
	['approval', 'publish', 'academic-affairs', 'published'],
	['published', 'archive', 'academic-affairs', 'archived'],
];

describe('every stage × action × side', () => {
	const cases = stages.flatMap((stage) =>
		actions.flatMap((action) => sides.map((side) => [stage, action, side] as const)),
	);
	it.each(cases)('%s %s by %s', (stage, action, side) => {
		const row = table.find(
			([at, what, whose]) => at === stage && what === action && whose === side,
		);
		expect(actionsAt(stage, side).includes(action)).toBe(row !== undefined);
		if (!row) return;
		expect(stageAfter(stage, action, one)).toBe(row[3]);
		const first = row[3] === 'academic-review' && action === 'submit';
		expect(stageAfter(stage, action, two)).toBe(first ? 'department-review' : row[3]);
	});

	it('names one side for each passage, and who else has the action elsewhere', () => {
		expect(sidesFor('department-review', 'return')).toEqual(['department']);
		expect(sidesFor('approval', 'return')).toEqual(['academic-affairs']);
		expect(sidesFor('drafting', 'return')).toEqual(['department', 'academic-affairs']);
		const starts = passages.flatMap(({ action, from }) => from.map((at) => `${at} ${action}`));
		expect(new Set(starts).size).toBe(starts.length);
	});
});

describe('stages', () => {
	it('let content change only while it is in the authors’ hands', () => {
		expect(stages.filter(isOpen)).toEqual(['drafting', 'returned', 'revision']);
	});
	it('are open, reviewed or published, and nothing beside', () => {
		for (const stage of stages)
			expect([isOpen(stage), isReviewed(stage), isPublished(stage)].filter(Boolean)).toHaveLength(
				1,
			);
	});
	it('from 通过 on hold what a version keeps, unless it is revised', () => {
		expect(stages.filter(isKept)).toEqual(['deliberation', 'approval', 'published', 'archived']);
	});
	it('are judged by whoever has something to do there', () => {
		for (const side of sides)
			expect(reviewedBy[side]).toEqual(
				stages.filter(
					(stage) => isReviewed(stage) && side !== 'author' && actionsAt(stage, side).length > 0,
				),
			);
	});
	it('of before are read as what they lead on to', () => {
		expect(stageRead('accepted')).toBe('deliberation');
		for (const stage of stages) expect(stageRead(stage)).toBe(stage);
	});
});

describe('what must hold', () => {
	const needsOf = (stage: Stage, action: Action) => passageOf(stage, action)?.needs ?? [];

	it('before each 通过: nothing open, and nobody judges what they wrote', () => {
		for (const { action, needs, side } of passages)
			if (side !== 'author' && action !== 'return' && action !== 'archive')
				expect([action, needs]).toEqual([
					action,
					expect.arrayContaining(['submittable', 'uninvolved']),
				]);
	});
	it('before publication: all that rules.md asks for, and the meeting’s approval', () => {
		expect([...needsOf('approval', 'publish')].toSorted()).toEqual([
			'approved',
			'comments-settled',
			'confirmed',
			'remedied',
			'submittable',
			'uninvolved',
		]);
	});
	it('before a return nothing but a reason', () => {
		for (const { action, needs, needsReason } of passages)
			if (action === 'return') expect([needs, needsReason]).toEqual([[], true]);
	});
});

it('no way leads to publication but through acceptance, deliberation and approval', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...actions), { maxLength: 60 }),
			fc.boolean(),
			(tried, departmentReview) => {
				const taken: Action[] = [];
				let stage: Stage = 'drafting';
				for (const action of tried) {
					const next = stageAfter(stage, action, { departmentReview });
					if (next === null) continue;
					// What the table asks for is held to by the server: a version is approved before it is published.
					if (passageOf(stage, action)?.needs.includes('approved') && taken.at(-1) !== 'approve')
						continue;
					taken.push(action);
					stage = next;
				}
				if (!isPublished(stage)) return;
				const last = taken.slice(taken.lastIndexOf('accept'));
				expect(last[0]).toBe('accept');
				expect(last.lastIndexOf('deliberate')).toBeGreaterThan(0);
				expect(last.indexOf('publish')).toBeGreaterThan(last.lastIndexOf('approve'));
				expect(last.lastIndexOf('approve')).toBeGreaterThan(last.lastIndexOf('deliberate'));
			},
		),
		{ numRuns: 2000 },
	);
});
