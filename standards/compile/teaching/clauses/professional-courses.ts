/** 8.1.2, 8.1.4: kinds of professional courses, their fields, contents and order; themes. */
import { weakest } from '../../clauses/strength.ts';
import type { Clause, Paragraph } from '../../clauses/paragraphs.ts';
import { textOf } from '../../clauses/paragraphs.ts';
import { listed } from './named-parts.ts';
import {
	both,
	sentenceSpan,
	sentencesOf,
	spanOf,
	sure,
	titled,
	type Found,
	type Reader,
	type ReadText,
} from './reading.ts';

const place = /专业.*课|课程设置|课程体系/;
const plan = { unit: null, scope: 'plan' } as const;

const kindNames = (words: string): string[] => [
	...new Set(words.match(/专业[^，、：和与及或课门□]{2,4}课程?/g) ?? []),
];

/** 一般包括专业基础课程、专业核心课程和专业拓展课程. */
function kinds(text: ReadText): Found | null {
	for (const { paragraph, clauses } of sentencesOf(titled(text, place))) {
		const clause = clauses.find(
			({ words }) =>
				/包括|分为|设置|设有|开设/.test(words) &&
				!words.includes('门') &&
				kindNames(words).length > 1,
		);
		if (!clause || paragraph.part) continue;
		const parts = kindNames(clause.words);
		const { strength } = clause;
		return {
			rule: 'courses/kinds',
			value: { parts },
			...plan,
			strength,
			span: spanOf(paragraph, clause),
		};
	}
	return null;
}

/** 专业基础课程是需要前置学习的……课程，是为专业核心课程提供……支撑的基础课程. */
function order(text: ReadText): Found | null {
	const sentence = sentencesOf(titled(text, place)).find((each) => {
		const words = textOf(each);
		return /专业基础课程?是/.test(words) && /前置|先修|支撑/.test(words) && /核心课/.test(words);
	});
	return sentence
		? {
				...{ rule: 'courses/order', value: { parts: ['专业基础课程', '专业核心课程'] }, ...plan },
				...{ strength: 'advice', span: sentenceSpan(sentence) },
			}
		: null;
}

const isHead = ({ bare: { text } }: Paragraph): boolean =>
	text.length < 60 && /核心课.*(?:教学内容|内容与要求)|主要教学内容与要求/.test(text);

/** 专业核心课程主要教学内容与要求: each numbered content of each field. */
function content(text: ReadText): Found | null {
	const parts = text.content.courses.core.fields.flatMap(({ field, items }) =>
		items.map(({ number }) => `${field}/${number}`),
	);
	const head = titled(text, place).find(isHead);
	const clause: Clause | undefined = head?.sentences[0]?.clauses[0];
	if (!head || !clause || parts.length === 0) return null;
	const strength = weakest(clause.strength, 'usual');
	return {
		rule: 'courses/core-content',
		value: { parts },
		...plan,
		strength,
		span: spanOf(head, clause),
	};
}

/** Paragraphs of a numbered part, or of a section of its own; all where the text has neither. */
function of(text: ReadText, kind: RegExp): Paragraph[] {
	const all = titled(text, place);
	const own = all.filter(
		({ part, section }) => kind.test(part?.title ?? '') || kind.test(section.title),
	);
	return own.length > 0 ? own : all;
}

const cue = /包括|设置|开设|涵盖|课程|内容/;

export const professionalCourses: Reader = (text) => {
	const { foundation, core, themes } = text.content.courses;
	const fields = core.fields.map(({ field }) => field);
	return both([
		sure(kinds(text), order(text), content(text)),
		listed(of(text, /基础课/), {
			rule: 'courses/foundation-fields',
			parts: foundation.fields,
			cue,
		}),
		listed(of(text, /核心课/), { rule: 'courses/core-fields', parts: fields, cue }),
		listed(titled(text, /课程|相关要求|教学/), {
			...{ rule: 'courses/themes', parts: themes, cue: /课程|讲座|活动|专题/ },
		}),
	]);
};
