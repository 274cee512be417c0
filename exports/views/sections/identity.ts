/** Chapters that say which programme this is, for whom and towards what. */
import { cell, headRow, item, paragraph, table, type Block } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { chineseNumber } from '../words.ts';
import { passages } from './passages.ts';

export const programme = ({ plan }: Gathered): Block[] => [
	paragraph(`${plan.programme.name}（${plan.programme.code}）`),
];

/** A text that nobody has written yet is no paragraph: its chapter then says that it is not written. */
const written = (text: string): Block[] => (text.trim() === '' ? [] : [paragraph(text)]);

export const entry = ({ plan }: Gathered): Block[] => written(plan.entry);

export const duration = ({ plan }: Gathered): Block[] => [
	paragraph(`${chineseNumber(plan.years)}年`),
];

const coded = ({ name, code }: { name: string; code: string }): string =>
	code === '' ? name : `${name}（${code}）`;

const joined = (names: readonly string[]): string => names.join('、') || '—';

/** Section 5 of the 2025 standards: two columns, six rows. */
export function occupations(gathered: Gathered): Block[] {
	const { occupations: given } = gathered.plan;
	const rows: [string, string][] = [
		['所属专业大类（代码）', coded(given.majorCategory)],
		['所属专业类（代码）', coded(given.majorClass)],
		['对应行业（代码）', joined(given.industries.map(coded))],
		['主要职业类别（代码）', joined(given.occupations.map(coded))],
		['主要岗位（群）或技术领域', joined(given.positions)],
		['职业类证书', joined(given.certificates)],
	];
	return [
		...passages(gathered, 'occupations'),
		table({
			caption: '职业面向',
			widths: [3, 7],
			head: [headRow('项目', '内容')],
			rows: rows.map(([label, content]) => [cell(label), cell(content, 'left')]),
			points: 10.5,
		}),
	];
}

export const goal = (gathered: Gathered): Block[] => [
	...written(gathered.plan.goal),
	...passages(gathered, 'goal'),
];

const marked = /^[（(]\d+[)）]/;

/** The items of 培养规格, numbered （1） … as the standard prints them. */
export const outcomes = (gathered: Gathered): Block[] => [
	...passages(gathered, 'outcomes'),
	...gathered.plan.outcomes.map(({ text }, index) =>
		item(marked.test(text) ? text : `（${index + 1}）${text}`),
	),
];
