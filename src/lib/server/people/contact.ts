/** E-mail addresses and mobile numbers, written in one way however they were typed. */

const fullWidth = /[\uff01-\uff5e]/g;

const halfWidth = (text: string): string =>
	text.replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

export type Contact =
	| { readonly kind: 'email'; readonly email: string }
	| { readonly kind: 'phone'; readonly phone: string };

/** `+8613800000000`; a number without a country is of China. Null where it is none. */
export function phoneOf(text: string): string | null {
	const digits = halfWidth(text).replace(/[\s\-()]/g, '');
	const mobile = /^(?:\+?86|0086)?(1[3-9]\d{9})$/.exec(digits)?.[1];
	if (mobile) return `+86${mobile}`;
	return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

/** Lower case, NFKC; null where it is no address. */
export function emailOf(text: string): string | null {
	const email = halfWidth(text).trim().normalize('NFKC').toLowerCase();
	return email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) ? email : null;
}

/** What was typed as an account, or null where it can be none. */
export function contactOf(text: string): Contact | null {
	const phone = phoneOf(text);
	if (phone !== null) return { kind: 'phone', phone };
	const email = emailOf(text);
	return email === null ? null : { kind: 'email', email };
}
