/** Lines that are one: a break stands inside what only counts whole, 3⏎.25, 规⏎范性引用文件, （初⏎级）. */
import { joined } from '../text/traced.ts';
import { mended } from '../text/mended.ts';
import { isCutInBrackets } from '../text/brackets.ts';
import { kindWords } from './cover.ts';
import { halfWidth } from './glyphs.ts';
import { furniture } from './furniture.ts';
import { lineOf, type Line } from './lines.ts';
import { noteJoin } from './paragraphs.ts';
import { codeBegins, isTitleWhole } from './references.ts';
import type { Reading } from './reading.ts';
import { titleOf, type Part } from './titles.ts';

/** Without spaces and in half width, what a cover says on one line, and a caption's beginning. */
const wholes: readonly RegExp[] = [
	new RegExp(`^[^。，]{0,30}${kindWords}$`),
	/^\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:发布)?$/,
	/^标准代码:[A-Za-z\d.-]{6,12}$/,
	/^[^。，]{2,40}(?:制定|编制|制订)(?:单位)?$/,
];
const isWhole = (bare: string): boolean => wholes.some((whole) => whole.test(bare));

/** Enough of a line to hold any heading or line of a cover. */
const longest = 40;

/** 3⏎.25, 3.⏎25: a line begins with no stop, and a number ends in none. */
const isNumberCut = (before: string, next: string): boolean =>
	/^\d{1,2}(?:\.\d{1,2})?$/.test(before)
		? /^\.(?!\.)/.test(next)
		: /^(?:\d{1,2}\.){1,2}$/.test(before) && /^\d{1,2}(?![\dA-Za-z万亿%])/.test(next);

/** 》.20⏎20: the end of a year, which alone reads as the number of a page. */
function isYearCut(before: string, next: string): boolean {
	const [, begun] = /[^\d][-—–.．,，:：\s》](\d{1,3})$/.exec(before) ?? [];
	return begun !== undefined && /^(?:19|20)\d{2}$/.test(begun + next);
}

const isCaptionCut = (before: string, next: string): boolean =>
	/^[表续附]$/.test(before) && /^(?:表|[\dA-Z])/.test(next);

const neverNumbered: readonly Part[] = ['contents', 'foreword', 'bibliography', 'other'];

/** A heading in two lines; a number alone is a page's, where `isNext` does not say that it must come. */
function isTitleCut(before: Line, next: Line, isNext: (number: number) => boolean): boolean {
	const title = titleOf(before.bare + next.bare);
	if (!title || titleOf(before.bare)?.paged) return false;
	if (title.paged) return next.piece.text.includes('\t') && titleOf(next.bare) === null;
	if (!/^\d+\.?$/.test(before.bare)) return title.number !== null || titleOf(next.bare) === null;
	return !neverNumbered.includes(title.part) && isNext(Number(title.number));
}

/** 4.1 参照原版专业⏎目录: the end of a heading that reads as that of the contents. */
const isDirectoryCut = (before: string, next: string): boolean =>
	next === '目录' && /^\d{1,2}(?:\.\d{1,2}){1,2}[^，。、；:]{2,20}$/.test(before);

/** GB/T 38652 电子商务业务⏎术语: the end of a title that reads as a heading. */
const isReferenceCut = (before: Line, next: Line): boolean =>
	titleOf(next.bare)?.number === null &&
	/\s\S*[\u4e00-\u9fff]/.test(before.piece.text) &&
	codeBegins(before.piece.text) &&
	!isTitleWhole(before.piece.text);

/** The end of one line of a cover and the whole of the next are two. */
const isWholeCut = (before: Line, next: Line): boolean =>
	!isWhole(before.bare) && !isWhole(next.bare) && isWhole(before.bare + next.bare);

/** Characters from the break within which a bracket opens and closes. */
const near = [16, 16] as const;

function isCut(before: Line, next: Line, isNext: (number: number) => boolean): boolean {
	if (/^\t/.test(next.piece.text) || before.piece.text.includes('\t')) return false;
	if (isNumberCut(before.bare, halfWidth(next.piece.text))) return true;
	if (isYearCut(before.piece.text, next.bare)) return true;
	if (isDirectoryCut(before.bare, next.bare)) return true;
	if (isTitleCut(before, next, isNext) || isReferenceCut(before, next)) return true;
	if (next.piece.text.includes('\t')) return false;
	return (
		isCutInBrackets(before.piece.text, next.piece.text, near) ||
		(before.bare.length <= longest &&
			next.bare.length <= longest &&
			(isCaptionCut(before.bare, next.bare) || isWholeCut(before, next)))
	);
}

/** Numbers of the headings that stand whole on their lines. */
const numbersOf = (lines: readonly Line[]): ReadonlySet<number> =>
	new Set(
		lines.flatMap(({ bare }) => {
			const title = titleOf(bare);
			return title?.number && !title.paged ? [Number(title.number)] : [];
		}),
	);

/** `lines`, those put together that are one; each is listed. `names`: what running heads say. */
export function wholeLines(
	lines: readonly Line[],
	names: readonly string[],
	reading: Reading,
): Line[] {
	const numbers = numbersOf(lines);
	const isNext = (number: number): boolean =>
		!numbers.has(number) && (number === 1 || numbers.has(number - 1));
	return mended(lines, {
		isFurniture: (line) => furniture.is(line, names),
		isCut: (before, next) => isCut(before, next, isNext),
		together: (before, next) => {
			noteJoin(reading, before, next);
			return lineOf(joined([before.piece, next.piece]), before.apart);
		},
	});
}
