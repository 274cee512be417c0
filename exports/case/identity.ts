/**
 * Who an element is: the same UUID whenever and wherever the same thing is exported, so that a map and a
 * standard that were exported apart name the same skills. The addresses are URNs: a self-hosted system has
 * no public address of its own.
 */
import { createHash } from 'node:crypto';
import type { Link, NodeLink } from './shape.ts';

/** The namespace of our names (RFC 9562, 5.5). */
const namespace = Buffer.from('7c1f5e0ab1d94c6e8f2a3d4b5c6e7f80', 'hex');

/** A UUID of version 5 for the parts of a name, which may hold any character. */
export function uuidOf(...name: readonly (string | number)[]): string {
	const hash = createHash('sha1').update(namespace).update(JSON.stringify(name)).digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32),
	].join('-');
}

export const uriOf = (identifier: string): string => `urn:uuid:${identifier}`;

/** Titles are of one line (NormalizedString). */
export const lineOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const linkTo = (identifier: string, title: string): Link => ({
	title: lineOf(title),
	identifier,
	uri: uriOf(identifier),
});

export const nodeOf = (identifier: string, title: string): NodeLink => ({
	...linkTo(identifier, title),
	targetType: 'CASE',
});
