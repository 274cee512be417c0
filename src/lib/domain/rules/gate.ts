/** Steps of a plan's life that a finding may keep it from. */
import type { Finding } from './finding.ts';
import { blocks, isUnconfirmed, isUnremedied } from './verdict.ts';

/** In their order. */
export const gates = ['submit', 'accept', 'publish'] as const;
export type Gate = (typeof gates)[number];

const kept: Readonly<Record<Gate, (finding: Finding) => boolean>> = {
	submit: blocks,
	accept: isUnconfirmed,
	publish: isUnremedied,
};

export const keeps = (gate: Gate, finding: Finding): boolean => kept[gate](finding);

/** The nearest step that a finding keeps its plan from; null: none. */
export const gateOf = (finding: Finding): Gate | null =>
	gates.find((gate) => keeps(gate, finding)) ?? null;
