/** 8.1.1, 8.2: public courses, the four of 思想政治 where they are named, and their national hours. */
import { textOf } from '../../clauses/paragraphs.ts';
import { listed } from './named-parts.ts';
import {
	both,
	sentencesOf,
	spanOf,
	sure,
	titled,
	type Found,
	type Reader,
	type ReadText,
} from './reading.ts';

const place = /公共基础|课程设置|课程体系/;

/** 必须保证党和国家要求的课程和学时. */
const keepsHours = /(?:保证|确保|保障)[^，]*(?:课程|课|内容)[^，]*[学课]时/;

function minimumHours({ paragraphs, content }: ReadText): Found | null {
	const { required, limited } = content.courses.public;
	for (const { paragraph, clauses } of sentencesOf(paragraphs)) {
		if (!/学时|公共基础|课程设置/.test(paragraph.section.title)) continue;
		const clause = clauses.find(({ words }) => keepsHours.test(words));
		const parts = [...new Set([...required, ...limited])];
		if (!clause || parts.length === 0) continue;
		const rule = 'courses/public-minimum-hours';
		const span = spanOf(paragraph, clause);
		return { rule, value: { parts }, unit: null, strength: clause.strength, scope: 'plan', span };
	}
	return null;
}

/** 思想政治（中国特色社会主义、心理健康与职业生涯 …）: the courses by name. */
const politicsNames = /思想政治(?:课程?)?（([^（）]*、[^（）]*)）/;

function politics(text: ReadText): Found | null {
	for (const sentence of sentencesOf(titled(text, place))) {
		const { paragraph, clauses } = sentence;
		const names = politicsNames.exec(textOf(sentence));
		const clause = clauses.find(({ words }) => words.includes('思想政治'));
		if (!names || !clause) continue;
		const parts = (names[1] ?? '').replace(/等$/, '').split('、').filter(Boolean);
		const span = spanOf(paragraph, clause);
		const { strength } = clause;
		return {
			rule: 'courses/politics',
			value: { parts },
			unit: null,
			strength,
			scope: 'plan',
			span,
		};
	}
	return null;
}

export const publicCourses: Reader = (text) => {
	const { required, limited } = text.content.courses.public;
	const paragraphs = titled(text, place);
	return both([
		listed(paragraphs, {
			rule: 'courses/public-required',
			parts: required,
			cue: /必修|开设|列[为入]|包括/,
		}),
		listed(paragraphs, {
			...{ rule: 'courses/public-limited', parts: limited },
			cue: /选修|限选|开设|列[为入]|包括/,
		}),
		sure(minimumHours(text), politics(text)),
	]);
};
