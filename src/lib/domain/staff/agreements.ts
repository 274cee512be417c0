/** Which internship bases a school may send to on a day. */
import type { Base } from './facts-shape.ts';
import type { Known } from './heads.ts';

/** Both days of an agreement are included; without a last day it has no end. */
export function isInForce({ agreement }: Base, today: string): Known {
	if (!agreement) return false;
	const { from, to } = agreement;
	if ((to !== null && to < today) || (from !== null && from > today)) return false;
	return from === null ? null : true;
}
