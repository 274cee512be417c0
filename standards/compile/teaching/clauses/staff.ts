/** 9.2–9.4: the programme's leader, qualifications, enterprise practice, part-time teachers. */
import { exactString, over, reduced } from '#domain/exact.ts';
import { figuresOf } from '../../clauses/figures.ts';
import type { Sentence } from '../../clauses/paragraphs.ts';
import { enterprisePractice } from './enterprise-practice.ts';
import { listed } from './named-parts.ts';
import {
	both,
	sentencesOf,
	spanOf,
	sure,
	titled,
	type Found,
	type Reader,
	type Reading,
	type ReadText,
} from './reading.ts';
import { ranks } from './ranks.ts';

const conditions = { unit: null, scope: 'conditions' } as const;

/** 每 20 名学生至少配备 1 名专任教师: a ratio in other words. */
const each =
	/每[^，]{0,5}学生(?:至少|不少于|应当?|须|配备|配有|配|有|一般|原则上)+[^，]{0,5}专任教师/;

function perTeacher({ paragraph, clauses }: Sentence): Found | null {
	const clause = clauses.find(({ words }) => each.test(words));
	const [students, teachers] = figuresOf(clause?.words ?? '');
	if (!clause || students?.kind !== 'number' || teachers?.kind !== 'number') return null;
	if (teachers.low.numerator <= 0) return null;
	const value = { max: exactString(reduced(over(students.low, teachers.low))) };
	const { strength } = clause;
	const all = {
		unit: '学生/专任教师',
		scope: 'conditions',
		span: spanOf(paragraph, clause),
	} as const;
	return { rule: 'staff/student-ratio', value, strength, ...all };
}

const certificate = /(?:高等学校|高校|中等职业学校|相应的?)?教师资格(?:证书?)?/;

function qualification(text: ReadText): Found | null {
	for (const { paragraph, clauses } of sentencesOf(titled(text, /专任教师|师资|队伍/))) {
		const clause = clauses.find(
			({ words }) => certificate.test(words) && /具有|取得|持有|具备/.test(words),
		);
		const name = clause && certificate.exec(clause.words)?.[0];
		if (!clause || !name) continue;
		const value = { parts: [name] };
		const rule = 'staff/qualification';
		const part = 'teachingCertificate';
		return {
			rule,
			part,
			value,
			...conditions,
			strength: clause.strength,
			span: spanOf(paragraph, clause),
		};
	}
	return null;
}

function degrees(text: ReadText): Reading {
	return listed(titled(text, /专任教师|师资|队伍/), {
		...{ rule: 'staff/qualification', part: 'relatedDegree', scope: 'conditions' },
		...{ parts: text.content.staff.relatedDegrees, cue: /专业|学历|学位/ },
	});
}

export const staff: Reader = (text) =>
	both([
		ranks(text, /带头人/, 'staff/leader', true),
		ranks(text, /兼职教师/, 'staff/part-time', false),
		sure(qualification(text), ...sentencesOf(text.paragraphs).map(perTeacher)),
		degrees(text),
		...sentencesOf(text.paragraphs).map(enterprisePractice),
	]);
