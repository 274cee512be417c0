/**
 * Requirements of a 专业教学标准 from the sentences of its sections 2–11 (rules.md), and a ledger in
 * which every sentence that could bind stands once.
 */
import { offset, slice } from '../../text/traced.ts';
import type { CompiledParameter, Doubt, LedgerRow } from '../../compiled.ts';
import type { TeachingContent } from '../../../schema/teaching.ts';
import { wordsOf } from '../../clauses/bare.ts';
import { asidesOf, paragraphsOf, type Paragraph } from '../../clauses/paragraphs.ts';
import type { ReadSection } from '../section.ts';
import { accountsOf } from './accounts.ts';
import { agreed, type Agreed } from './agreement.ts';
import { chapters } from './chapters.ts';
import { courseQuantities } from './course-quantities.ts';
import { credits } from './credits.ts';
import { expectedIn } from './expected.ts';
import { facilities } from './facilities.ts';
import { hoursQuantities } from './hours-quantities.ts';
import { identity } from './identity.ts';
import { internshipQuantities } from './internship-quantities.ts';
import { rowOf } from './ledger.ts';
import { measured } from './measured.ts';
import { outcomes } from './outcomes.ts';
import { doubtful } from './plausible.ts';
import { practice } from './practice.ts';
import { professionalCourses } from './professional-courses.ts';
import { publicCourses } from './public-courses.ts';
import {
	both,
	sentencesOf,
	type Found,
	type Reader,
	type Reading,
	type ReadText,
	type Span,
	type Unsure,
} from './reading.ts';
import { staff } from './staff.ts';
import { staffQuantities } from './staff-quantities.ts';

const readers: readonly Reader[] = [
	...[identity, outcomes, publicCourses, professionalCourses, practice],
	...[credits, staff, facilities, chapters],
];

const quantities = [
	...[...hoursQuantities, ...internshipQuantities, ...courseQuantities, ...staffQuantities],
];

/** Sections of words, whose numbers say nothing of hours, courses or teachers. */
const wordy = /专业名称|入学|修业|职业面向|培养目标|培养规格/;

function measuredIn(paragraphs: readonly Paragraph[]): Reading {
	const sentences = sentencesOf(paragraphs.filter(({ section }) => !wordy.test(section.title)));
	const all = sentences.flatMap((sentence) => [sentence, ...asidesOf(sentence)]);
	return both(all.map((sentence) => measured(sentence, quantities)));
}

const place = ({ paragraph: { piece, bare }, from }: Span): number =>
	offset(slice(piece, bare.at[from] ?? 0));

/** 但必须保证…: the word that joins it to what is before is not quoted. */
function parameterOf({ span, number, ...found }: Found): CompiledParameter {
	const { paragraph, from, to } = span;
	const { bare, piece, section } = paragraph;
	const start = bare.text.startsWith('但', from) ? from + 1 : from;
	const quote = wordsOf(piece.text, bare, start, to);
	const at = place({ ...span, from: start });
	return { ...found, clause: { number: number ?? section.number, quote, offset: at } };
}

const doubtOf = ({ span, question, readings }: Unsure): Doubt => ({
	at: span.paragraph.section.number,
	offset: place(span),
	question,
	readings: readings.map(({ says }) => says),
	parameters: readings.map(({ found }) => (found ? parameterOf(found) : null)),
});

export interface Clauses {
	readonly parameters: CompiledParameter[];
	readonly ledger: LedgerRow[];
	readonly doubts: Doubt[];
}

/** What cannot be meant as it was read is in doubt. */
function sound({ found, repeated, unsure }: Agreed): Agreed {
	const doubts = new Map(found.map((each) => [each, doubtful(each)]));
	return {
		found: found.filter((each) => !doubts.get(each)),
		repeated,
		unsure: [...unsure, ...[...doubts.values()].filter((each) => each !== null)],
	};
}

/** All three in the order of the text. What is in doubt gives no parameter until it is decided. */
export function clausesOf(sections: readonly ReadSection[], content: TeachingContent): Clauses {
	const read = sections.filter(({ title }) => !/概述|前言/.test(title));
	const text: ReadText = { paragraphs: read.flatMap(paragraphsOf), content };
	const all = both([...readers.map((reader) => reader(text)), measuredIn(text.paragraphs)]);
	const { found, repeated, unsure } = sound(agreed(all));
	const first = accountsOf(text, [...found, ...repeated], unsure);
	const asked = new Set(
		first.filter((each) => each.unsure.length > 0).map((each) => each.paragraph.section.number),
	);
	const missing = expectedIn(text, found, asked);
	const accounts =
		missing.length === 0
			? first
			: accountsOf(text, [...found, ...repeated], [...unsure, ...missing]);
	return {
		parameters: found.map(parameterOf).sort((a, b) => a.clause.offset - b.clause.offset),
		ledger: accounts.map(rowOf).filter((row) => row !== null),
		doubts: accounts.flatMap((account) => account.unsure.map(doubtOf)),
	};
}
