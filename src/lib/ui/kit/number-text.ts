/** Numbers as people type them. */
import { halfWidth } from '#domain/plan/typed/half-width.ts';

export { halfWidth };

/** A plain decimal with a unit perhaps behind it, `18 周` → 18; null where it is none. */
export function readNumber(text: string): number | null {
	const found = /^(-?\d+(?:\.\d+)?)\s*(?:学时|学分|周|节|门)?$/.exec(halfWidth(text));
	return found ? Number(found[1]) : null;
}
