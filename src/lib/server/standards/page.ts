/** One edition of a standard as its page shows it. */
import type { ParameterView } from '#domain/standards/import.ts';
import type { LibraryRow } from '#domain/standards/library.ts';
import { older, type AnyStandard } from '#standards/library.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { rowIn } from './list.ts';
import { schoolOf, type Who } from './permission.ts';
import { shelfOf } from './shelf.ts';

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

const shownOf = (standard: AnyStandard): StandardPage['shown'] => {
	if (standard.kind === 'teaching') return { kind: 'teaching', standard: standard.standard };
	return standard.kind === 'certificate'
		? { kind: 'certificate', standard: standard.standard }
		: { kind: 'occupational', standard: standard.standard };
};

const parametersOf = ({ parameters }: AnyStandard): ParameterView[] =>
	parameters.map(({ part, clause, ...parameter }) => ({
		...parameter,
		part: part ?? null,
		clause: { number: clause.number, quote: clause.quote, offset: clause.offset ?? 0 },
	}));

/** A withdrawn edition still has its page: plans that rest on it lead to it. */
export async function standardPage(
	who: Who,
	id: string,
	edition: string,
): Promise<Answer<StandardPage>> {
	const shelf = await shelfOf(schoolOf(who));
	const found = shelf.library.find(id, edition);
	if (!found) return refused('not-found', '标准库中没有这份标准。请从标准库中选择。');
	const standard = await found.load();
	const editions = shelf.library.offered.filter((one) => one.id === id).toSorted(older);
	return granted({
		row: await rowIn(shelf, found),
		editions: await Promise.all(editions.map((one) => rowIn(shelf, one))),
		shown: shownOf(standard),
		parameters: parametersOf(standard),
	});
}
