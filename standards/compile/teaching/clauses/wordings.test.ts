import { describe, expect, it } from 'vitest';
import type { CompiledParameter } from '../../compiled.ts';
import { clausesOf } from './index.ts';
import { content } from './testing/livestream.ts';
import { sectionsOf } from './testing/sections.ts';
import { wordings } from './testing/wordings/index.ts';
import { strengthWords } from './says.ts';

function valueWords({ value }: CompiledParameter): string {
	if (value.parts) return value.parts.join('、');
	if (value.target !== undefined) return `~${value.target}`;
	if (value.equals !== undefined) return `=${value.equals}`;
	if (value.min !== undefined && value.max !== undefined) return `${value.min}–${value.max}`;
	return value.min === undefined ? `≤${value.max ?? ''}` : `≥${value.min}`;
}

const line = (each: CompiledParameter): string =>
	`${each.rule}${each.part ? `#${each.part}` : ''} ${valueWords(each)} ${strengthWords[each.strength]}`;

const numbers: Readonly<Record<string, string>> = {
	...{ 学时安排: '8.2', 专业课程: '8.1.2', 队伍结构: '9.1' },
	...{ 专业带头人: '9.2', 专任教师: '9.3', 兼职教师: '9.4' },
};

/** The sentence alone in its section. */
const read = (title: string, words: string) =>
	clausesOf(sectionsOf([{ number: numbers[title] ?? '', title, paragraphs: [words] }]).read, {
		...content,
		outcomes: { intro: '', items: [] },
	});

describe.each(wordings)('$from $in：$says', ({ in: title, says, asks }) => {
	const { parameters, doubts, ledger } = read(title, says);
	const sure = asks.filter((each) => !each.startsWith('?'));
	const unsure = asks.filter((each) => each.startsWith('?')).map((each) => each.slice(1));

	it(
		asks.length === 0 ? 'asks for nothing that a rule checks' : `asks for ${asks.join('；')}`,
		() => {
			expect(parameters.map(line).sort()).toEqual([...sure].sort());
			expect(parameters.filter(({ clause }) => !says.includes(clause.quote))).toEqual([]);
		},
	);
	it(
		unsure.length > 0 ? 'waits for a person, every reading named' : 'is decided by its words',
		() => {
			const readings = doubts.flatMap((doubt) => doubt.parameters ?? []);
			const given = readings.flatMap((each) => (each ? [line(each)] : []));
			expect(unsure.filter((each) => each !== '由人决定' && !given.includes(each))).toEqual([]);
			expect(doubts.every((each) => each.readings.length > 1)).toBe(true);
			expect(ledger.some(({ verdict }) => verdict === 'unread')).toBe(unsure.length > 0);
			expect(doubts.length > 0).toBe(unsure.length > 0);
		},
	);
});
