/** Paper and margins (ui/design.md §11), in twips: 1 mm = 56.69. */
import { type IPageMarginAttributes, type ISectionPropertiesOptions, PageOrientation } from 'docx';

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const points = (size: number): number => Math.round(size * 20);

const a4 = { width: 11906, height: 16838 };
/**
 * Lines of exactly 28.95 pt: 22 on a page of 225 mm. The exact spacing of the text makes them, not a
 * document grid: a grid would pull the lines of tables and of the contents apart as well.
 */
export const linePitch = 579;

const footer = twips(28);
const portraitMargin: IPageMarginAttributes = {
	top: twips(37),
	bottom: twips(35),
	left: twips(28),
	right: twips(26),
	header: twips(25),
	footer,
};
const landscapeMargin: IPageMarginAttributes = {
	top: twips(29),
	bottom: twips(24),
	left: twips(26),
	right: twips(26),
	header: twips(18),
	footer: twips(16),
};

/** Width between the margins, in twips. */
export const textWidth = (landscape: boolean): number =>
	landscape ? a4.height - twips(26) * 2 : a4.width - twips(28) - twips(26);

export const portrait: ISectionPropertiesOptions = {
	page: { size: a4, margin: portraitMargin },
};

/** docx turns the paper itself: width and height stay those of the upright page. */
export const landscape: ISectionPropertiesOptions = {
	page: { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, margin: landscapeMargin },
};
