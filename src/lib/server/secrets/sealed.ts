/** Texts that only this installation reads (AES-256-GCM), and marks that only it can make (HMAC). */
import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	randomBytes,
	timingSafeEqual,
} from 'node:crypto';
import { keyFor } from './key.ts';

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** `about` must be said again when it is opened: a secret that was moved to another's row stays shut. */
export function seal(purpose: string, text: string, about = ''): string {
	const iv = randomBytes(ivBytes);
	const sealing = createCipheriv(cipher, keyFor(purpose), iv);
	sealing.setAAD(Buffer.from(about));
	const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
	return Buffer.concat([iv, sealing.getAuthTag(), hidden]).toString('base64url');
}

/** null: sealed by another key, for another use, or changed since. */
export function unseal(purpose: string, sealed: string, about = ''): string | null {
	const parts = Buffer.from(sealed, 'base64url');
	if (parts.length < ivBytes + tagBytes) return null;
	const opening = createDecipheriv(cipher, keyFor(purpose), parts.subarray(0, ivBytes));
	opening.setAAD(Buffer.from(about));
	opening.setAuthTag(parts.subarray(ivBytes, ivBytes + tagBytes));
	try {
		const text = opening.update(parts.subarray(ivBytes + tagBytes));
		return Buffer.concat([text, opening.final()]).toString('utf8');
	} catch {
		return null;
	}
}

/** 32 bytes. */
export const markBytes = (purpose: string, text: string): Buffer =>
	createHmac('sha256', keyFor(purpose)).update(text).digest();

export const markOf = (purpose: string, text: string): string =>
	markBytes(purpose, text).toString('base64url');

/** In a time that does not tell how much of it is right. */
export function isMark(purpose: string, text: string, mark: string): boolean {
	const [own, given] = [Buffer.from(markOf(purpose, text)), Buffer.from(mark)];
	return own.length === given.length && timingSafeEqual(own, given);
}
