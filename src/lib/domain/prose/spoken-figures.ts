/** Numbers that somebody has typed where the plan has a figure: 总学时 2690. */
import type { Sources } from '../derivation/index.ts';
import { fieldValue } from './field-value.ts';

export interface SpokenFigure {
	/** Where the number stands in the text. */
	readonly start: number;
	readonly end: number;
	/** As it was typed, `49.5%`. */
	readonly words: string;
	readonly figure: string;
	readonly label: string;
	/** What the plan has. */
	readonly value: string;
	/** The typed number is the plan's, to as many places as were typed. */
	readonly agrees: boolean;
}

const filler = '(?:为|共计?|合计|是|达到?|约|[：:\\s])*';
const number = '(\\d+(?:\\.\\d+)?)';

const parts: Readonly<Record<string, string>> = {
	public: '公共基础课程?',
	professional: '(?<!基础|核心|拓展)专业课程?',
	foundation: '专业基础课程?',
	core: '专业核心课程?',
	extension: '专业拓展课程?',
	practice: '实践性?教学',
	theory: '理论教学',
	elective: '选修课程?',
};

/** A number behind what it is the number of. */
const forms: readonly (readonly [figure: string, form: RegExp])[] = [
	['totals/hours', new RegExp(`总学时数?${filler}${number}(?!\\d|\\s*%)`, 'g')],
	['totals/credits', new RegExp(`总学分数?${filler}${number}(?!\\d|\\s*%)`, 'g')],
	[
		'plan/graduation-credits',
		new RegExp(`(?:修满|毕业学分)${filler}${number}(?=\\s*学分|$|[。，；\\n])`, 'g'),
	],
	...Object.entries(parts).flatMap(([name, words]): [string, RegExp][] => [
		[`totals/${name}`, new RegExp(`${words}(?:总?学时)?${filler}${number}(?=\\s*学时)`, 'g')],
		[
			`share/${name}`,
			new RegExp(
				`${words}(?:总?学时)?(?:${filler}[\\d.]+\\s*学时)?[^。；\\n\\d]{0,4}占(?:比|总学时)?[^。；\\n\\d%]{0,6}(\\d+(?:\\.\\d+)?%)`,
				'g',
			),
		],
	]),
];

const placesOf = (words: string): number => /\.(\d+)/.exec(words)?.[1]?.length ?? 0;

const equal = (words: string, value: string): boolean =>
	Number.parseFloat(value).toFixed(placesOf(words)) ===
	Number.parseFloat(words).toFixed(placesOf(words));

function spoken(from: Sources, figure: string, match: RegExpExecArray): SpokenFigure[] {
	const { label, text: value } = fieldValue(from, figure);
	const words = match[1] ?? '';
	if (value === null) return [];
	const end = match.index + match[0].length;
	return [
		{ start: end - words.length, end, words, figure, label, value, agrees: equal(words, value) },
	];
}

/** In their order; what is a field already is none. */
export const spokenFigures = (from: Sources, text: string): SpokenFigure[] =>
	forms
		.flatMap(([figure, form]) =>
			[...text.matchAll(form)].flatMap((match) => spoken(from, figure, match)),
		)
		.toSorted((a, b) => a.start - b.start);
