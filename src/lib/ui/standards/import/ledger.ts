/** How a sentence of the ledger stands, in a word. */
import type { LedgerView } from '#domain/standards/import.ts';
import { valueWords } from '../standard/value-words.ts';

type Row = Pick<LedgerView, 'verdict' | 'decision'>;
export type LedgerState = 'unread' | 'not-checkable' | 'parameter';

/** As it was read, or as a person decided. */
export function stateOf({ verdict, decision }: Row): LedgerState {
	if (decision === null) return verdict;
	return decision.as === 'parameter' ? 'parameter' : 'not-checkable';
}

export const stateNames: Record<LedgerState, string> = {
	unread: '未读',
	'not-checkable': '不检查',
	parameter: '规则',
};

export function verdictWords(row: Row): { word: string; tone: 'dev' | 'plain' | 'ok' } {
	const state = stateOf(row);
	const word = row.decision ? `${stateNames[state]}（已决定）` : stateNames[state];
	return { word, tone: state === 'unread' ? 'dev' : state === 'parameter' ? 'ok' : 'plain' };
}

/** `hours/total, hours/academic-year` by their Chinese names. */
export const ruleNames = (rules: string | null, titles: Readonly<Record<string, string>>): string =>
	(rules ?? '')
		.split(', ')
		.map((rule) => titles[rule] ?? rule)
		.join('、');

/** `不检查：说明性文字（沈毅，2026-11-25）`; `总学时 ≥ 2700（沈毅，2026-11-25）` */
export function decisionWords(
	decision: NonNullable<LedgerView['decision']>,
	titles: Readonly<Record<string, string>>,
): string {
	const who = `（${decision.by}，${decision.on}）`;
	if (decision.as === 'not-checkable') return `不检查：${decision.reason}${who}`;
	if (decision.as === 'reading') return `选了一种读法${who}`;
	const { rule, value } = decision;
	return `${titles[rule] ?? rule} ${valueWords({ rule, value, unit: null })}${who}`;
}
