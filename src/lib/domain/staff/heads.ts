/** Heads and shares of a programme's teachers, where some facts are not known yet. */
import { fraction, type Fraction } from '../exact.ts';
import type { Facts, Teacher } from './facts-shape.ts';

/** null: not known. */
export type Known = boolean | null;

/** One who may count, and may have what is asked for. */
export interface Head {
	readonly counts: Known;
	readonly has: Known;
}

/** A figure lies between these; `most` with the denominator 0 is without bound. */
export interface Extremes {
	readonly least: Fraction;
	readonly most: Fraction;
}

/** Full-time teachers that fall to the programme in part at least; unknown shares among them. */
export const fullTime = ({ teachers }: Facts): Teacher[] =>
	teachers.filter(({ employment, share }) => employment === 'full' && share !== 0);

export const isProfessional = ({ kind }: Teacher): boolean => kind === 'professional';

/** True where some of a teacher falls to the programme. */
export const belongs = ({ share }: Teacher): Known => (share === null ? null : share > 0);

const number = (heads: readonly Head[], test: (head: Head) => boolean): number =>
	heads.filter(test).length;

/** Least and most share of the heads that have it: one more who has it never lowers the share. */
export function headShare(heads: readonly Head[]): Extremes {
	const sure = heads.filter(({ counts }) => counts === true);
	const open = heads.filter(({ counts }) => counts === null);
	const all = sure.length;
	const without = number(open, ({ has }) => has !== true);
	const within = number(open, ({ has }) => has !== false);
	const have = number(sure, ({ has }) => has === true);
	const mayHave = number(sure, ({ has }) => has !== false);
	return {
		least: fraction(have, all + without || 1),
		most: all + within === 0 ? fraction(0, 1) : fraction(mayHave + within, all + within),
	};
}

/** Shares are read to six places: millionths of a person. */
export const millionths = (share: number): number => Math.round(share * 1_000_000);
