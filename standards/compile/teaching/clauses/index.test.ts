import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledParameter } from '../../compiled.ts';
import { readWhole } from '../made/texts.ts';
import { clausesOf } from './index.ts';
import { content, parameters, sections, source } from './testing/livestream.ts';
import { sectionsOf, type PlainSection } from './testing/sections.ts';

const read = clausesOf(readWhole(source).sections, content);

/** By rule and part: the order of a file is nothing that is asked for. */
const byName = (all: readonly CompiledParameter[]) =>
	Object.fromEntries(all.map((each) => [`${each.rule} ${each.part ?? ''}`, each]));

describe('730705 read from its sentences', () => {
	it('gives the parameters that were entered by hand: value, unit, strength, scope, clause, place', () => {
		expect(read.parameters).toHaveLength(parameters.length);
		expect(byName(read.parameters)).toEqual(byName(parameters as CompiledParameter[]));
	});
	it('leaves nothing unread, and nothing in doubt', () => {
		expect(read.ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
		expect(read.doubts).toEqual([]);
	});
});

/** Sections 2–11 as a person would cut them, by another way than the reader's. */
const bare = (text: string): string => text.replace(/\s+/g, '');
const sentences = sections
	.filter(({ number }) => number !== '1')
	.flatMap(({ number, paragraphs }) =>
		paragraphs.flatMap((paragraph) =>
			bare(paragraph)
				.replace(/^（\d+）/, '')
				.split(/(?<=[。；？！])|(?=[①-⑳])/)
				.map((text) => ({ number, text: text.replace(/^[①-⑳]/, '') })),
		),
	);
const words =
	'应 须 必须 不得 严禁 不少于 不低于 不超过 不高于 至少 以上 以内 原则上 一般 主要 总体上 可 宜 鼓励 要 按 为 折算 包括 设置 具有 配备 进行'.split(
		' ',
	);
const couldBind = ({ text }: { text: string }): boolean =>
	/\d|[一二三四五六七八九十半]个?(?:年|月|周|门|项|学期|学时|学分)/.test(text) ||
	words.some((word) => text.includes(word));

describe('the ledger of 730705', () => {
	it.each(sentences.filter(couldBind).map(({ number, text }) => [number, text] as const))(
		'%s has exactly once: %s',
		(number, text) => {
			const rows = read.ledger.filter(
				(row) => row.number === number && bare(row.text).includes(text),
			);
			expect(rows).toHaveLength(1);
		},
	);
	it('holds no words twice, each at its place', () => {
		const places = read.ledger.map(({ offset }) => offset);
		expect(new Set(places).size).toBe(places.length);
		for (const { text, offset } of read.ledger)
			expect(
				bare(source.slice(offset, offset + 3 * text.length)).startsWith(bare(text).slice(0, 40)),
			).toBe(true);
	});
	it('has every quote in a row of its rule', () => {
		const lost = read.parameters.filter(
			({ rule, clause }) =>
				!read.ledger.some(
					(row) =>
						row.verdict === 'parameter' &&
						row.text.includes(clause.quote) &&
						(row.rule ?? '').split(', ').includes(rule),
				),
		);
		expect(lost).toEqual([]);
	});
	it('says in Chinese why a sentence is not checkable', () => {
		const rows = read.ledger.filter(({ verdict }) => verdict === 'not-checkable');
		expect(rows.length).toBeGreaterThan(20);
		expect(
			rows.filter(({ rule, reason }) => rule !== null || !/[\u4e00-\u9fff]{4}/.test(reason ?? '')),
		).toEqual([]);
	});
});

const meaning = (all: readonly CompiledParameter[]) =>
	all
		.map(({ rule, part, value, unit, strength }) =>
			JSON.stringify([rule, part, value, unit, strength]),
		)
		.sort();

/** Each paragraph of sections 2–11 put through `change`. */
const changed = (change: (paragraph: string) => string): PlainSection[] =>
	sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(change) }));

const fullWidth = (text: string): string =>
	text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const halfWidth = (text: string): string =>
	text.replace(/[（），；：]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

describe('730705 with other spaces and widths', () => {
	it('means the same with white space anywhere in a word or a number', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 30 }),
				fc.constantFrom(' ', '\u3000', '\n', '\t'),
				(every, space) => {
					let count = 0;
					const torn = changed((text) =>
						text.replace(/./gs, (char) => (++count % every === 0 ? char + space : char)),
					);
					const again = clausesOf(sectionsOf(torn).read, content);
					expect(again.doubts).toEqual([]);
					// The names that a leader or a part-time teacher is asked for are cut from the words themselves.
					expect(meaning(again.parameters)).toEqual(meaning(read.parameters));
				},
			),
			{ numRuns: 20 },
		);
	});
	it.each([
		['full-width figures', fullWidth],
		['half-width punctuation', halfWidth],
		['other dashes and ratios', (text: string) => text.replaceAll('～', '—').replaceAll('∶', '：')],
	])('means the same with %s', (_, change) => {
		const again = clausesOf(sectionsOf(changed(change)).read, content);
		expect(again.doubts).toEqual([]);
		expect(meaning(again.parameters)).toEqual(meaning(read.parameters));
	});
});

describe('other texts', () => {
	it('give nothing that does not stand in them', () => {
		const novel = '话说天下大势，分久必合，合久必分。他应该走了三里路，可是没有人来。'.repeat(50);
		const again = clausesOf(
			sectionsOf([{ number: '8.2', title: '学时安排', paragraphs: [novel] }]).read,
			content,
		);
		expect(again.parameters).toEqual([]);
		expect(again.doubts).toEqual([]);
	});
	it('are read when they are empty or damaged', () => {
		expect(clausesOf([], content)).toEqual({ parameters: [], ledger: [], doubts: [] });
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 1, max: 60 }),
				(from, length) => {
					const cut = changed((text) => text.slice(0, from) + text.slice(from + length));
					const { source, read } = sectionsOf(cut);
					const again = clausesOf(read, content);
					for (const { clause } of again.parameters)
						expect(source.startsWith(clause.quote, clause.offset)).toBe(true);
				},
			),
			{ numRuns: 20 },
		);
	});
	it('of a megabyte without a full stop, or with thousands of them, are read', () => {
		const paragraphs = sections.find(({ number }) => number === '8.2')?.paragraphs ?? [];
		const long = {
			number: '8.2',
			title: '学时安排',
			paragraphs: [
				paragraphs.join('').repeat(500),
				'一'.repeat(1_000_000),
				'应设，'.repeat(100_000),
			],
		};
		const { parameters, ledger } = clausesOf(sectionsOf([long]).read, content);
		expect(parameters.find(({ rule }) => rule === 'hours/total')?.value).toEqual({ min: '3000' });
		expect(ledger.filter(({ verdict }) => verdict === 'unread')).toHaveLength(2);
	});
});
