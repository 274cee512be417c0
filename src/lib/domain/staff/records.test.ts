import { describe, expect, it, test } from 'vitest';
import { readRecord } from './records.ts';

const today = '2026-11-20';
const teacher = (parts: object = {}) => ({
	...{ number: '20150901', name: '何建平', employment: 'full', kind: 'professional' },
	...parts,
});
const shares = (...given: readonly (readonly [string, number])[]) =>
	teacher({ shares: given.map(([programme, share]) => ({ programme, share })) });
const practice = (from: string, to: string) =>
	teacher({ enterprisePractice: [{ from, to, place: 'enterprise' }] });
const placesOf = (value: object) => {
	const read = readRecord('teacher', value, today);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};

describe('the record of a teacher', () => {
	test.each<[string, object, string[]]>([
		['one person in two halves', shares(['730705', 0.5], ['730701', 0.5]), []],
		[
			'three thirds, as far as they can be written',
			shares(['a', 0.333333], ['b', 0.333333], ['c', 0.333334]),
			[],
		],
		['a little more than one person', shares(['730705', 0.5], ['730701', 0.500001]), ['shares']],
		['a programme twice', shares(['730705', 0.5], ['730705', 0.2]), ['shares']],
		['practice that ends today', practice('2026-11-01', today), []],
		['practice that ends tomorrow', practice('2026-11-01', '2026-11-21'), ['enterprisePractice/0']],
		[
			'practice that ends before it begins',
			practice('2026-08-02', '2026-08-01'),
			['enterprisePractice/0'],
		],
		['hired today', teacher({ hired: today }), []],
		['hired tomorrow', teacher({ hired: '2026-11-21' }), ['hired']],
		['a number with a space', teacher({ number: '2015 0901' }), ['number']],
		['a name like a formula', teacher({ name: '=1+1' }), ['name']],
		['a field that is none', teacher({ salary: 1 }), ['salary']],
	])('%s', (_, value, paths) => expect(placesOf(value)).toEqual(paths));

	it('takes what is not given for not known', () => {
		const read = readRecord('teacher', teacher(), today);
		expect(read.ok && read.value).toMatchObject({ rank: null, shares: [], dualQualified: null });
	});
});

it('an agreement of a base does not end before it begins', () => {
	const base = (to: string) => ({
		...{ name: '基地', positions: [], capacity: null },
		agreement: { from: '2026-01-02', to },
	});
	expect(readRecord('base', base('2026-01-02'), today).ok).toBe(true);
	expect(readRecord('base', base('2026-01-01'), today)).toMatchObject({
		faults: [{ path: 'agreement' }],
	});
});

describe('nobody’s 身份证号 is kept', () => {
	const teacher = { number: 'T1', name: '张三', employment: 'full', kind: 'professional' };
	const faults = (changes: object) => {
		const read = readRecord('teacher', { ...teacher, ...changes }, '2026-11-20');
		return read.ok ? [] : read.faults.map(({ path, wrong }) => [path, wrong]);
	};
	it.each([
		['number', '320102199001011234'],
		['number', '32010219900101123X'],
		['number', '320102199001011200'],
		['name', '张三 320102 19900101 1234'],
		['title', '讲师３２０１０２１９９００１０１１２３４'],
	])('%s %s', (path, text) => {
		expect(faults({ [path]: text })).toEqual([[path, '像是身份证号，本系统不存身份证号']]);
	});

	it.each([
		['number', '320102199013011234'],
		['number', '3201021990010112345'],
		['number', '20150901001'],
		['name', '张三'],
	])('%s %s is none', (path, text) => {
		expect(faults({ [path]: text })).toEqual([]);
	});
});
