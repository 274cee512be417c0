/** Which findings of a plan a report lists: those that a number somewhere else has counted. */
import type { Finding } from '#domain/rules/finding.ts';
import { gates, gateWords, keeps, type Gate } from '#exports/views/report-order.ts';
import { resultWord } from '#exports/views/words.ts';
import { markKinds, markOf, marks, type MarkKind } from './mark.ts';

export interface Chosen {
	/** By result; empty: whatever it is. */
	readonly kinds: readonly MarkKind[];
	/** By the result as it is printed, 不符合（整改中）; null: whatever it is. */
	readonly word: string | null;
	/** What keeps the plan from this step; null: whether it does or not. */
	readonly gate: Gate | null;
}

/** Every result but 不适用: what the plan was judged by. */
export const judgedKinds: readonly MarkKind[] = markKinds.filter((kind) => kind !== 'none');

/** Nothing is left out. */
export const everything: Chosen = { kinds: [], word: null, gate: null };

/** Address of the report that lists exactly the chosen findings. */
export function reportAddress(planId: string, chosen: Partial<Chosen> = {}): string {
	const { kinds, word, gate } = { ...everything, ...chosen };
	const asked = [
		...(kinds.length > 0 ? [`result=${kinds.join(',')}`] : []),
		...(word ? [`word=${encodeURIComponent(word)}`] : []),
		...(gate ? [`before=${gate}`] : []),
	];
	return `/plans/${planId}/report${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

/** From the address; what is unknown chooses nothing out. */
export function chosenOf(parameters: URLSearchParams): Chosen {
	const named = (parameters.get('result') ?? '').split(',');
	return {
		kinds: markKinds.filter((kind) => named.includes(kind)),
		word: parameters.get('word'),
		gate: gates.find((gate) => gate === parameters.get('before')) ?? null,
	};
}

export const isChosen = ({ kinds, word, gate }: Chosen, finding: Finding): boolean =>
	(word === null || word === resultWord(finding)) &&
	(kinds.length === 0 || kinds.includes(markOf(finding))) &&
	(gate === null || keeps(gate, finding));

/** `不符合、待补，提交审核前须处理`; empty: everything. */
export const chosenWords = ({ kinds, word, gate }: Chosen): string =>
	[kinds.map((kind) => marks[kind].word).join('、'), word, gate ? gateWords[gate] : '']
		.filter(Boolean)
		.join('，');
