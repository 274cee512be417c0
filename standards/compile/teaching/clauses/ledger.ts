/** The ledger: every sentence that could bind, and what became of it. */
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { textOf, type Paragraph, type Sentence } from '../../clauses/paragraphs.ts';
import { normative } from '../../clauses/strength.ts';
import type { LedgerRow } from '../../compiled.ts';
import { offsetOf, quoteOf, type Found } from './found.ts';

/** Units that the rules of hours, credits, courses and people count in. */
const counted = /^(学时|课时|学分|门|周|月)$/;

const overlaps = (found: Found, { paragraph, from, to }: Sentence): boolean =>
	found.place.paragraph === paragraph && found.place.from < to && found.place.to > from;

const binds = (figure: Figure): boolean => figure.kind !== 'number' || counted.test(figure.unit);

/** Figures of a sentence that bind a quantity, and that no parameter has taken. */
function leftOver({ paragraph, clauses }: Sentence, found: readonly Found[]): boolean {
	const taken = (at: number): boolean =>
		found.some(({ place }) => place.paragraph === paragraph && place.from <= at && at < place.to);
	return clauses.some((clause) =>
		figuresOf(clause.words).some((figure) => binds(figure) && !taken(clause.from + figure.from)),
	);
}

const reasons: readonly (readonly [RegExp, string])[] = [
	[/面积|平方米|㎡|工位|座位/, '规则表没有此项：场地面积和工位数'],
	[/教师|带头人|师资|导师/, '对教师的一般要求，不含数值和指定内容'],
	[/课程思政|思政|育人|德育/, '对教学组织的要求，不含数值和指定内容'],
	[/设备|设施|教室|实训室|环境/, '对教学条件的一般要求，不含数值和指定内容'],
	[/教材|图书|文献|资源/, '对教学资源的一般要求，不含数值和指定内容'],
];

const reasonOf = (text: string): string =>
	reasons.find(([words]) => words.test(text))?.[1] ?? '不含数值和指定内容，无法逐项检查';

const speaks = (sentence: Sentence): boolean => {
	const text = textOf(sentence);
	return /\d/.test(text) || normative.test(text) || figuresOf(text).length > 0;
};

type Verdict = Pick<LedgerRow, 'verdict' | 'rule' | 'reason'>;

/** Sections whose figures are those of what a student learns or of the document, not of the plan. */
const learning = /^(?:1|6|7|8\.1\.1|10|11)(?:\.|$)/;

function verdictOf(sentence: Sentence, found: readonly Found[]): Verdict {
	const own = found.filter((each) => overlaps(each, sentence));
	const section = sentence.paragraph.section.number;
	if (own.some(({ doubt }) => doubt))
		return { verdict: 'unread', rule: null, reason: '有两种读法，请确认' };
	if (!learning.test(section) && leftOver(sentence, own))
		return { verdict: 'unread', rule: null, reason: '含有数值，但没有认出它约束的是哪一项' };
	if (own.length > 0) {
		const rules = [...new Set(own.map(({ rule }) => rule))];
		return { verdict: 'parameter', rule: rules.join(', '), reason: null };
	}
	if (section === '7') return { verdict: 'parameter', rule: 'outcomes/items', reason: null };
	return { verdict: 'not-checkable', rule: null, reason: reasonOf(textOf(sentence)) };
}

function rowOf(sentence: Sentence, found: readonly Found[]): LedgerRow {
	return {
		number: sentence.paragraph.section.number,
		text: quoteOf(sentence),
		offset: offsetOf(sentence),
		...verdictOf(sentence, found),
	};
}

/** Sections 2 to 11; the overview is no clause. */
export const ledgerOf = (paragraphs: readonly Paragraph[], found: readonly Found[]): LedgerRow[] =>
	paragraphs
		.filter(({ section }) => section.number !== '1' && !section.number.startsWith('1.'))
		.flatMap(({ sentences }) => sentences)
		.filter((sentence) => speaks(sentence) || found.some((each) => overlaps(each, sentence)))
		.map((sentence) => rowOf(sentence, found));
