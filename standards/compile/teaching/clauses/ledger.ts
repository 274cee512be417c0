/** Every sentence that holds a number or a normative word, once, with what became of it. */
import { offset, slice } from '../../text/traced.ts';
import type { LedgerRow } from '../../compiled.ts';
import { wordsOf } from '../../clauses/bare.ts';
import { normative } from '../../clauses/strength.ts';
import type { Account } from './accounts.ts';
import { wordsIn } from './reading.ts';
import { reasonOf } from './reasons.ts';

const number =
	/\d|[零一二两三四五六七八九十百千半](?:个|年|月|周|门|项|学期|学年|学时|课时|学分|名|人|次|种)|分之|一半/;

const couldBind = (words: string): boolean => number.test(words) || normative.test(words);

/** `hours/total, hours/academic-year`; of an item of a list, the rule that asks for the list. */
function rulesOf({ found, serves }: Account): string | null {
	const rules = [...new Set(found.map(({ rule }) => rule))];
	return rules.length > 0 ? rules.join(', ') : serves;
}

type Verdict = Pick<LedgerRow, 'verdict' | 'rule' | 'reason'>;

function verdictOf(account: Account): Verdict {
	const rule = rulesOf(account);
	const questions = [...new Set(account.unsure.map(({ question }) => question))];
	if (questions.length > 0) return { verdict: 'unread', rule, reason: questions.join('') };
	if (rule !== null) return { verdict: 'parameter', rule, reason: null };
	const [first] = account.sentences;
	return { verdict: 'not-checkable', rule, reason: first ? reasonOf(first) : '' };
}

/** null: nothing was read of it, and it has no word that could bind. */
export function rowOf(account: Account): LedgerRow | null {
	const { paragraph, from, to, found, unsure } = account;
	const { piece, bare, section } = paragraph;
	const isSilent = found.length === 0 && unsure.length === 0;
	if (isSilent && !couldBind(wordsIn(paragraph, account))) return null;
	const text = wordsOf(piece.text, bare, from, to);
	const place = offset(slice(piece, bare.at[from] ?? 0));
	return { number: section.number, text, offset: place, ...verdictOf(account) };
}
