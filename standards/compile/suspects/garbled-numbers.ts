/**
 * Numbers of items that a scanner spoiled: `3.2.Z 具备…`, `（1S）树立…`, `.9.2 鉴定方式`. What follows such
 * a number is read as more of the item before it, so that a person has to look.
 */
import type { AnyCompiled } from '../index.ts';
import type { Doubt } from '../compiled.ts';

interface Spoiled {
	readonly offset: number;
	readonly token: string;
}

const alike = 'OoIlSsZzBbGgq|〇';
/** What stands where the number of an item stands, right before its words. */
const begins = new RegExp(
	`(?<=^|[\\n\\f\\t>；;。])[ \\u3000]*([（(]?[\\d${alike}.．][\\d${alike}.． ]{0,9}[)）]?|[（(] ?[)）])[ \\u3000]*(?=[\\u4e00-\\u9fff《“])`,
	'g',
);
const hasLetter = new RegExp(`[${alike}]`);

/** 1.G, （1S）: figures with a letter among them, and a point or a bracket that makes a number of it. */
const isMixed = (token: string): boolean =>
	hasLetter.test(token) && /\d/.test(token) && /[.．（(]/.test(token);
/** .9.2, 3..5, （）, （Z）: a figure is gone. */
const isBroken = (token: string): boolean =>
	/^[.．]\d|[.．]{2}|^[（(][OoIlSsZzBbGgq|〇]{0,2}[)）]$/.test(token);
/** 3.3. 具备: the last figure is gone, unless the text writes all of its numbers so. */
const isOpen = (token: string): boolean => /^\d{1,2}[.．]\d{1,2}[.．]$/.test(token);

const mostOpen = 5;

/** 3.2.Z within a line, where the columns of a table stand behind each other. */
const within = new RegExp(
	`(?<=[\\u4e00-\\u9fff] )([\\d${alike}]{1,2}[.．] ?[\\d${alike}]{1,2}[.．] ?[\\d${alike}]{1,2})(?= ?[\\u4e00-\\u9fff《“])`,
	'g',
);

const tokensOf = (source: string, form: RegExp): Spoiled[] =>
	[...source.matchAll(form)].map(({ 0: all, 1: token = '', index }) => ({
		offset: index + all.indexOf(token),
		token: token.replaceAll(' ', ''),
	}));

function spoiledIn(source: string): Spoiled[] {
	const tokens = [...tokensOf(source, begins), ...tokensOf(source, within)];
	const open = tokens.filter(({ token }) => isOpen(token));
	const isStyle = open.length > mostOpen;
	return tokens.filter(
		({ token }) => isMixed(token) || isBroken(token) || (isOpen(token) && !isStyle),
	);
}

/** 第 1、、7 项, 第 1、Z、3 项: a figure is gone, or none. */
const gap = /\d *、 *、 *\d|第(?=[^项\n]*[OoIlSsZzBbGgq|〇])[\dOoIlSsZzBbGgq|〇、 ]+(?=项)/g;

/** 9O min, l20 学时: a figure with a letter in it. */
const mixed = new RegExp(
	`(?<![A-Za-z\\d])(?=[${alike}]*\\d)(?=\\d*[${alike}])[\\d${alike}]{2,5}(?= ?(?:min|分钟|分|标准学时|学时|年|月|日|名|人|%|％)(?![A-Za-z]))`,
	'g',
);

/** 100 1O0 100: the same in a row of figures. */
const inRow = new RegExp(
	`(?<=(?:\\d|--) )(?=[${alike}]*\\d)(?=\\d*[${alike}])[\\d${alike}]{2,4}(?=[ \\n])`,
	'g',
);

interface Placed {
	readonly offset: number;
}
const near = (list: readonly Placed[], offset: number, reach: number): boolean =>
	list.some((each) => Math.abs(each.offset - offset) <= reach);

/** The reader has mended this very number. */
const isMended = ({ repairs }: AnyCompiled, { token, offset }: Spoiled): boolean =>
	repairs.some(
		(repair) =>
			Math.abs(repair.offset - offset) <= 40 &&
			repair.before !== repair.after &&
			repair.before.replace(/\s/g, '').includes(token) &&
			!repair.after.replace(/\s/g, '').includes(token),
	);

/** Number of the section that a place is in; empty where none is known. */
function sectionAt({ kind, standard, ledger }: AnyCompiled, offset: number): string {
	const known = kind === 'certificate' ? standard.sections : ledger;
	const before = known.filter((section) => section.offset <= offset);
	return before.toSorted((a, b) => b.offset - a.offset)[0]?.number ?? '';
}

const spoken = (source: string, offset: number): string =>
	source
		.slice(offset, offset + 16)
		.replace(/<\/?p>|\s+/g, ' ')
		.trim();

/** What the reader mended or asked about itself is not asked twice. */
export function garbledNumbers(source: string, compiled: AnyCompiled): Doubt[] {
	const { doubts } = compiled;
	const numbers = spoiledIn(source)
		.filter((spoiled) => !isMended(compiled, spoiled))
		.map(({ offset }) => ({
			at: sectionAt(compiled, offset),
			offset,
			question: `“${spoken(source, offset)}”开头像是编号，写法不对：是下一条的编号识别有误，还是文字？`,
			readings: ['编号识别有误，请对照原文补录这一条', '是文字，照此'],
		}));
	const figures = [gap, mixed, inRow]
		.flatMap((form) => [...source.matchAll(form)])
		.filter(({ index: offset }) => !near(doubts, offset, 24))
		.map(({ index: offset }) => ({
			at: sectionAt(compiled, offset),
			offset,
			question: `“${spoken(source, offset)}”的数字像是缺了一个或识别有误，请对照原文。`,
			readings: ['数字有误，请更正', '原文如此'],
		}));
	return [...numbers, ...figures];
}
