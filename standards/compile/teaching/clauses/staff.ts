/** 9.2–9.4: the programme's leader, qualifications, enterprise practice, part-time teachers. */
import { figuresOf } from '../../clauses/figures.ts';
import { exactString, over, reduced } from '#domain/exact.ts';
import { textOf, type Sentence } from '../../clauses/paragraphs.ts';
import { enterprisePractice } from './enterprise-practice.ts';
import { nothingAsked, says } from './says.ts';
import { listed } from './named-parts.ts';
import {
	both,
	quoted,
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
	/(?:正高级?|副高级?|高级|中级|初级|讲师|助理讲师|高级讲师|副?教授|副?研究员|工程师|高级工程师|高级工|技师|高级技师|中级工)(?:（[^（）]*）)?(?:及|或|和)?以上[^，、或和及与；。]*|具?有?(?:正高级?|副高级?|高级)(?:专业技术)?(?:职务|职称)(?:（职称）)?/g;
const field = /本专业(?:及|或|和|与)(?:其)?(?:相关|相近)专业|本专业|相关专业/;

function ranksOf(words: string): string[] {
	return [...words.matchAll(rank)].map(([each]) =>
		each.replace(/^具?有/, '').replace(/(?:和|与|及)?较.*$/, ''),
	);
}

/** 具有正高级职称或博士学位: another way to meet the clause, which the rule does not know. */
const another = /或(?!者?以上)(?:者|具有|具备)*([^，、；。]*)/g;

const isRank = (words: string): boolean => words === '' || ranksOf(words).length > 0;

function orElse(words: string): string | null {
	const others = [...words.matchAll(another)].map(([, other = '']) => other);
	return others.find((other) => !isRank(other)) ?? null;
}

function ranks(text: ReadText, whom: RegExp, rule: string, withField: boolean): Reading {
	const found = ranked(text, whom, rule, withField);
	const other = found && orElse(quoted(found.span).replace(/\s|（[^（）]*）/g, ''));
	if (!other) return sure(found);
	const question = `条文还允许“${other}”，规则只核对职称和等级，怎样检查？`;
	const readings = [{ says: says(found), found }, nothingAsked];
	return { found: [], unsure: [{ span: found.span, question, readings }] };
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
