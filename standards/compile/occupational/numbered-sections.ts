/** The numbered sections of a chapter of running text. */
import { offset, slice, type Traced } from '../text/traced.ts';
import { lineFrom, type Line } from './lines.ts';
import { closeSpaces, joinLines, squeeze } from './wording.ts';

export interface Section {
	/** `1.9.1` */
	readonly number: string;
	readonly title: string;
	readonly offset: number;
	readonly lines: readonly Line[];
}

const known = [
	'职业名称',
	'职业编码',
	'职业代码',
	'职业定义',
	'职业描述',
	'职业技能等级',
	'职业等级',
	'职业环境条件',
	'职业环境',
	'职业能力特征',
	'职业能力倾向',
	'基本文化程度',
	'普通受教育程度',
	'培训参考学时',
	'培训参考时长',
	'职业培训要求',
	'培训要求',
	'晋级培训期限',
	'培训期限',
	'培训教师',
	'培训场所设备',
	'培训场地设备',
	'职业技能鉴定要求',
	'职业技能评价要求',
	'鉴定要求',
	'评价要求',
	'申报条件',
	'适用对象',
	'鉴定方式',
	'评价方式',
	'监考人员、考评人员与考生配比',
	'监考及考评人员与考生配比',
	'考评人员与考生配比',
	'鉴定时间',
	'评价时间',
	'鉴定场所设备',
	'评价场所设备',
	'职业道德基本知识',
	'职业道德',
	'职业守则',
	'基础知识',
].sort((a, b) => b.length - a.length);

const numberForm = /^(\d{1,2})\s*\.\s*(\d{1,2})(?:\s*\.\s*(\d{1,2}))?\s*\.?(?!\d)\s*/;

/** 1.9 is followed by 1.9.1 or 1.10, 1.9.2 by 1.9.3 or 1.10; two may be lost between. */
export function follows(previous: readonly number[], next: readonly number[]): boolean {
	const deeper = next.length > previous.length;
	if (deeper)
		return next.length === previous.length + 1 && starts(previous, next) && (next.at(-1) ?? 9) <= 3;
	const place = next.length - 1;
	const step = (next[place] ?? 0) - (previous[place] ?? 0);
	return step >= 1 && step <= 3 && starts(previous.slice(0, place), next);
}

const starts = (head: readonly number[], whole: readonly number[]): boolean =>
	head.every((each, index) => each === whole[index]);

interface Head {
	readonly numbers: readonly number[];
	readonly rest: Traced;
}

function headOf({ piece, half }: Line): Head | null {
	const match = numberForm.exec(half);
	if (!match) return null;
	const numbers = match
		.slice(1)
		.filter((each) => each !== undefined)
		.map(Number);
	return { numbers, rest: slice(piece, match[0].length) };
}

/** Numbered sections of one chapter; what stands before the first is in a section without a number. */
export function sectionsOf(lines: readonly Line[], chapter: number): Section[] {
	const sections: Section[] = [];
	let previous: readonly number[] = [chapter];
	let from = 0;
	for (const [index, line] of lines.entries()) {
		const head = headOf(line);
		if (!head || head.numbers[0] !== chapter || !follows(previous, head.numbers)) continue;
		push(sections, lines.slice(from, index));
		previous = head.numbers;
		from = index;
	}
	push(sections, lines.slice(from));
	return sections;
}

function push(sections: Section[], lines: readonly Line[]): void {
	const first = lines[0];
	if (!first) return;
	const head = headOf(first);
	if (!head) {
		sections.push({ number: '', title: '', offset: offset(first.piece), lines });
		return;
	}
	const number = head.numbers.join('.');
	sections.push({ number, offset: offset(first.piece), ...titled(head.rest, lines.slice(1)) });
}

/** The number and the known title that `key`, lines without white space, begins with; else empty. */
export function knownHeading(key: string): string {
	const number = numberForm.exec(key)?.[0];
	if (number === undefined) return '';
	const title = known.find((each) => key.startsWith(each, number.length));
	return title === undefined ? '' : number + title;
}

/** The title goes to the line's end, but for the known ones, which may be broken or followed by text. */
function titled(rest: Traced, lines: readonly Line[]): { title: string; lines: readonly Line[] } {
	const whole =
		squeeze(rest.text) +
		lines
			.slice(0, 3)
			.map(({ key }) => key)
			.join('');
	const title = known.find((each) => whole.startsWith(each));
	if (title === undefined) return openTitle(rest, lines);
	return { title, lines: beyond(title.length, rest, lines) };
}

/** A title that no list knows ends where an item or a sentence begins. */
function openTitle(
	rest: Traced,
	lines: readonly Line[],
): { title: string; lines: readonly Line[] } {
	const item = lines.findIndex(({ half }) => /^\(?\d|^[—-]/.test(half));
	const broken =
		item > 0 &&
		item <= 2 &&
		!/[。：:]/.test(
			lines
				.slice(0, item)
				.map(({ key }) => key)
				.join(''),
		);
	const taken = broken ? lines.slice(0, item).map(({ piece }) => piece) : [];
	return { title: closeSpaces(joinLines([rest, ...taken])).text, lines: lines.slice(taken.length) };
}

/** The lines after so many characters that are not white space. */
function beyond(count: number, rest: Traced, lines: readonly Line[]): readonly Line[] {
	let left = count;
	for (const [index, piece] of [rest, ...lines.map((line) => line.piece)].entries()) {
		const filled = [...piece.text.matchAll(/\S/g)];
		const next = filled[left];
		if (next) return [lineFrom(slice(piece, next.index)), ...lines.slice(index)];
		left -= filled.length;
		if (left === 0) return lines.slice(index);
	}
	return [];
}
