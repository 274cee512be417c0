/**
 * 标准依据对比表: a standard sentence by sentence in its own order, each with what the plan says to it.
 * Nothing of the standard is left out: a sentence that no rule checks says so, for a person to compare.
 */
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import { chapterFor } from './comparison-chapter.ts';
import { sentencesOf, type Sentence } from './comparison-sentences.ts';
import { inReportOrder } from './report-order.ts';
import { reportRow } from './report.ts';
import { clauseWords } from './words.ts';

export interface StandardSections {
	readonly id: string;
	readonly edition: string;
	readonly sections: readonly {
		readonly number: string;
		readonly title: string;
		readonly paragraphs: readonly string[];
	}[];
}

export interface ComparisonRow {
	/** `§8.2`; of a plan without a standard the document: 《…》第十六条. */
	readonly section: string;
	readonly title: string;
	/** Word for word; empty: the clause has no words; null: the row goes on with the sentence above. */
	readonly sentence: string | null;
	/** Rule that checks it; empty: none does. */
	readonly rule: string;
	readonly required: string;
	readonly measured: string;
	/** 符合 …; 人工对照 where no rule checks it. */
	readonly result: string;
	/** Where the plan speaks to it: 方案“学时安排”. */
	readonly place: string;
	/** What its figures rest on; null where no rule checks it. */
	readonly finding: Finding | null;
}

/** As every form of the table says it. */
export const sentenceWords = ({ sentence }: Pick<ComparisonRow, 'sentence'>): string =>
	sentence === null ? '（同上句）' : sentence || '—';

/** What is said of a sentence that nothing counts: no program has read the plan for it. */
export const byHand = '人工对照';
const uncheckedRule = '没有检查项与这一句对应';

function checkedRow(
	finding: Finding,
): Pick<ComparisonRow, 'rule' | 'required' | 'measured' | 'result' | 'finding'> {
	const { title, strength, required, measured, result, slack } = reportRow(finding, 0);
	const figures = [measured, slack].filter(Boolean).join('\n');
	return { rule: `${title}（${strength}）`, required, measured: figures, result, finding };
}

const unchecked = {
	rule: uncheckedRule,
	required: '',
	measured: '',
	result: byHand,
	finding: null,
};

/** Every clause that a finding rests on: its own, and those of the layers below or above it. */
const clausesOf = ({ clause, layers }: Finding): Clause[] => [clause, ...layers];

/** Findings by the quote that they rest on, each once. */
function byQuote({ id, edition }: StandardSections, findings: readonly Finding[]) {
	const found = new Map<string, { number: string; quote: string; findings: Set<Finding> }>();
	for (const finding of findings)
		for (const clause of clausesOf(finding)) {
			if (!('standard' in clause)) continue;
			if (clause.standard !== id || clause.edition !== edition) continue;
			const { number, quote } = clause;
			const key = `${number}\n${quote}`;
			const known = found.get(key) ?? { number, quote, findings: new Set() };
			known.findings.add(finding);
			found.set(key, known);
		}
	return found;
}

/** `8.1.3(1)` stands in section 8.1.3. */
const sectionOf = (number: string): string => number.replace(/[(（].*$/, '');

/** Findings by the sentence in which their quote begins; a quote that is nowhere stands under ''. */
function placed(sentences: readonly Sentence[], quotes: ReturnType<typeof byQuote>) {
	const placed = new Map<Sentence | null, Finding[]>();
	for (const { number, quote, findings } of quotes.values()) {
		const own = sentences.filter(({ section }) => section === sectionOf(number));
		const holds = ({ paragraph, from, to }: Sentence): boolean => {
			const at = paragraph.indexOf(quote);
			return at >= from && at < to;
		};
		const sentence = own.find(holds) ?? sentences.find(holds) ?? null;
		placed.set(sentence, [...(placed.get(sentence) ?? []), ...findings]);
	}
	return placed;
}

function rowsOf(
	head: Pick<ComparisonRow, 'section' | 'title' | 'sentence' | 'place'>,
	findings: readonly Finding[],
): ComparisonRow[] {
	const [first, ...rest] = inReportOrder([...new Set(findings)]);
	if (!first) return [{ ...head, ...unchecked }];
	return [
		{ ...head, ...checkedRow(first) },
		...rest.map((finding) => ({ ...head, sentence: null, ...checkedRow(finding) })),
	];
}

/** Requirements of other sources, by the clause that each cites, in the order of the report. */
function bySource(findings: readonly Finding[]): ComparisonRow[] {
	const sources = new Map<string, Finding[]>();
	for (const finding of inReportOrder(findings)) {
		const key = `${clauseWords(finding.clause)}\n${finding.clause.quote ?? ''}`;
		sources.set(key, [...(sources.get(key) ?? []), finding]);
	}
	return [...sources]
		.toSorted(([a], [b]) => a.localeCompare(b, 'zh'))
		.flatMap(([key, own]) => {
			const [section = '', sentence = ''] = key.split('\n');
			return rowsOf({ section, title: '', sentence, place: '' }, own);
		});
}

const restsOn = ({ id, edition }: StandardSections, finding: Finding): boolean =>
	clausesOf(finding).some(
		(clause) => 'standard' in clause && clause.standard === id && clause.edition === edition,
	);

/** The whole standard, then what other documents ask for; without a standard these alone. */
export function comparisonView(
	plan: Plan,
	standard: StandardSections | null,
	findings: readonly Finding[],
): ComparisonRow[] {
	if (!standard) return bySource(findings);
	const sentences = standard.sections.flatMap(sentencesOf);
	const found = placed(sentences, byQuote(standard, findings));
	const own = sentences.flatMap((sentence) => {
		const { section, title, text } = sentence;
		const head = { section: `§${section}`, title, sentence: text, place: chapterFor(plan, title) };
		return rowsOf(head, found.get(sentence) ?? []);
	});
	const others = findings.filter((finding) => !restsOn(standard, finding));
	return [...own, ...bySource([...(found.get(null) ?? []), ...others])];
}
