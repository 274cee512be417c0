/** Paper and margins (ui/design.md §11), in twips: 1 mm = 56.69. */
import { type ISectionPropertiesOptions, PageOrientation } from 'docx';

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const points = (size: number): number => Math.round(size * 20);

const a4 = { width: 11906, height: 16838 };
const a3 = { width: 16838, height: 23811 };
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
/** A page that folds out: as wide at its sides, with as much room for one table as can be. */
const largeMargin: Sides = {
	top: twips(22),
	bottom: twips(18),
	left: twips(26),
	right: twips(26),
	header: twips(13),
	footer: twips(10),
};

/** Upright, turned, or turned on A3, where a table that is to be seen whole has no room otherwise. */
export type Sheet = 'upright' | 'across' | 'large';

/** Sections as `docx` has them, and the room between their margins. */
export interface Paper {
	readonly section: (sheet: Sheet) => ISectionPropertiesOptions;
	/** In twips. */
	readonly textWidth: (sheet: Sheet) => number;
	/** In points. */
	readonly textHeight: (sheet: Sheet) => number;
}

interface Page {
	readonly size: { readonly width: number; readonly height: number };
	readonly margin: Sides;
}

/** docx turns the paper itself: width and height stay those of the upright page. */
const sectionOf = ({ size, margin }: Page, turned: boolean): ISectionPropertiesOptions => ({
	page: { size: turned ? { ...size, orientation: PageOrientation.LANDSCAPE } : size, margin },
});

function paperOf(pages: Readonly<Record<Sheet, Page>>): Paper {
	const along = ({ size, margin }: Page, turned: boolean) => ({
		width: (turned ? size.height : size.width) - margin.left - margin.right,
		height: (turned ? size.width : size.height) - margin.top - margin.bottom,
	});
	return {
		section: (sheet) => sectionOf(pages[sheet], sheet !== 'upright'),
		textWidth: (sheet) => along(pages[sheet], sheet !== 'upright').width,
		textHeight: (sheet) => along(pages[sheet], sheet !== 'upright').height / 20,
	};
}

const large: Page = { size: a3, margin: largeMargin };

export const ownPaper: Paper = paperOf({
	upright: { size: a4, margin: portraitMargin },
	across: { size: a4, margin: landscapeMargin },
	large,
});

/** Upright pages as a school's template has them; what stands across keeps our margins, for the schedule's sake. */
export function paperFrom({ width, height, ...margin }: Sides & typeof a4): Paper {
	const size = { width, height };
	return paperOf({
		upright: { size, margin },
		across: { size, margin: landscapeMargin },
		large,
	});
}

export const portrait = ownPaper.section('upright');
