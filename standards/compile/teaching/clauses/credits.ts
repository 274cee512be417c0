/** Section 8.2: the school year, and what a credit is. */
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { boundedOf } from './bounds.ts';
import {
	hitsIn,
	placeOf,
	quantityText,
	within,
	type Found,
	type Hit,
	type Reading,
} from './found.ts';
import { academicWeeks } from './quantities.ts';

const ofYear = /学年|教学|假期|考试|机动|复习/;

/** 其中教学时间 40 周 in the sentence on the school year; what goes with it belongs to the quote. */
function academicYear(reading: Reading): Found[] {
	for (const hit of hitsIn(within(reading, '8'), /教学.*周/)) {
		const { words, strength } = hit.clause;
		const figures = figuresOf(words);
		const behind = words.search(/教学(?!计划|进程)/);
		const figure = figures.find((each) => each.from > behind && academicWeeks(each, words));
		const { clauses } = hit.sentence;
		const first = clauses.findIndex((clause) => /学年/.test(clause.words));
		if (!figure || first < 0 || first > hit.at) continue;
		const after = clauses.slice(hit.at + 1);
		const end = after.findIndex((clause) => !ofYear.test(clause.words) || !/周/.test(clause.words));
		const more = end < 0 ? after.length : end;
		const { value, doubt } = boundedOf({ words, figures, figure, text: quantityText });
		const place = placeOf(hit, hit.at - first, more);
		const rule = 'hours/academic-year';
		return [{ rule, value, unit: '周', strength, place, ...(doubt ? { doubt } : {}) }];
	}
	return [];
}

const unitOf = (figures: readonly Figure[], units: RegExp): Figure | undefined =>
	figures.find(({ unit }) => units.test(unit));

interface Conversion {
	readonly hit: Hit;
	readonly figures: readonly Figure[];
	readonly credit: Figure;
}

/** Clauses that set something beside one credit: 16～18 学时折算 1 学分, 1 周为 1 学分. */
const conversions = (reading: Reading): Conversion[] =>
	hitsIn(within(reading, '8'), /学分/).flatMap((hit) => {
		const figures = figuresOf(hit.clause.words);
		const credit = unitOf(figures, /^学分$/);
		return credit ? [{ hit, figures, credit }] : [];
	});

/** 实行学分制的学校，…: the condition belongs to the clause. */
const forCreditSystem = ({ sentence, at }: Hit): number =>
	/学分制/.test(sentence.clauses[at - 1]?.words ?? '') ? 1 : 0;

function hoursPerCredit(all: readonly Conversion[]): Found[] {
	for (const { hit, figures } of all) {
		const figure = unitOf(figures, /^(学时|课时)$/);
		if (!figure) continue;
		const { words, strength } = hit.clause;
		const { value, doubt } = boundedOf({ words, figures, figure, text: quantityText });
		const found = { value, unit: '学时/学分', strength, ...(doubt ? { doubt } : {}) };
		const weekly = {
			...found,
			rule: 'credits/week-activity',
			part: 'hours-per-credit',
			place: placeOf(hit),
		};
		const place = placeOf(hit, forCreditSystem(hit));
		return [{ ...found, rule: 'credits/hours-per-credit', place }, weekly];
	}
	return [];
}

function weekActivity(all: readonly Conversion[]): Found[] {
	for (const { hit, figures, credit } of all) {
		const week = unitOf(figures, /^周$/);
		if (!week || week.low.numerator !== week.low.denominator) continue;
		const { strength } = hit.clause;
		const value = { equals: quantityText(credit.low) };
		const place = placeOf(hit, /^(?:按|以)/.test(hit.clause.words) ? 1 : 0);
		return [{ rule: 'credits/week-activity', value, unit: '学分/周', strength, place }];
	}
	return [];
}

export function credits(reading: Reading): Found[] {
	const all = conversions(reading);
	const weekly = weekActivity(all);
	const hourly = hoursPerCredit(all);
	return [
		...academicYear(reading),
		...weekly,
		// The form of hours serves activities only where the standard has the one of weeks.
		...hourly.filter(({ part }) => part === undefined || weekly.length > 0),
	];
}
