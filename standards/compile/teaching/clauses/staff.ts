/** 9.2–9.4: the programme's leader, qualifications, enterprise practice, part-time teachers. */
import { figuresOf } from '../../clauses/figures.ts';
import { textOf } from '../../clauses/paragraphs.ts';
import { enterprisePractice } from './enterprise-practice.ts';
import { listed } from './named-parts.ts';
import {
	both,
	sentencesOf,
	spanOf,
	sure,
	titled,
	wordsIn,
	type Found,
	type Reader,
	type Reading,
	type ReadText,
} from './reading.ts';

const conditions = { unit: null, scope: 'conditions' } as const;

/** 副高及以上职称, 中级及以上专业技术职务（职称）, 高级工及以上职业技能等级. */
const rank =
	/(?:正高级?|副高级?|高级|中级|初级|讲师|助理讲师|高级讲师|工程师|高级工程师|高级工|技师|高级技师|中级工)(?:及|或|和)?以上[^，、或和及与；。]*|具?有?(?:正高级?|副高级?|高级)(?:专业技术)?(?:职务|职称)(?:（职称）)?/g;
const field = /本专业(?:及|或|和|与)(?:其)?(?:相关|相近)专业|本专业|相关专业/;

function ranksOf(words: string): string[] {
	return [...words.matchAll(rank)].map(([each]) =>
		each.replace(/^具?有/, '').replace(/(?:和|与|及)?较.*$/, ''),
	);
}

/** The first clause with a rank, in the section or sentence that speaks of whom. */
function ranked(text: ReadText, whom: RegExp, rule: string, withField: boolean): Found | null {
	for (const sentence of sentencesOf(titled(text, /师资|队伍|教师|带头人/))) {
		const { paragraph, clauses } = sentence;
		if (!whom.test(paragraph.section.title) && !whom.test(textOf(sentence))) continue;
		const clause = clauses.find((each) => ranksOf(wordsIn(paragraph, each)).length > 0);
		if (!clause || figuresOf(clause.words).some(({ kind }) => kind !== 'number')) continue;
		const words = wordsIn(paragraph, clause);
		const named = withField ? (field.exec(words)?.slice(0, 1) ?? []) : [];
		const value = { parts: [...named, ...ranksOf(words)] };
		return {
			rule,
			value,
			...conditions,
			strength: clause.strength,
			span: spanOf(paragraph, clause),
		};
	}
	return null;
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
		sure(
			ranked(text, /带头人/, 'staff/leader', true),
			ranked(text, /兼职教师/, 'staff/part-time', false),
		),
		sure(qualification(text)),
		degrees(text),
		...sentencesOf(text.paragraphs).map(enterprisePractice),
	]);
