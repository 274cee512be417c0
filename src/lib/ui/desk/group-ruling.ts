/** What 教务 can do about a finding in several plans at once. */
import type { FindingGroup } from '#domain/desk/by-finding.ts';

export type GroupRulingKind = 'waiver' | 'remedy' | 'confirm';

export const rulingNames: Record<GroupRulingKind, string> = {
	waiver: '认定不适用',
	remedy: '认定整改措施',
	confirm: '确认说明',
};

/** A deviation's reason is confirmed; a condition is mended, or does not apply; of the plan itself: does not apply. */
export function rulingsFor({ scope, gate, status }: FindingGroup): GroupRulingKind[] {
	if (gate === 'accept') return ['confirm'];
	if (status !== 'violation' && status !== 'missing-data') return [];
	return scope === 'conditions' ? ['remedy', 'waiver'] : ['waiver'];
}
