/** The looks of cells (ui/design.md §12): made once, shared by every cell that has them. */
import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

export type CellStyle = Partial<Style>;

const solid = (argb: string): Fill => ({
	type: 'pattern',
	pattern: 'solid',
	fgColor: { argb },
});

const line = { style: 'thin', color: { argb: 'FF7E8D97' } } as const;
const frame: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const song: Partial<Font> = { name: '宋体', size: 10, charset: 134 };
const hei: Partial<Font> = { name: '黑体', size: 10, charset: 134 };

const left: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };
const centre: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
/** Numbers grow smaller before they would turn into hashes. */
const fit: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', shrinkToFit: true };
const right: Partial<Alignment> = { horizontal: 'right', vertical: 'middle' };

/** Input cells stay open when the sheet is protected. */
const open = { locked: false } as const;
const head = solid('FFEDF1F3');
const computed = solid('FFF7F9FA');

/** Zeros of sums are left blank, as printed tables do; `General` keeps halves without padding. */
export const formats = {
	text: '@',
	blankZero: 'General;-General;',
	weeks: 'General"周";-General"周";',
	/** Shown, but outside the sums: (108). */
	aside: '"("General")";"("-General")";',
	asideWeeks: '"("General"周)";"("-General"周)";',
	share: '0.0%',
} as const;

const base = { font: song, border: frame } as const;

export const styles = {
	title: { font: { ...hei, size: 16 }, alignment: centre },
	note: { font: song, alignment: left },
	noteRight: { font: song, alignment: right },
	head: { font: hei, border: frame, fill: head, alignment: centre },
	upright: {
		font: hei,
		border: frame,
		alignment: {
			horizontal: 'center',
			vertical: 'middle',
			textRotation: 'vertical',
		},
	},
	/** Names beside many rows stand at the top where a page may end among them. */
	uprightTop: {
		font: hei,
		border: frame,
		alignment: { horizontal: 'center', vertical: 'top', textRotation: 'vertical' },
	},
	labelTop: { font: hei, border: frame, alignment: { ...centre, vertical: 'top' }, fill: head },
	label: { font: hei, border: frame, alignment: centre, fill: head },
	text: { ...base, alignment: left },
	name: { ...base, alignment: left, numFmt: formats.text },
	centred: { ...base, alignment: centre },
	number: { ...base, alignment: fit, fill: computed },
	sum: { font: hei, border: frame, fill: head, alignment: fit, numFmt: formats.blankZero },
	sumWeeks: { font: hei, border: frame, fill: head, alignment: fit, numFmt: formats.weeks },
	verdict: { ...base, font: hei, alignment: centre },
	share: { ...base, alignment: fit, fill: computed, numFmt: formats.share },
	sumShare: { font: hei, border: frame, fill: head, alignment: fit, numFmt: formats.share },
	groupNumber: { ...base, alignment: fit, fill: computed, numFmt: formats.blankZero },
	nameInput: { ...base, alignment: left, numFmt: formats.text, protection: open },
	centredInput: { ...base, alignment: centre, protection: open },
	numberInput: { ...base, alignment: fit, protection: open },
	weeksInput: { ...base, alignment: fit, protection: open, numFmt: formats.weeks },
	asideName: {
		...base,
		alignment: { ...left, indent: 1 },
		numFmt: formats.text,
		protection: open,
	},
	asideInput: { ...base, alignment: fit, protection: open, numFmt: formats.aside },
	asideNumber: { ...base, alignment: fit, fill: computed, numFmt: formats.aside },
} as const satisfies Record<string, CellStyle>;

const shareStyles = new Map<number, CellStyle>();

/** A share with so many places after the point. */
export function shareStyle(places: number): CellStyle {
	const known = shareStyles.get(places);
	if (known) return known;
	const style = { ...styles.share, numFmt: `0.${'0'.repeat(places)}%` };
	shareStyles.set(places, style);
	return style;
}

const decimalStyles = new Map<string, CellStyle>();

/** A figure with so many places and its unit. */
export function decimalStyle(places: number, unit: string): CellStyle {
	const numFmt = `0.${'0'.repeat(places)}"${unit}"`;
	const style = decimalStyles.get(numFmt) ?? { ...styles.number, numFmt };
	decimalStyles.set(numFmt, style);
	return style;
}

const averages = new Map<CellStyle, CellStyle>();

/** `style` for a figure that may not end within two places: an average shows two of them. */
export function averageStyle(style: CellStyle, value: number): CellStyle {
	if (Math.abs(Math.round(value * 100) - value * 100) < 1e-9) return style;
	const known = averages.get(style) ?? { ...style, numFmt: '0.00' };
	averages.set(style, known);
	return known;
}

/** Fill and font of results (ui/design.md §12), for conditional formats. */
export const alarms = {
	bad: alarm('FFFBE9E5', 'FFB02D19'),
	deviation: alarm('FFFAEFD9', 'FF855000'),
	hint: alarm('FFECEDF7', 'FF4B4F93'),
	open: alarm('FFEDF0F2', 'FF55646E'),
} as const;

function alarm(fill: string, font: string): CellStyle {
	return {
		fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
		font: { color: { argb: font } },
	};
}
