/** Sections 2–5: name, entry, duration, 大类 and 类, industries, occupations, positions. */
import { exactString } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { bare } from '../../clauses/bare.ts';
import { figuresOf } from '../../clauses/figures.ts';
import type { Paragraph } from '../../clauses/paragraphs.ts';
import { titled, type Found, type Reader, type ReadText, type Span } from './reading.ts';

const whole = (paragraph: Paragraph): Span => ({
	paragraph,
	from: 0,
	to: paragraph.bare.text.length,
});

const holding = (paragraphs: readonly Paragraph[], words: string): Paragraph | undefined =>
	words === '' ? undefined : paragraphs.find((each) => each.bare.text.includes(bare(words).text));

function row(
	rule: string,
	value: ParameterValue,
	paragraph: Paragraph | undefined,
	part?: string,
): Found[] {
	const given = value.parts?.every((each) => each !== '') ?? true;
	if (!paragraph || !given || value.parts?.length === 0) return [];
	const all = { rule, value, unit: null, strength: 'mandatory', scope: 'plan' } as const;
	return [{ ...all, span: whole(paragraph), ...(part === undefined ? {} : { part }) }];
}

/** 三年; 2～3 年 is a range; the years of the standard where the words have no figure. */
function duration(text: ReadText): Found[] {
	const [paragraph] = titled(text, /修业年限|学制/);
	if (!paragraph) return [];
	const years = figuresOf(paragraph.bare.text).find(({ unit }) => unit === '年' || unit === '学年');
	const [low, high] = years
		? [exactString(years.low), exactString(years.high)]
		: [String(text.content.duration.years), String(text.content.duration.years)];
	const value = low === high ? { equals: low } : { min: low, max: high };
	return row('identity/duration', value, paragraph).map((found) => ({ ...found, unit: '年' }));
}

/** A row is usual, of all its entries together one is mandatory (rules.md). */
function entries(key: string, parts: readonly string[], paragraph: Paragraph | undefined): Found[] {
	return row('identity/occupations', { parts: [...parts] }, paragraph, key).flatMap((found) => [
		{ ...found, strength: 'usual' },
		{ ...found, part: `${key}/any`, value: { min: '1' }, unit: '项' },
	]);
}

/** The row of section 5 with this heading, else the one that has the words. */
function rowOf(
	paragraphs: readonly Paragraph[],
	heading: RegExp,
	words: string,
): Paragraph | undefined {
	const headed = paragraphs.filter(({ bare: { text } }) => heading.test(text));
	return holding(headed, words) ?? headed[0] ?? holding(paragraphs, words);
}

function facing(text: ReadText): Found[] {
	const { majorCategory, majorClass, industries, occupations, positions } =
		text.content.occupations;
	const paragraphs = titled(text, /职业面向/);
	const at = (heading: RegExp, words = '') => rowOf(paragraphs, heading, words);
	const names = ({ name, code }: { name: string; code: string }) => ({ parts: [name, code] });
	return [
		...row(
			'identity/class',
			names(majorCategory),
			at(/专业大类/, majorCategory.name),
			'majorCategory',
		),
		...row('identity/class', names(majorClass), at(/专业类/, majorClass.name), 'majorClass'),
		...entries(
			'industries',
			industries.map(({ code }) => code),
			at(/对应行业/, industries[0]?.name),
		),
		...entries(
			'occupations',
			occupations.map(({ code }) => code),
			at(/职业类别/, occupations[0]?.code),
		),
		...entries('positions', positions, at(/岗位/, positions[0])),
	];
}

export const identity: Reader = (text) => {
	const { programme, entry } = text.content;
	const named = titled(text, /专业名称/);
	const first = titled(text, /入学/);
	return {
		found: [
			...row(
				'identity/name',
				{ parts: [programme.name, programme.code] },
				holding(named, programme.name) ?? named[0],
			),
			...row('identity/entry', { parts: [entry] }, holding(first, entry) ?? first[0]),
			...duration(text),
			...facing(text),
		],
		unsure: [],
	};
};
