/** The six rows of section 5 by their labels. */
import type { Traced } from '../../text/traced.ts';

export const rows = [
	'majorCategory',
	'majorClass',
	'industries',
	'occupations',
	'positions',
	'certificates',
] as const;
export type Row = (typeof rows)[number];

/** How standards call the row, longest first; blanks and line breaks may stand anywhere. */
const names: Readonly<Record<Row, readonly string[]>> = {
	majorCategory: ['所属专业大类（代码）', '所属专业大类'],
	majorClass: ['所属专业类（代码）', '所属专业类'],
	industries: ['对应行业（代码）', '对应的行业（代码）', '对应行业'],
	occupations: ['主要职业类别（代码）', '主要职业（代码）', '主要职业类别'],
	positions: [
		'主要岗位（群）或技术领域举例',
		'主要岗位（群）或技术领域',
		'主要岗位群或技术领域举例',
		'主要岗位群或技术领域',
		'主要岗位类别（或技术领域）',
		'主要岗位（群）',
		'主要岗位群',
		'主要岗位类别',
	],
	certificates: [
		'职业类证书举例',
		'职业类证书',
		'职业资格证书和职业技能等级证书举例',
		'职业技能等级证书举例',
		'职业技能等级证书',
		'职业资格证书',
	],
};

/** As the form prints it. */
export const labelOf = (row: Row): string =>
	names[row].find((name) => !name.endsWith('举例')) ?? '';

const loose = (name: string): string =>
	[...name]
		.map((character) => (character === '（' ? '[（(]' : character === '）' ? '[）)]' : character))
		.join('\\s*');

const namesOf = (row: Row): string => names[row].map(loose).join('|');
const anyOf = (some: readonly Row[]): string =>
	some.map((row) => `(?<${row}>${namesOf(row)})`).join('|');

/** Behind the beginning of a line or cell. */
const anyLabel = new RegExp(`(?<=^|[\\n\\t ）)…])(?:${anyOf(rows)})`, 'g');

export interface Label {
	readonly row: Row;
	readonly from: number;
	readonly to: number;
}

const found = (text: string, pattern: RegExp): Label[] =>
	[...text.matchAll(pattern)].flatMap((match) => {
		const row = rows.find((each) => match.groups?.[each] !== undefined);
		return row ? [{ row, from: match.index, to: match.index + match[0].length }] : [];
	});

/**
 * The labels of the table. One that no line or cell begins with is looked for inside of them: a page
 * without ruled lines puts it right behind the value of the row before.
 */
export function labelsIn({ text }: Traced): Label[] {
	const labels = found(text, anyLabel);
	const missing = rows.filter((row) => !labels.some((label) => label.row === row));
	if (labels.length === 0 || missing.length === 0) return labels;
	const inside = found(text, new RegExp(anyOf(missing), 'g')).filter(
		({ from, to }) => !labels.some((label) => from < label.to && label.from < to),
	);
	return [...labels, ...inside].sort((a, b) => a.from - b.from);
}

const wholeNames: ReadonlySet<string> = new Set(rows.flatMap((row) => names[row]));
const full = (text: string): string =>
	text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');

/** Whether the two pieces are one label cut in two. */
export const isCutLabel = (first: string, second: string): boolean =>
	first !== '' && second !== '' && wholeNames.has(full(first + second));
