import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProse, mergedText } from './merged-text.ts';

const base = '本专业培养德智体美劳全面发展的人才。总学时3000，学制3年。';

describe('two versions of a text', () => {
	it('keep both changes where they are apart', () =>
		expect(mergedText(base, base.replace('人才', '技能人才'), base.replace('3000', '3126'))).toBe(
			'本专业培养德智体美劳全面发展的技能人才。总学时3126，学制3年。',
		));
	it('keep whole paragraphs that each has written', () =>
		expect(mergedText('一\n二\n三', '零\n一\n二\n三', '一\n二\n三\n四')).toBe(
			'零\n一\n二\n三\n四',
		));

	it.each([
		['the same number', base.replace('3000', '3100'), base.replace('3000', '3010')],
		['the same place', `${base}甲`, `${base}乙`],
		['the same words', base.replace('人才', '专才'), base.replace('人才', '专才')],
		['neighbours', base.replace('培', '教'), base.replace('养', '育')],
		['a removal and a word in it', base.replace('德智体美劳', ''), base.replace('体', '体育')],
	])('are not merged where they meet: %s', (_, ours, theirs) =>
		expect(mergedText(base, ours, theirs)).toBeNull(),
	);
	it('never mix two numbers, nor two fields', () => {
		expect(mergedText('共48学时', '共58学时', '共49学时')).toBeNull();
		const field = '共{{totals/hours}}学时';
		expect(mergedText(field, '共{{totals/credits}}学时', '共{{totals/practice}}学时')).toBeNull();
	});
	it.each([
		['a number', '12345', '92345', '12349'],
		['a decimal', '16.5', '17.5', '16.8'],
		['a long decimal', '3.14159', '4.14159', '3.14158'],
		['a word in Latin letters', 'Photoshop', 'photoshop', 'Photoshoq'],
		['a field', '{{totals/hours}}', '{{sums/hours}}', '{{totals/credits}}'],
	])('take %s for one sign', (_, here, one, two) => {
		expect(mergedText(`共有${here}项。`, `共有${one}项。`, `共有${two}项。`)).toBeNull();
		expect(mergedText(`共有${here}项。`, `共约${here}项。`, `共有${two}项。`)).toBeNull();
		expect(mergedText(`共有${here}项。`, `共有${one}项。`, `计有${here}项！`)).toBe(
			`计有${one}项！`,
		);
	});
	it('of more signs than a paragraph has are not brought together', () => {
		const long = '甲'.repeat(19_999);
		expect(mergedText(long, `乙${long}`, `${long}丙`)).toBe(`乙${long}丙`);
		expect(mergedText(long, `乙${long}`, `${long}丙丙`)).toBeNull();
		expect(mergedText(long, `乙乙${long}`, `${long}丙`)).toBeNull();
		expect(mergedText(`${long}丁丁`, `乙${long}`, long)).toBeNull();
	});
	it('touching is meeting, one sign between is not', () => {
		expect(mergedText('甲乙丙', '子乙丙', '甲丑丙')).toBeNull();
		expect(mergedText('甲乙丙', '子乙丙', '甲乙寅')).toBe('子乙寅');
	});
});

/** Signs that are each there once: where something was changed is then beyond doubt. */
const once = Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + at));
const word = fc.stringMatching(/^[\u5200-\u5240]{0,6}$/u);
const text = fc.shuffledSubarray(once, { minLength: 5 }).map((signs) => signs.join(''));

/** Two edits of a text with at least one sign between them: where each begins, ends, and what it writes. */
const apart = text.chain((here) =>
	fc
		.tuple(fc.uniqueArray(fc.nat(here.length), { minLength: 4, maxLength: 4 }), word, word)
		.map(([cuts, first, second]) => {
			const [a = 0, b = 0, c = 0, d = 0] = cuts.toSorted((x, y) => x - y);
			const one = here.slice(0, a) + first + here.slice(b);
			const two = here.slice(0, c) + second + here.slice(d);
			const both = here.slice(0, a) + first + here.slice(b, c) + second + here.slice(d);
			return { here, one, two, both };
		}),
);

describe('any two edits', () => {
	it('of disjoint places both survive, in either order', () =>
		fc.assert(
			fc.property(apart, ({ here, one, two, both }) => {
				expect(mergedText(here, one, two)).toBe(both);
				expect(mergedText(here, two, one)).toBe(both);
			}),
		));
	it('come to the same in either order, or to nothing', () =>
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
				expect(mergedText(a, b, c)).toBe(mergedText(a, c, b));
				expect(mergedText(a, b, a)).toBe(b);
			}),
		));
});

describe('which texts are merged', () =>
	it.each([
		['goal', true],
		['goal/x', false],
		['x/goal', false],
		['courses/c1/description/aims/x', false],
		['entry', true],
		['graduation/other', true],
		['outcomes/o1/text', true],
		['chapters/facilities~1bases/p1/text', true],
		['courses/c1/description/aims', true],
		['courses/c1/description/content', true],
		['courses/c1/description', false],
		['courses/c1/place', false],
		['courses/c1/name', false],
		['outcomes/o1/courses', false],
		['chapters/quality/p1/meets', false],
	])('%s: %s', (path, yes) => expect(isProse(path)).toBe(yes)));
