/** Which place and which rule the address names: `?clause=8.2&rule=hours/total&part=`. */
import type { ParameterView } from '#domain/standards/import.ts';
import { placeId, sectionOf } from '../address.ts';

export const quoteId = (rule: number): string => `quote-${rule + 1}`;
export const ruleId = (rule: number): string => `rule-${rule + 1}`;

/** Place of the parameter in the list; -1: none is chosen. */
export function chosenRule(params: URLSearchParams, parameters: readonly ParameterView[]): number {
	const [rule, part] = [params.get('rule'), params.get('part')];
	if (rule === null) return -1;
	const exactly = parameters.findIndex(
		(one) => one.rule === rule && (one.part ?? '') === (part ?? ''),
	);
	return exactly >= 0 ? exactly : parameters.findIndex((one) => one.rule === rule);
}

/** Query and anchor under which a rule and its sentence are shown. */
export function ruleAddress(
	{ rule, part, clause }: ParameterView,
	anchor: string,
	group: string,
): string {
	const query = new URLSearchParams({ clause: clause.number, rule });
	if (part) query.set('part', part);
	if (group !== 'all') query.set('group', group);
	return `?${query}#${anchor}`;
}

/** Anchor of the clause that the address names; null: none. */
export function chosenPlace(params: URLSearchParams): string | null {
	const clause = params.get('clause');
	return clause === null ? null : placeId(sectionOf(clause));
}
