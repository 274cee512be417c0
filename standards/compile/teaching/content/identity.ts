/** Sections 1–4 and the title: which programme this is. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import type { Traced } from '../../text/traced.ts';
import { coded } from '../lists.ts';
import { doubted, type Remarks } from '../remarks.ts';
import { bare, numberOf, plain } from '../text/letters.ts';
import { textsOf, type Written } from './written.ts';

export const levels = ['中等职业教育', '高等职业教育专科', '高等职业教育本科'] as const;
type Level = (typeof levels)[number];

/** How titles and section 1 call the levels. */
const levelNames: readonly (readonly [RegExp, Level])[] = [
	[/职业教育本科|职业本科|高等职业教育（本科）|本科层次/, '高等职业教育本科'],
	[/高等职业教育专科|高职专科|高等职业教育（专科）|高等职业学校|高等职业教育/, '高等职业教育专科'],
	[/中等职业/, '中等职业教育'],
];
const levelIn = (text: string): Level | null =>
	levelNames.find(([names]) => names.test(bare(text)))?.[1] ?? null;

/** 2 and 3 本科, 4 and 5 专科, 6 and 7 中职: the 职业教育专业目录 of 2021. */
const levelOfCode = (code: string): Level | null =>
	({ 2: levels[2], 3: levels[2], 4: levels[1], 5: levels[1], 6: levels[0], 7: levels[0] })[
		Number(code[0])
	] ?? null;

export function programmeOf(section: Written | undefined): { code: string; name: string } {
	const text = textsOf(section)
		.join('')
		.replace(/^\s*[（(]专业代码[）)]/, '');
	const { name, code } = coded(text);
	return { code: /^\d{6}$/.test(code) ? code : '', name };
}

/** 三年, 3 年, 四年（…）; years 0: not read. */
export function durationOf(
	section: Written | undefined,
	remarks: Remarks,
): TeachingContent['duration'] {
	const text = textsOf(section).join('');
	const found = [
		...text.matchAll(/([\d０-９]+|[一二两三四五六七八九十]+)\s*(?:学?年|[～~—–\-至到])/g),
	];
	const years = found.map((match) => numberOf(match[1] ?? ''));
	const first = years[0] ?? 0;
	if (years.length !== 1)
		doubted(
			remarks,
			'4',
			section?.offset ?? 0,
			years.length === 0
				? '没有读出基本修业年限，请填写年数'
				: '基本修业年限有几个数，按第一个，请核对',
			years.map((each) => `${each} 年`),
		);
	return { text, years: first >= 1 && first <= 8 ? first : 0 };
}

interface Named {
	readonly title: Traced | null;
	readonly overview: readonly string[];
	readonly code: string;
}

/** By the title, else by section 1, else by the code; where title and code disagree, that is doubted. */
export function levelOf({ title, overview, code }: Named, remarks: Remarks): string {
	const printed = levelIn(title?.text ?? '') ?? levelIn(overview.join(''));
	const byCode = levelOfCode(code);
	if (printed && byCode && printed !== byCode)
		doubted(
			remarks,
			'2',
			title?.at[0] ?? 0,
			`文中是${printed}，专业代码 ${code} 却属于${byCode}，请核对`,
			[printed, byCode],
		);
	return printed ?? byCode ?? '';
}

const isTitle = (text: string): boolean =>
	text.length <= 80 && /^[^，。；：]*专业教学标准(?:[（(][^（()）]*[）)])?$/.test(bare(text));

/** How many lines above the one that names a 教学标准 are the beginning of the programme's name. */
function linesAbove(lines: readonly string[], first: number, named: string): number {
	const nameWith = (count: number): string =>
		plain(lines.slice(first - count, first + 1).join('')).split('专业教学标准')[0] ?? '';
	const isName = (count: number): boolean =>
		nameWith(count) !== '' && named.startsWith(nameWith(count));
	if (isName(0)) return 0;
	return [1, 2, 3].find((count) => count <= first && isName(count)) ?? 0;
}

/**
 * Lines of the title: the one that names a 教学标准, with what a line break took from it: the level in
 * brackets below it, the beginning of the name above it. `named` begins with the programme's name.
 */
export function titleLines(lines: readonly string[], named: string): number[] {
	const first = lines.findIndex(
		(line) => isTitle(line) && !/^(?:职业教育|中等职业|高等职业)/.test(bare(line)),
	);
	if (first < 0) return [];
	const from = first - linesAbove(lines, first, named);
	const to = /^\s*[（(][^（()）]*[）)]$/.test(lines[first + 1] ?? '') ? first + 1 : first;
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
