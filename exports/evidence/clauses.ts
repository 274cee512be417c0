/** 依据条款.txt: each clause that the findings of a version rest on, with its words, and for what. */
import { inQuotes } from '#domain/quotation.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import { clauseWords } from '../views/words.ts';

const sourceOf = (clause: Clause): string => {
	if ('standard' in clause) return `专业教学标准 ${clause.standard}（${clause.edition} 年版）`;
	if ('document' in clause)
		return clause.issued ? `${clause.document}（${clause.issued}）` : clause.document;
	if ('layer' in clause)
		return `${clause.layer === 'province' ? '省级要求' : '校级要求'}（${clause.issuer}）`;
	return '本系统约定';
};

interface Cited {
	readonly clause: Clause;
	readonly titles: Set<string>;
}

function citedIn(findings: readonly Finding[]): Cited[] {
	const cited = new Map<string, Cited>();
	for (const { clause, layers, title } of findings)
		for (const one of [clause, ...(layers ?? [])]) {
			const key = JSON.stringify([sourceOf(one), one.number, one.quote]);
			const known = cited.get(key) ?? { clause: one, titles: new Set<string>() };
			cited.set(key, { ...known, titles: known.titles.add(title) });
		}
	return [...cited.values()];
}

const inOrder = new Intl.Collator('zh-CN', { numeric: true });

/** By source, and within it by number. */
export function clausesText(findings: readonly Finding[]): string {
	const cited = citedIn(findings).toSorted((a, b) =>
		inOrder.compare(
			`${sourceOf(a.clause)} ${a.clause.number ?? ''}`,
			`${sourceOf(b.clause)} ${b.clause.number ?? ''}`,
		),
	);
	const sources = [...new Set(cited.map(({ clause }) => sourceOf(clause)))];
	const linesOf = ({ clause, titles }: Cited): string[] => [
		`${clauseWords(clause)}${clause.quote ? inQuotes(clause.quote) : ''}`,
		`    用于：${[...titles].join('、')}`,
	];
	const lines = sources.flatMap((source) => [
		source,
		...cited.filter(({ clause }) => sourceOf(clause) === source).flatMap(linesOf),
		'',
	]);
	return `\uFEFF检查结果所依据的条款\r\n\r\n${lines.join('\r\n')}\r\n`;
}
