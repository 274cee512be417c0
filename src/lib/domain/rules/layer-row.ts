/** A layer of a school as it is listed: what is asked for, by whom, for which days, entered by whom. */
import type { OverlayRule } from './overlay-shape.ts';
import type { ParameterValue, Strength } from './parameter.ts';

/** `ended`: a person has put it out of use; `past`: its last day is over. */
export type LayerState = 'in-force' | 'to-come' | 'past' | 'ended';

export interface LayerRow {
	readonly id: string;
	readonly layer: 'province' | 'school';
	readonly issuer: string;
	/** Codes; null: all programmes. */
	readonly programmes: readonly string[] | null;
	readonly forceFrom: string | null;
	readonly forceTo: string | null;
	readonly rules: readonly OverlayRule[];
	readonly state: LayerState;
	/** Who entered it, and when (ISO). */
	readonly by: string;
	readonly on: string;
	readonly ended: { readonly by: string; readonly on: string } | null;
}

/** A requirement that only advises until someone confirms it. */
export interface UnconfirmedRow {
	readonly rule: string;
	readonly part: string | null;
	readonly value: ParameterValue;
	readonly unit: string | null;
	/** That it will have once it is confirmed. */
	readonly strength: Strength;
	readonly source: string;
	/** Codes of the school's programmes that it is for. */
	readonly programmes: readonly string[];
}
