/** The canonical form of a plan (RFC 8785) and its fingerprint. */
import { createHash } from 'node:crypto';
import { sortedJson } from '#domain/plan/rebase.ts';

/** RFC 8785: keys sorted by UTF-16, numbers and texts as ECMAScript writes them. */
export const canonicalJson = sortedJson;

/** SHA-256 of a canonical text, hexadecimal. */
export const fingerprint = (canonical: string): string =>
	createHash('sha256').update(canonical, 'utf8').digest('hex');
