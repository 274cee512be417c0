import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TeachingStandard } from '../../../schema/teaching.ts';
import standard730705 from '../../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import { traced } from '../../text/traced.ts';
import type { ReadSection } from '../section.ts';
import { readTeaching } from '../structure.ts';
import { clausesOf } from './index.ts';
import { examples } from './sentences.ts';

const golden = standard730705 as unknown as TeachingStandard;
const source = readFileSync(
	new URL('../../../teaching/730705-livestream-ecommerce-service/2025/source.txt', import.meta.url),
	'utf8',
);

const section = (number: string, text: string): ReadSection => ({
	number,
	title: '学时安排',
	offset: 0,
	paragraphs: [traced(text)],
});

const said = (number: string, text: string) => clausesOf([section(number, text)], golden.standard);
const named = (rule: string, part?: string | null): string => (part ? `${rule}/${part}` : rule);

function compiled(text: string) {
	const read = readTeaching(text);
	if (!read.ok) throw new Error(read.faults.map(({ wrong }) => wrong).join());
	return clausesOf(read.value.sections, read.value.content);
}

const ordered = <Row extends { rule: string; part?: string | null | undefined }>(
	rows: readonly Row[],
) => [...rows].sort((a, b) => (named(a.rule, a.part) < named(b.rule, b.part) ? -1 : 1));

describe('730705', () => {
	const { parameters, ledger, doubts } = compiled(source);

	it('gives every parameter that was entered by hand, to the letter and the offset, and no other', () => {
		expect(ordered(parameters)).toEqual(ordered(golden.parameters));
	});
	it('leaves nothing unread and nothing in doubt', () => {
		expect(ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
		expect(doubts).toEqual([]);
	});
	it('has each sentence in its ledger once, every quote in a row of parameters, and a reason for each other', () => {
		const places = ledger.map(({ offset }) => offset);
		expect(new Set(places).size).toBe(places.length);
		const rows = ledger.filter(({ verdict }) => verdict === 'parameter');
		for (const { rule, clause } of parameters) {
			const row = rows.find(
				({ offset, text, rule: rules }) =>
					rules?.split(', ').includes(rule) &&
					offset <= clause.offset + clause.quote.length &&
					clause.offset <= offset + text.length + 20,
			);
			expect(row, `${rule} ${clause.quote}`).toBeDefined();
		}
		expect(
			ledger.filter(({ verdict, reason }) => (verdict === 'parameter') === (reason !== null)),
		).toEqual([]);
	});
	it('has no sentence with a number or a word that binds outside its ledger', () => {
		const binding = /\d|[应须]|不得|不少于|不低于|至少|不超过|不高于|原则上|一般|主要|鼓励/;
		const texts = ledger.map(({ text }) => text.replace(/\s/g, ''));
		const read = readTeaching(source);
		const paragraphs = read.ok
			? read.value.sections
					.filter(({ number }) => number !== '1')
					.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.replace(/^（\d+）/, '')))
			: [];
		const sentences = paragraphs
			.flatMap((text) => text.replace(/\s/g, '').split(/(?<=[。；])/))
			.filter((text) => binding.test(text));
		expect(sentences.length).toBeGreaterThan(60);
		expect(
			sentences.filter((text) => !texts.some((row) => row.includes(text) || text.includes(row))),
		).toEqual([]);
	});
});

describe('a sentence gives its requirement', () => {
	it.each(examples)('§%s %s', (number, sentence, rule, value, strength) => {
		const { parameters, ledger, doubts } = said(number, sentence);
		const found = parameters.filter((each) => named(each.rule, each.part) === rule);
		expect(found.map((each) => [each.value, each.strength])).toEqual([[value, strength]]);
		expect(sentence).toContain(found[0]?.clause.quote);
		expect(sentence.indexOf(found[0]?.clause.quote ?? '')).toBe(found[0]?.clause.offset);
		expect(ledger.map(({ verdict }) => verdict)).toEqual(['parameter']);
		expect(doubts).toEqual([]);
	});
	it('holds three strengths in one', () => {
		const { parameters } = said(
			'8.2',
			'实习时间累计不超过 6 个月，可根据实际情况集中或分阶段安排，校外企业岗位实习时间一般不超过3个月。',
		);
		expect(parameters.map(({ rule, strength }) => [rule, strength])).toEqual([
			['hours/internship-total', 'mandatory'],
			['hours/enterprise-internship', 'usual'],
		]);
	});
	it('may set both ends, each with its strength', () => {
		const { parameters } = said('8.2', '总学时不少于 2500 学时，原则上不超过 2800 学时。');
		expect(parameters.map(({ part, value, strength }) => [part, value, strength])).toEqual([
			[undefined, { min: '2500' }, 'mandatory'],
			['max', { max: '2800' }, 'principle'],
		]);
	});
});

describe('what a person must decide', () => {
	it.each([
		['8.2', '实践性教学学时要占总学时的 50%。', 'two strengths'],
		['8.2', '岗位实习时间为 6 个月。', 'no rule of its own'],
		['8.2', '其中课内学时为 120 学时。', 'an unknown quantity'],
		['8.2', '毕业设计不少于 4 周。', 'weeks of something else'],
		['9.1', '其中研究生学历教师比例不低于 40%。', 'a share of something else'],
		['8.2', '总学时不少于 3000 学时以内。', 'both ways'],
	])('§%s %s: %s', (number, sentence) => {
		const { ledger } = said(number, sentence);
		expect(ledger.map(({ verdict }) => verdict)).toEqual(['unread']);
		expect(ledger[0]?.reason).not.toBe('');
	});
	it('two sentences that contradict each other', () => {
		const { doubts } = said('8.2', '总学时不少于 3000 学时。总学时不少于 3100 学时。');
		expect(doubts.map(({ readings }) => readings)).toEqual([
			['总学时不少于 3000 学时', '总学时不少于 3100 学时'],
		]);
	});
	it('a text without a number or a named part is not checkable, and says why', () => {
		const { ledger, parameters } = said(
			'9.1',
			'专任教师队伍的数量、学历和职称要符合国家有关规定。',
		);
		expect(parameters).toEqual([]);
		expect(ledger.map(({ verdict, reason }) => [verdict, reason?.includes('教师')])).toEqual([
			['not-checkable', true],
		]);
	});
});

describe('8.2 of another standard', () => {
	const clauses = [
		'3 年总学时不少于',
		'选修课程学时不少于总学时的',
		'实践性教学学时不少于总学时的',
	];
	const strengthWords = [
		['', 'mandatory'],
		['应', 'mandatory'],
		['原则上', 'principle'],
		['一般应', 'usual'],
		['宜', 'advice'],
	] as const;
	const spaced = (text: string, gaps: readonly number[]): string =>
		gaps.reduce((words, at) => {
			const cut = at % (words.length + 1);
			return `${words.slice(0, cut)} ${words.slice(cut)}`;
		}, text);

	it('follows its own numbers, strengths, order and spaces', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 9999 }),
				fc.integer({ min: 1, max: 99 }),
				fc.integer({ min: 1, max: 99 }),
				fc.array(fc.constantFrom(...strengthWords), { minLength: 3, maxLength: 3 }),
				fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
				fc.array(fc.nat(), { maxLength: 6 }),
				(total, elective, practice, words, order, gaps) => {
					const figures = [`${total} 学时`, `${elective}%`, `${practice}％`];
					const sentences = clauses.map((clause, index) =>
						clause
							.replace('不少于', `${words[index]?.[0]}不少于`)
							.concat(figures[index] ?? '', '。'),
					);
					const text = spaced(order.map((index) => sentences[index]).join(''), gaps);
					const { parameters } = said('8.2', text);
					const of = (rule: string) => parameters.find((each) => each.rule === rule);
					const fractionText = (value: number) => {
						const by =
							[100, 50, 25, 20, 10, 5, 4, 2].find(
								(each) => value % each === 0 && 100 % each === 0,
							) ?? 1;
						return `${value / by}/${100 / by}`;
					};
					expect(of('hours/total')?.value).toEqual({ min: String(total) });
					expect(of('hours/elective-share')?.value).toEqual({ min: fractionText(elective) });
					expect(of('hours/practice-share')?.value).toEqual({ min: fractionText(practice) });
					expect(
						['hours/total', 'hours/elective-share', 'hours/practice-share'].map(
							(rule) => of(rule)?.strength,
						),
					).toEqual(words.map(([, strength]) => strength));
				},
			),
		);
	});
});
