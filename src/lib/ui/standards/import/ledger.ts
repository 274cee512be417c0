/** How a sentence of the ledger stands, in a word. */
import type { LedgerView } from '#domain/standards/import.ts';

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
