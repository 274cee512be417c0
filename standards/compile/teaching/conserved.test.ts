import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from './made/covered.ts';
import * as forms from './made/forms.ts';
import { gist } from './made/gist.ts';
import { college, readWhole, secondary } from './made/texts.ts';

/** Places inside of long lines, away from their ends, where a page may break a sentence. */
const placesIn = (text: string): number[] =>
	[...text.matchAll(/[^\n\t]{60,}/g)].flatMap(({ 0: line, index }) =>
		[...line].flatMap((_, at) =>
			at > 20 && at < line.length - 4 && /[\u4e00-\u9fff]{2}/.test(line.slice(at - 1, at + 1))
				? [index + at]
				: [],
		),
	);

const cutAt = (text: string, places: readonly number[], by: string): string =>
	[...new Set(places)]
		.sort((a, b) => b - a)
		.reduce((all, place) => all.slice(0, place) + by + all.slice(place), text);

/** Inside of marks, of headings of parts and of the bracket of section 2. */
const badPlaces = (text: string): number[] => {
	const heads = ['公共基础课', '8.1.2 专业课', '实践性教学', '专业名称'];
	const marks = ['（专业代码', '（1', '（10', '（2）', '专业基础课', '专业核心课', '财'];
	return [...marks, ...heads].flatMap((words) => {
		const at = text.indexOf(words, text.indexOf('入学') - 60);
		return at < 0 ? [] : [at + words.length];
	});
};

const anyBreak = fc.constantFrom('\n', '\f', '\r\n', '\n\n', '\n\f');

describe.each([
	['730705', secondary],
	['the college form', college],
	['the college form, a cell a line', forms.cellALine(college)],
	['the college form without cells', forms.withoutCells(college)],
])('%s', (_, text) => {
	const places = placesIn(text);
	const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
	const whole = readWhole(text);
	const said = gist(whole.content);
	const before = whole.doubts.length + whole.unread.length;

	it('loses no character', () => {
		expect(uncovered(text, readWhole(text))).toBe('');
	});
	it('says the same wherever a page breaks a sentence', () => {
		fc.assert(
			fc.property(fc.subarray(places, { minLength: 1, maxLength: 12 }), anyBreak, (cuts, by) => {
				const broken = cutAt(text, cuts, by);
				const read = readWhole(broken);
				expect(gist(read.content)).toEqual(said);
				expect(uncovered(broken, read)).toBe('');
			}),
			{ numRuns: 40 },
		);
	});
	it('says the same, or says what it doubts, wherever at all a page ends', () => {
		const anywhere = fc.integer({ min: 1, max: text.length - 1 });
		const inTag = /<\/?p?$/;
		fc.assert(
			fc.property(anywhere, anyBreak, (cut, by) => {
				fc.pre(!inTag.test(text.slice(cut - 3, cut)));
				const read = readWhole(cutAt(text, [cut], by));
				const asked = read.doubts.length + read.unread.length;
				if (asked === before) expect(gist(read.content)).toEqual(said);
			}),
			{ numRuns: 60, seed: 7, examples: badPlaces(text).map((place) => [place, '\n\f']) },
		);
	});
	it('says the same wherever a page ends between lines', () => {
		fc.assert(
			fc.property(fc.subarray(ends, { minLength: 1, maxLength: 30 }), anyBreak, (cuts, by) => {
				expect(gist(readWhole(cutAt(text, cuts, by)).content)).toEqual(said);
			}),
			{ numRuns: 25 },
		);
	});
	it('says the same with blanks between its characters', () => {
		fc.assert(
			fc.property(
				fc.subarray(places, { maxLength: 40 }),
				fc.constantFrom(' ', '  ', '　', '\u00a0'),
				(cuts, by) => {
					const spaced = cutAt(text, cuts, by);
					const read = readWhole(spaced);
					expect(gist(read.content)).toEqual(said);
					expect(uncovered(spaced, read)).toBe('');
				},
			),
			{ numRuns: 25 },
		);
	});
	it('loses no character with full-width digits and half-width marks', () => {
		for (const other of [forms.fullWidth(text), forms.halfWidth(text)])
			expect(uncovered(other, readWhole(other))).toBe('');
	});
	it('loses no character of a text cut off anywhere, or refuses it', () => {
		fc.assert(
			fc.property(fc.integer({ min: Math.floor(text.length * 0.8), max: text.length }), (to) => {
				const rest = text.slice(0, to);
				expect(uncovered(rest, readWhole(rest))).toBe('');
			}),
			{ numRuns: 20 },
		);
	});
});
