import { describe, expect, it } from 'vitest';
import { mayAnswer, maySettle, mayWithdraw, type Speaker } from './permit.ts';
import { settlements, type RemarkRow, type SettlementRow, type Settlement } from './thread.ts';
import { threadsOf } from './threads-of.ts';

const affairs = { id: 'a', name: '沈毅' };
const head = { id: 'h', name: '周岚' };
const at = '2026-11-26T06:00:00Z';
const remark = (id: string, rest: Partial<RemarkRow> = {}): RemarkRow => ({
	...{ id, threadId: 't', anchor: null, text: id, edits: null, mentions: ['h'], revision: 0, at },
	...{ by: affairs, voice: 'academic-affairs', returnedBy: null, origin: null },
	...rest,
});
const first = remark('t', { anchor: { kind: 'plan' } });
const suggesting = { ...first, edits: [{ op: 'set', path: 'goal', from: '', to: 'x' } as const] };
const became = (kind: Settlement, commentId = 't', reason = ''): SettlementRow => ({
	...{ kind, commentId, reason, by: affairs, at },
});
const threadOf = (rows: RemarkRow[], ...events: SettlementRow[]) => threadsOf(rows, events)[0]!;

describe('a thread', () => {
	it('waits until somebody else has spoken', () => {
		expect(threadOf([first]).status).toBe('open');
		expect(threadOf([first, remark('own')]).status).toBe('open');
		const answered = [first, remark('r', { by: head, voice: 'author' })];
		expect(threadOf(answered).status).toBe('answered');
		expect(threadOf(answered, became('withdraw', 'r')).status).toBe('open');
	});
	it('is settled, opened again and carried over, as it was last', () => {
		expect(threadOf([first], became('resolve')).status).toBe('resolved');
		expect(threadOf([first], became('resolve'), became('reopen')).status).toBe('open');
		expect(threadOf([first], became('carry'))).toMatchObject({
			status: 'carried',
			settled: { by: affairs },
		});
	});
	it('keeps that a comment was there which was taken back, and not its words', () => {
		const { remarks, status } = threadOf([first, remark('r')], became('withdraw'));
		expect(status).toBe('withdrawn');
		expect(remarks).toMatchObject([
			{ id: 't', text: '', mentions: [], withdrawnAt: at },
			{ id: 'r', text: 'r', withdrawnAt: null },
		]);
	});
	it('is settled by its suggestion that was applied, and answered by one that was declined', () => {
		expect(threadOf([suggesting], became('apply'))).toMatchObject({
			status: 'resolved',
			suggestion: { state: 'applied' },
		});
		expect(threadOf([suggesting], became('decline', 't', '与教材不合'))).toMatchObject({
			status: 'answered',
			suggestion: { state: 'declined', settled: { reason: '与教材不合' } },
		});
	});
	it('keeps its order, whatever answers came between', () => {
		const second = { ...first, id: 'u', threadId: 'u' };
		const threads = threadsOf([first, second, remark('r')], []);
		expect(threads.map(({ id, remarks }) => [id, remarks.length])).toEqual([
			['t', 2],
			['u', 1],
		]);
	});
});

describe('who may do what with it', () => {
	const speaker = (voice: Speaker['voice'], personId: string, mayEdit = false): Speaker => ({
		...{ personId, voice, mayEdit },
	});
	const mayOf = (thread: ReturnType<typeof threadOf>, who: Speaker) =>
		settlements.filter((kind) => maySettle(thread, kind, who));
	const [academic, author] = [speaker('academic-affairs', 'a'), speaker('author', 'h', true)];

	it('while it is open', () => {
		const thread = threadOf([suggesting]);
		expect(mayOf(thread, academic)).toEqual(['resolve', 'withdraw', 'carry', 'release']);
		expect(mayOf(thread, author)).toEqual(['apply', 'decline']);
		expect(mayOf(thread, speaker('author', 'h'))).toEqual(['decline']);
		expect(mayOf(thread, speaker('department', 'd'))).toEqual([]);
		expect(mayOf(thread, speaker(null, 'a'))).toEqual([]);
	});
	it('once it is settled', () => {
		const thread = threadOf([suggesting], became('resolve'));
		expect(mayOf(thread, academic)).toEqual(['reopen', 'withdraw', 'release']);
		expect(mayOf(thread, author)).toEqual([]);
		expect(mayAnswer(thread, author)).toBe(true);
	});
	it('once it is taken back: nothing', () => {
		const thread = threadOf([first], became('withdraw'));
		expect(mayOf(thread, academic)).toEqual([]);
		expect(mayAnswer(thread, academic)).toBe(false);
	});
	it('of what they raised themselves, whoever they are', () => {
		const own = threadOf([{ ...first, by: head, voice: 'author' }]);
		expect(mayOf(own, author)).toEqual(['resolve', 'withdraw']);
	});
	it('of a reason of a return nothing is taken back', () => {
		const reason = threadOf([{ ...first, returnedBy: 'r1' }, remark('r')]);
		expect(mayOf(reason, academic)).toEqual(['resolve', 'carry', 'release']);
		expect(mayWithdraw(reason, reason.remarks[1]!, academic)).toBe(true);
	});
});
