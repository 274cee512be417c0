/** Paper and margins (ui/design.md §11), in twips: 1 mm = 56.69. */
import { type ISectionPropertiesOptions, PageOrientation } from 'docx';

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const points = (size: number): number => Math.round(size * 20);

const a4 = { width: 11906, height: 16838 };
/**
 * Lines of exactly 28.95 pt: 22 on a page of 225 mm. The exact spacing of the text makes them, not a
 * document grid: a grid would pull the lines of tables and of the contents apart as well.
 */
export const linePitch = 579;

/** Margins of a page, and where its head and foot stand. */
interface Sides {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	readonly header: number;
	readonly footer: number;
}

const footer = twips(28);
const portraitMargin: Sides = {
	top: twips(37),
	bottom: twips(35),
	left: twips(28),
	right: twips(26),
	header: twips(25),
	footer,
};
const landscapeMargin: Sides = {
	top: twips(29),
	bottom: twips(24),
	left: twips(26),
	right: twips(26),
	header: twips(18),
	footer: twips(16),
};

/** Sections as `docx` has them, and the width between their margins. */
export interface Paper {
	readonly portrait: ISectionPropertiesOptions;
	readonly landscape: ISectionPropertiesOptions;
	/** Width between the margins, in twips. */
	readonly textWidth: (landscape: boolean) => number;
	/** Height between the margins, in points. */
	readonly textHeight: (landscape: boolean) => number;
}

/** docx turns the paper itself: width and height stay those of the upright page. */
function paperOf(
	size: { readonly width: number; readonly height: number },
	margin: Sides,
	across: Sides,
): Paper {
	const turned = { ...size, orientation: PageOrientation.LANDSCAPE };
	return {
		portrait: { page: { size, margin } },
		landscape: { page: { size: turned, margin: across } },
		textWidth: (landscape) =>
			landscape
				? size.height - across.left - across.right
				: size.width - margin.left - margin.right,
		textHeight: (landscape) =>
			(landscape
				? size.width - across.top - across.bottom
				: size.height - margin.top - margin.bottom) / 20,
	};
}

export const ownPaper: Paper = paperOf(a4, portraitMargin, landscapeMargin);

/** Upright pages as a school's template has them; what stands across keeps our margins, for the schedule's sake. */
export const paperFrom = ({ width, height, ...margin }: Sides & typeof a4): Paper =>
	paperOf({ width, height }, margin, landscapeMargin);

export const { portrait, landscape, textWidth } = ownPaper;
