import { describe, expect, it } from 'vitest';
import type { Decision } from '#domain/standards/import.ts';
import type { Compiled, CompiledParameter, Doubt } from './compiled.ts';
import { decisionFault, doubtOfRow, openPoints, settled } from './decisions.ts';

const months = (max: string): CompiledParameter => ({
	rule: 'hours/internship-total',
	part: null,
	value: { max },
	unit: '月',
	strength: 'mandatory',
	scope: 'plan',
	clause: { number: '8.2', quote: '实习 6 个月', offset: 100 },
});

const doubt: Doubt = {
	at: '8.2',
	offset: 102,
	question: '实习时间指哪一种？',
	readings: ['累计不超过 6 个月', '校外不超过 6 个月', '都不检查'],
	parameters: [months('6'), months('5'), null],
};

const named: Doubt = {
	at: '高级/2.1',
	offset: 300,
	question: '名称有两种写法，用哪一种？',
	readings: ['直播销售', '直播 销售'],
};

/** One sentence in doubt, one that was not read, and a name that is written in two ways. */
const compiled: Compiled<{ tasks: { name: string; offset: number }[] }> = {
	kind: 'teaching',
	standard: { tasks: [{ name: '直播销售', offset: 290 }] },
	parameters: [months('6')],
	ledger: [
		{
			number: '8.2',
			text: '实习 6 个月。',
			offset: 100,
			verdict: 'unread',
			rule: null,
			reason: doubt.question,
		},
		{
			number: '8.2',
			text: '全程要修 2700 学时。',
			offset: 200,
			verdict: 'unread',
			rule: null,
			reason: '未读',
		},
		{
			number: '8.2',
			text: '其他。',
			offset: 250,
			verdict: 'not-checkable',
			rule: null,
			reason: '无',
		},
	],
	repairs: [],
	doubts: [doubt, named],
};

const reading = (position: number, chosen: number): Decision => ({
	key: `doubt/${position}`,
	as: 'reading',
	reading: chosen,
});
const unasked: Decision = { key: 'ledger/200', as: 'not-checkable', reason: '说明' };
const values = (decisions: readonly Decision[]) =>
	settled(compiled, decisions).compiled.parameters.map(({ value }) => value);

describe('what is open', () => {
	it('is each doubt and each unread sentence once, whether or not doubts are about it', () => {
		expect(openPoints(compiled, [])).toEqual(['ledger/200', 'doubt/0', 'doubt/1']);
		expect(doubtOfRow(compiled).get('ledger/100')).toBe('doubt/0');
		expect(openPoints(compiled, [reading(0, 1), unasked, reading(1, 0)])).toEqual([]);
	});
	it('is settled for a doubt where a person decides its sentence', () => {
		const own: Decision = { key: 'ledger/100', as: 'not-checkable', reason: '不检查' };
		expect(openPoints(compiled, [own])).toEqual(['ledger/200', 'doubt/1']);
		expect(values([own])).toEqual([]);
	});
});

describe('a decision', () => {
	it.each([
		[0, [{ max: '6' }]],
		[1, [{ max: '5' }]],
		[2, []],
	])('for reading %i of a clause keeps its parameter alone', (chosen, kept) => {
		expect(values([reading(0, chosen)])).toEqual(kept);
	});
	it('is the last that was made of a place', () => {
		expect(values([reading(0, 1), reading(0, 2), reading(0, 0)])).toEqual([{ max: '6' }]);
	});
	it('makes a sentence a rule, and says so in the ledger', () => {
		const made: Decision = {
			...{ key: 'ledger/200', as: 'parameter', rule: 'hours/total' },
			...{ value: { min: '2700' }, strength: 'mandatory' },
		};
		const { parameters, ledger } = settled(compiled, [made]).compiled;
		expect(parameters.at(-1)).toMatchObject({
			rule: 'hours/total',
			clause: { number: '8.2', quote: '全程要修 2700 学时。', offset: 200 },
		});
		expect(ledger[1]).toMatchObject({ verdict: 'parameter', rule: 'hours/total' });
	});
	it('for another wording of a name puts it in', () => {
		expect(settled(compiled, [reading(1, 1)]).compiled.standard.tasks[0]?.name).toBe('直播 销售');
		const gone = { ...compiled, standard: { tasks: [] } };
		expect(settled(gone, [reading(1, 1)]).faults[0]?.path).toBe('doubt/1');
	});
	it.each<[string, Decision, string]>([
		['of nothing', { key: 'ledger/1', as: 'not-checkable', reason: 'x' }, 'key'],
		['of what was read', { key: 'ledger/250', as: 'not-checkable', reason: 'x' }, 'key'],
		['without a reason', { key: 'ledger/200', as: 'not-checkable', reason: ' ' }, 'reason'],
		['for a reading that is not there', reading(0, 3), 'reading'],
		[
			'for a list where the rule has numbers',
			{
				...{ key: 'ledger/200', as: 'parameter', rule: 'hours/total' },
				...{ value: { parts: ['学时'] }, strength: 'mandatory' },
			},
			'value',
		],
	])('%s is refused', (_, decision, path) => {
		expect(decisionFault(compiled, decision)?.path).toBe(path);
	});
});
