import { describe, expect, it } from 'vitest';
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Stage } from '#domain/repair/index.ts';
import type { RepairReport } from '#domain/repair/report.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { RepairQuestion } from './messages.ts';
import { RepairSession } from './session.svelte.ts';

interface Asked {
	readonly question: RepairQuestion;
	readonly say: (stage: Stage) => void;
	readonly answer: (outcome: Outcome<RepairReport>) => Promise<void>;
	cancelled: boolean;
}

/** A session whose searches the test answers itself. */
function opened() {
	const asked: Asked[] = [];
	const session = new RepairSession((question, say) => {
		let settle: (outcome: Outcome<RepairReport> | null) => void = () => undefined;
		const outcome = new Promise<Outcome<RepairReport> | null>((resolve) => (settle = resolve));
		const answer = async (found: Outcome<RepairReport>) => {
			settle(found);
			await outcome;
		};
		const one: Asked = { question, say, answer, cancelled: false };
		asked.push(one);
		return { outcome, cancel: () => ((one.cancelled = true), settle(null)) };
	});
	return { session, asked, last: () => asked.at(-1) as Asked };
}
const plan = planOf({ courses: [{ credits: 2, weekly: { 1: 2 } }] });
const other = planOf({ courses: [{ credits: 3, weekly: { 1: 2 } }] });
const nothing = success<RepairReport>({ feasible: false, conflicts: [] });
const course = { key: 'courses/c1', label: '语文' };

describe('a search for a repair', () => {
	it('tells its stage, then what came of it', async () => {
		const { session, last } = opened();
		session.follow(plan);
		expect(session.state).toEqual({ kind: 'working', stage: null });
		last().say('cost');
		expect(session.state).toEqual({ kind: 'working', stage: 'cost' });
		await last().answer(nothing);
		expect(session.state).toEqual({ kind: 'none', conflicts: [] });
		session.again();
		const fault = { path: '', wrong: '没能算出', right: '请重试' };
		await last().answer(failure(fault));
		expect(session.state).toEqual({ kind: 'failed', faults: [fault] });
	});

	it('goes on as long as the plan is the same, and begins anew when it is another', async () => {
		const { session, asked, last } = opened();
		session.follow(plan);
		session.follow(structuredClone(plan));
		expect([asked.length, session.renewed]).toEqual([1, false]);
		await last().answer(nothing);
		expect(session.isStale(other)).toBe(true);
		session.follow(other);
		expect([asked.length, session.renewed, session.state.kind]).toEqual([2, true, 'working']);
		expect(last().question.plan).toBe(other);
		expect(session.isStale(other)).toBe(false);
	});

	it('does not listen to a search that was given up', async () => {
		const { session, asked } = opened();
		session.follow(plan);
		session.choose('mandatory');
		expect(asked.map(({ cancelled }) => cancelled)).toEqual([true, false]);
		asked[0]?.say('spread');
		await asked[0]?.answer(nothing);
		expect(session.state).toEqual({ kind: 'working', stage: null });
		expect(asked[1]?.question.only).toBe('mandatory');
	});

	it('asks with what is locked, once each, and without it when it is unlocked', () => {
		const { session, asked, last } = opened();
		session.follow(plan);
		session.lock(course);
		session.lock(course);
		expect([asked.length, last().question.locks]).toEqual([2, ['courses/c1']]);
		session.toggle('courses/c1/credits');
		session.toggle('courses/c2/credits');
		session.unlock(course.key);
		expect(last().question.locks).toEqual([]);
		expect([...session.unticked]).toEqual(['courses/c2/credits']);
	});

	it('keeps locks and wishes for the next time, not what was left out', () => {
		const { session, last } = opened();
		session.follow(plan);
		session.lock(course);
		session.toggle('courses/c2/credits');
		session.stop();
		expect(last().cancelled).toBe(true);
		session.follow(plan);
		expect(last().question.locks).toEqual(['courses/c1']);
		expect([session.unticked.size, session.renewed]).toEqual([0, false]);
	});
});
