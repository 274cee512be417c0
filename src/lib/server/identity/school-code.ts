/**
 * 登录码 of a school, `k3v9-ab2c-d4ef`: 59 bits that follow from its id and the installation's key. So it
 * is known before anything is set up (the service asks for our address first), it stays the same, and
 * nobody finds schools by guessing.
 */
import { markBytes } from '../secrets/sealed.ts';

/** No letters that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

export function codeOf(schoolId: string): string {
	const signs = [...markBytes('school code', schoolId).subarray(0, 24)];
	const twelve = signs
		.flatMap((byte) => (byte < 248 ? [letters[byte % 31] ?? ''] : []))
		.slice(0, 12);
	return twelve.join('').replace(/.{4}(?=.)/g, '$&-');
}
