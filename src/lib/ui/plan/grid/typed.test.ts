import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCredits, readHours, readSegmentCredits } from '#domain/plan/typed/typed.ts';
import { readTerm } from '#domain/plan/typed/typed-term.ts';
import { readWeeks } from '#domain/plan/typed/typed-weeks.ts';
import { readAssessment, readNature } from '#domain/plan/typed/typed-words.ts';

const value = <Value>(read: { ok: boolean; value?: Value }): Value | undefined =>
	read.ok ? read.value : undefined;
const why = (read: { ok: boolean; why?: string }): string => (read.ok ? '' : (read.why ?? ''));

describe('numbers in cells', () => {
	it.each([
		['3', 3],
		['３．５', 3.5],
		[' 4 学分', 4],
		['4分', 4],
		['', null],
		['—', null],
		['0', 0],
	])('credits %j', (text, expected) => expect(value(readCredits(text))).toBe(expected));

	it('refuses credits off the step of a half, and words', () => {
		expect(why(readCredits('3.2'))).toContain('0.5 为一档');
		expect(why(readCredits('三'))).toContain('读不懂');
		expect(why(readCredits('-1'))).toContain('读不懂');
		expect(why(readCredits('1e3'))).toContain('读不懂');
		expect(why(readCredits('501'))).toContain('太大');
	});

	it('takes tenths for segments and two places for hours', () => {
		expect(value(readSegmentCredits('1.2'))).toBe(1.2);
		expect(value(readHours('16.25学时'))).toBe(16.25);
		expect(why(readHours('16.125'))).toContain('0.01');
	});
});

describe('weeks of a segment', () => {
	it.each([
		['13', 13],
		['13周', 13],
		['１３Ｗ', 13],
		['4天', 0.8],
		['0.5', 0.5],
		['', 0],
		['·', 0],
	])('%j', (text, expected) => expect(value(readWeeks(text))).toBe(expected));

	it('refuses what is no week', () => {
		expect(why(readWeeks('53'))).toContain('52');
		expect(why(readWeeks('0.3'))).toContain('一档');
		expect(why(readWeeks('两周'))).toContain('读不懂');
	});
});

describe('what a course has in a semester', () => {
	const lessons = (weeklyHours: number, weeks: number | null = null) => ({
		lessons: { weeklyHours, weeks },
		block: null,
	});
	const nothing = { lessons: null, block: null };

	it.each([
		['4', lessons(4)],
		['４', lessons(4)],
		['2.5', lessons(2.5)],
		['4学时/周', lessons(4)],
		['4节', lessons(4)],
		['2/16W', lessons(2, 16)],
		['2／16周', lessons(2, 16)],
		['4/14w', lessons(4, 14)],
		['2/16', lessons(2, 16)],
		['2W', { lessons: null, block: { weeks: 2 } }],
		['2周', { lessons: null, block: { weeks: 2 } }],
		['4天', { lessons: null, block: { weeks: 0.8 } }],
		['4+1W', { lessons: { weeklyHours: 4, weeks: null }, block: { weeks: 1 } }],
		['1W+2/16W', { lessons: { weeklyHours: 2, weeks: 16 }, block: { weeks: 1 } }],
		['', nothing],
		['0', nothing],
		['·', nothing],
		['0/16W', nothing],
	])('%j', (text, expected) => expect(value(readTerm(text))).toEqual(expected));

	it.each([
		'abc',
		'4+4',
		'1W+2W',
		'2/',
		'/16W',
		'4+1W+2',
		'？X32',
		'2800-3300',
		'=1+1',
		'NaN',
		'Infinity',
	])('refuses %j with a reason', (text) => expect(why(readTerm(text))).not.toBe(''));

	it('says where figures that do not belong here are to be written', () => {
		expect(why(readTerm('16#'))).toContain('课外学时');
		expect(why(readTerm('(108)'))).toContain('括号');
		expect(why(readTerm('☆'))).toContain('讲座');
		expect(why(readTerm('61'))).toContain('60');
		expect(why(readTerm('2.3'))).toContain('0.5');
		expect(why(readTerm('2/16.3W'))).toContain('0.2');
	});

	it('never throws and never gives a figure outside its bounds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const read = value(readTerm(text));
				const hours = read?.lessons?.weeklyHours ?? 1;
				const weeks = read?.block?.weeks ?? read?.lessons?.weeks ?? 1;
				expect(hours > 0 && hours <= 60 && weeks > 0 && weeks <= 52).toBe(true);
			}),
		);
	});
});

describe('words', () => {
	it('reads natures and assessments as people write them', () => {
		expect(value(readNature('限'))).toBe('limited');
		expect(value(readNature(' 必修 '))).toBe('compulsory');
		expect(why(readNature('选修'))).toContain('限选和任选');
		expect(why(readNature('x'))).toContain('不在其中');
		expect(value(readAssessment('考察'))).toBe('check');
		expect(why(readAssessment('A'))).toContain('考试或考查');
	});
});
