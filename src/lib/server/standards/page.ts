/** One edition of a standard as its page shows it. */
import type { ParameterView } from '#domain/standards/import.ts';
import type { LibraryRow } from '#domain/standards/library.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';
import { refused, type Answer } from '../answer.ts';
import type { Who } from './permission.ts';

export interface StandardPage {
	readonly row: LibraryRow;
	/** All editions of the same standard, oldest first. */
	readonly editions: readonly LibraryRow[];
	readonly shown:
		| { readonly kind: 'teaching'; readonly standard: TeachingContent }
		| { readonly kind: 'certificate'; readonly standard: CertificateStandardContent }
		| { readonly kind: 'occupational'; readonly standard: OccupationalStandardContent };
	readonly parameters: readonly ParameterView[];
}

export const standardPage = (
	_who: Who,
	_id: string,
	_edition: string,
): Promise<Answer<StandardPage>> => Promise.resolve(refused('not-found', ''));
