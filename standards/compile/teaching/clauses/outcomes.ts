/** 7: each numbered 培养规格 is taken up; the lead-in (总体上须达到以下要求：) says how strongly. */
import type { Clause, Paragraph } from '../../clauses/paragraphs.ts';
import { weakest } from '../../clauses/strength.ts';
import { sure, titled, type Reader, type Span } from './reading.ts';

const asks = /达到|具备|具有|符合|满足/;

/** The clause that leads to the items, its colon included. */
function leadIn(paragraphs: readonly Paragraph[]): { span: Span; clause: Clause } | null {
	for (const paragraph of paragraphs)
		for (const { clauses } of paragraph.sentences) {
			const clause = clauses.find(
				({ words }) => words.includes('：') || (asks.test(words) && /要求/.test(words)),
			);
			if (!clause) continue;
			const colon = clause.words.indexOf('：');
			const to = colon < 0 ? clause.to : clause.from + colon + 1;
			return { span: { paragraph, from: clause.from, to }, clause };
		}
	return null;
}

/** The rule asks no more than usual (rules.md): an item may be taken up in other words. */
export const outcomes: Reader = (text) => {
	const parts = text.content.outcomes.items.map(({ number }) => String(number));
	const paragraphs = titled(text, /培养规格/);
	const lead = leadIn(paragraphs);
	if (parts.length === 0 || !lead) return sure();
	return sure({
		...{ rule: 'outcomes/items', value: { parts }, unit: null, scope: 'plan', span: lead.span },
		strength: weakest(lead.clause.strength, 'usual'),
	});
};
