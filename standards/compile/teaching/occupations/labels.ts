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

/** Behind the beginning of a line or cell. */
const anyLabel = new RegExp(
	`(?<=^|[\\n\\t ）)…])(?:${rows.map((row) => `(?<${row}>${names[row].map(loose).join('|')})`).join('|')})`,
	'g',
);

export interface Label {
	readonly row: Row;
	readonly from: number;
	readonly to: number;
}

export const labelsIn = ({ text }: Traced): Label[] =>
	[...text.matchAll(anyLabel)].flatMap((match) => {
		const row = rows.find((each) => match.groups?.[each] !== undefined);
		return row ? [{ row, from: match.index, to: match.index + match[0].length }] : [];
	});

const wholeNames: ReadonlySet<string> = new Set(rows.flatMap((row) => names[row]));
const full = (text: string): string =>
	text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');

/** Whether the two pieces are one label cut in two. */
export const isCutLabel = (first: string, second: string): boolean =>
	first !== '' && second !== '' && wholeNames.has(full(first + second));
