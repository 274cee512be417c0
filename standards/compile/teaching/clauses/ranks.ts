/** 9.2, 9.4: the ranks and grades that a leader or a part-time teacher is asked for. */
import { figuresOf } from '../../clauses/figures.ts';
import { textOf } from '../../clauses/paragraphs.ts';
import {
	quoted,
	sentencesOf,
	spanOf,
	sure,
	titled,
	wordsIn,
	type Found,
	type Reading,
	type ReadText,
} from './reading.ts';
import { nothingAsked, says } from './says.ts';

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

export function ranks(text: ReadText, whom: RegExp, rule: string, withField: boolean): Reading {
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
