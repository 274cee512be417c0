/** Section 8.1: which courses there must be. */
import { figuresOf } from '../../clauses/figures.ts';
import type { Paragraph } from '../../clauses/paragraphs.ts';
import { boundedOf } from './bounds.ts';
import {
	bareText,
	hitsIn,
	paragraphPlace,
	placeOf,
	quantityText,
	wholeOf,
	within,
	type Found,
	type Hit,
	type Place,
	type Reading,
} from './found.ts';
import { courseNumber } from './quantities.ts';

const list = (
	rule: string,
	parts: readonly string[],
	hit: Hit | undefined,
	place?: Place,
): Found[] =>
	hit && parts.length > 0
		? [
				{
					rule,
					value: { parts: [...parts] },
					strength: hit.clause.strength,
					place: place ?? placeOf(hit),
				},
			]
		: [];

/** 但必须保证…: the conjunction is no part of the clause. */
function withoutBut(place: Place): Place {
	const but = /^(?:但是?|并且?|而且)(?=应|必须|须)/.exec(bareText(place));
	return { ...place, from: place.from + (but?.[0].length ?? 0) };
}

function publicCourses(reading: Reading): Found[] {
	const { required, limited } = reading.content.courses.public;
	const paragraphs = within(reading, '8');
	const [must] = hitsIn(paragraphs, /[列作]为.*必修(?!.*(?:限定选修|限选))/);
	const [may] = hitsIn(paragraphs, /[列作]为.*(?:限定选修|限选)/);
	const [hours] = hitsIn(paragraphs, /保证.*课程.*学时/);
	const [full] = hitsIn(paragraphs, /开齐开足/);
	const kept = hours ?? full;
	return [
		...list('courses/public-required', required, must, must && wholeOf(must.sentence)),
		...list('courses/public-limited', limited, may, may && wholeOf(may.sentence)),
		...list(
			'courses/public-minimum-hours',
			[...required, ...limited],
			kept,
			kept && withoutBut(placeOf(kept)),
		),
	];
}

function kinds(reading: Reading): Found[] {
	const [hit] = hitsIn(within(reading, '8.1.2'), /包括.*专业[^、和及]*课程/);
	const words = hit?.clause.words.replace(/^.*?包括/, '') ?? '';
	return list('courses/kinds', words.match(/专业[^、和及与，\ue000]*课程/g) ?? [], hit);
}

const titled = (reading: Reading, title: RegExp): Paragraph[] =>
	within(reading, '8.1.2').filter(({ part }) => part !== null && title.test(part.title));

function count(rule: string, paragraphs: readonly Paragraph[]): Found[] {
	for (const hit of hitsIn(paragraphs, /门/)) {
		const figures = figuresOf(hit.clause.words);
		const figure = figures.find((each) => courseNumber(each, hit.clause.words));
		if (!figure) continue;
		const { value, doubt } = boundedOf({
			words: hit.clause.words,
			figures,
			figure,
			text: quantityText,
		});
		const place = placeOf(hit);
		const { strength } = hit.clause;
		return [{ rule, value, unit: '门', strength, place, ...(doubt ? { doubt } : {}) }];
	}
	return [];
}

/** 包括：…等领域的课程: to where the list ends, for it may have commas. */
function fields(rule: string, parts: readonly string[], paragraphs: readonly Paragraph[]): Found[] {
	const [hit] = hitsIn(paragraphs, /包括|开设|涵盖|有：/);
	if (!hit) return [];
	const rest = hit.sentence.clauses.slice(hit.at);
	const end = rest.findIndex(({ words }) => /等|领域|课程$/.test(words));
	return list(rule, parts, hit, placeOf(hit, 0, Math.max(0, end)));
}

/** The table of 8.1.2; that a requirement is placed in a course is usual, whatever the words (rules.md). */
function coreContent(reading: Reading): Found[] {
	const core = reading.content.courses.core.fields;
	const parts = core.flatMap(({ field, items }) => items.map(({ number }) => `${field}/${number}`));
	const title = within(reading, '8.1.2').find(({ bare: { text } }) => /教学内容与要求$/.test(text));
	if (!title || parts.length === 0) return [];
	const place = paragraphPlace(title);
	return [{ rule: 'courses/core-content', value: { parts }, strength: 'usual', place }];
}

/** 需要前置学习: an advice on the order, whatever the words (rules.md). */
function order(reading: Reading): Found[] {
	const [hit] = hitsIn(within(reading, '8.1.2'), /专业基础课程.*前置/);
	const parts = ['专业基础课程', '专业核心课程'];
	return list('courses/order', parts, hit, hit && wholeOf(hit.sentence)).map((found): Found => ({
		...found,
		strength: 'advice',
	}));
}

function themes(reading: Reading): Found[] {
	const paragraphs = within(reading, '8.1');
	const [hit] = hitsIn(paragraphs, /开设.*(?:拓展课程|专题讲座|专题教育)/);
	return list('courses/themes', reading.content.courses.themes, hit);
}

export function courses(reading: Reading): Found[] {
	const { foundation, core } = reading.content.courses;
	const [basic, central] = [titled(reading, /基础课/), titled(reading, /核心课/)];
	const cored = core.fields.map(({ field }) => field);
	return [
		...publicCourses(reading),
		...kinds(reading),
		...count('courses/foundation-count', basic),
		...fields('courses/foundation-fields', foundation.fields, basic),
		...count('courses/core-count', central),
		...fields('courses/core-fields', cored, central),
		...coreContent(reading),
		...order(reading),
		...themes(reading),
	];
}
