/** Codes of an authenticator app (RFC 6238, as every app does it: SHA-1, six digits, 30 seconds). */
import { Secret, TOTP } from 'otpauth';
import { toString } from 'qrcode';

const seconds = 30;
/** Steps before and after the present one, for clocks that differ. */
const window = 1;

/** 160 bits, base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, account = ''): TOTP =>
	new TOTP({ issuer: '循标', label: account, secret: Secret.fromBase32(secret), period: seconds });

const stepAt = (now: number): number => Math.floor(now / (seconds * 1000));

/** The code of the moment; `now` in milliseconds since 1970. */
export const codeAt = (secret: string, now: number): string =>
	totpOf(secret).generate({ timestamp: now });

/** The step whose code it is, counted from 1970; null: of none that is near. */
export function stepOf(secret: string, code: string, now: number): number | null {
	const delta = totpOf(secret).validate({ token: code, timestamp: now, window });
	return delta === null ? null : stepAt(now) + delta;
}

/** What the app reads from a picture, as a `data:` address of SVG. */
export async function pictureOf(secret: string, account: string): Promise<string> {
	const svg = await toString(totpOf(secret, account).toString(), { type: 'svg', margin: 2 });
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
