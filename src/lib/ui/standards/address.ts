/** Addresses of the library: a standard, and a place in it. */
import type { LibraryRow } from '#domain/standards/library.ts';

type Which = Pick<LibraryRow, 'id' | 'edition'>;

export const standardAddress = ({ id, edition }: Which): string =>
	`/standards/${encodeURIComponent(id)}/${encodeURIComponent(edition)}`;

/** Anchor of a section or an item, `8.2`, `初级/1.1.1`; an id may hold anything but spaces. */
export const placeId = (at: string): string => `at-${at.replace(/\s/g, '')}`;

/** The section in which a clause stands: `8.1.3(1)` → `8.1.3`. */
export const sectionOf = (clause: string): string => clause.replace(/[(（].*$/, '');

/** The query says what is marked; the anchor leads there without scripts too. */
export const placeAddress = (which: Which, at: string): string =>
	`${standardAddress(which)}?${new URLSearchParams({ clause: at })}#${encodeURIComponent(placeId(sectionOf(at)))}`;
