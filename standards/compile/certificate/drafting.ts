/** 前言: who drafted the standard, and what they declare. */
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { bare, enumerated, halfWidth } from './glyphs.ts';

type Drafting = CertificateStandardContent['drafting'];

/** What follows the colon in the paragraphs whose words before it fit. */
const after = (paragraphs: readonly string[], label: RegExp): string[] =>
	paragraphs.flatMap((text) => {
		const colon = halfWidth(text).indexOf(':');
		return colon > 0 && label.test(bare(text.slice(0, colon)))
			? [text.slice(colon + 1).trim()]
			: [];
	});

const list = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => enumerated(text.replace(/[。.；;]$/, '')));

export function draftingOf(paragraphs: readonly string[]): Drafting {
	return {
		organizations: list(after(paragraphs, /(起草|参与|编制|制定|参编)单位$/)),
		people: list(after(paragraphs, /(起草|编制|参编|主要)人(员)?$/)),
		declaration: after(paragraphs, /^声明$/).join('\n') || null,
	};
}
