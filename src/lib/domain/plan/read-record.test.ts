import { describe, expect, it } from 'vitest';
import { isBlank, readRecord, type DateBounds } from './read-record.ts';
import { recordForms, recordKinds, recordLines, recordShort } from './record.ts';

const bounds: DateBounds = {
	today: '2026-06-10',
	after: { day: '2026-05-01', of: '教务处通过' },
	before: null,
};
const approval = {
	date: '2026-06-01',
	meeting: '校党委会 2026 年第 9 次会议',
	number: '校党〔2026〕9 号',
	minutes: '档案室 2026-DW-9',
	people: '书记 王强，委员 7 人',
};
const faultsOf = (sent: Record<string, string>, within = bounds) => {
	const read = readRecord('approval', { ...approval, ...sent }, within);
	return read.ok ? [] : read.faults.map(({ path, wrong }) => `${path} ${wrong}`);
};
const whole = '写成 https://www.school.edu.cn/… 这样的完整网址';
const addressFault = (address: string) => {
	const read = readRecord('disclosure', { date: '2026-06-01', address }, bounds);
	if (read.ok) return null;
	expect(read.faults).toMatchObject([{ path: 'record/address', right: whole }]);
	return read.faults[0]?.wrong;
};

describe('a record', () => {
	it('is what was typed, trimmed', () => {
		const read = readRecord('approval', { ...approval, number: ' 校党〔2026〕9 号 ' }, bounds);
		expect(read).toEqual({ ok: true, value: approval });
		expect(recordShort('approval', approval)).toBe(
			'2026-06-01　校党委会 2026 年第 9 次会议　校党〔2026〕9 号',
		);
	});

	it('says of each missing field what is missing', () => {
		expect(faultsOf({ number: ' ', minutes: '' })).toEqual([
			'record/number 没有填写会议编号',
			'record/minutes 没有填写会议纪要',
		]);
		for (const kind of recordKinds) {
			const read = readRecord(kind, {}, bounds);
			expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(
				recordForms[kind].map(({ name }) => `record/${name}`),
			);
			expect(isBlank(kind, { date: '  ' })).toBe(true);
			for (const { name } of recordForms[kind])
				expect(isBlank(kind, { [name]: '2026' })).toBe(false);
			expect(recordLines(kind, {})).toHaveLength(recordForms[kind].length);
		}
	});

	it.each([
		['2026-06-10', []],
		['2026-06-11', ['record/date 2026-06-11 还没有到']],
		['2026-05-01', []],
		['2026-04-30', ['record/date 2026-04-30 早于教务处通过的日期 2026-05-01']],
	])('of %s: %j', (date, faults) => {
		expect(faultsOf({ date })).toEqual(faults);
	});

	it('says what to fill in instead', () => {
		const within = { ...bounds, before: { day: '2026-06-05', of: '发布' } };
		const rights = ['', '2026-06-11', '2026-04-30', '2026-06-06'].map((date) => {
			const read = readRecord('approval', { ...approval, date }, within);
			return read.ok ? null : read.faults[0]?.right;
		});
		expect(rights).toEqual([
			'填写会议日期',
			'填写 2026-06-10 或更早的日期',
			'填写 2026-05-01 或之后的日期',
			'填写 2026-06-05 或之前的日期',
		]);
	});

	it('that is corrected is not younger than the step that followed', () => {
		const within = { ...bounds, before: { day: '2026-06-05', of: '发布' } };
		expect(faultsOf({ date: '2026-06-05' }, within)).toEqual([]);
		expect(faultsOf({ date: '2026-06-06' }, within)).toEqual([
			'record/date 2026-06-06 晚于发布的日期 2026-06-05',
		]);
	});

	it('has a day that exists, names that no spreadsheet runs, and texts of a length', () => {
		expect(faultsOf({ date: '2026-02-30' })).toHaveLength(1);
		expect(faultsOf({ date: '昨天' })).toHaveLength(1);
		expect(faultsOf({ number: '=1+1' })).toHaveLength(1);
		expect(faultsOf({ meeting: '会'.repeat(200) })).toEqual([]);
		expect(faultsOf({ meeting: '会'.repeat(201) })).toHaveLength(1);
		expect(faultsOf({ people: '人'.repeat(2000) })).toEqual([]);
		expect(faultsOf({ people: '人'.repeat(2001) })).toHaveLength(1);
		const address = (length: number) => {
			const sent = { date: '2026-06-01', address: 'https://a.cn/'.padEnd(length, 'a') };
			const read = readRecord('disclosure', sent, bounds);
			return read.ok ? [] : read.faults.map(({ path, wrong }) => `${path} ${wrong}`);
		};
		expect(address(500)).toEqual([]);
		expect(address(501)).toEqual(['record/address 太长（501）']);
	});
});

it.each([
	['https://www.school.edu.cn/gk/1.html', null],
	['http://www.school.edu.cn/gk', '网址不是以 https:// 开头'],
	['javascript:alert(1)', '网址不是以 https:// 开头'],
	['www.school.edu.cn', '不是网址'],
	['https://localhost/gk', '不是公众能打开的网址'],
	['https://name:secret@school.edu.cn/', '不是公众能打开的网址'],
	['https://name@school.edu.cn/', '不是公众能打开的网址'],
	['https://:secret@school.edu.cn/', '不是公众能打开的网址'],
])('a plan is disclosed at %s: %s', (address, wrong) => {
	expect(addressFault(address)).toBe(wrong);
});
