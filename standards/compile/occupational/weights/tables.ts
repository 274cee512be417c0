/** Chapter 4: where each weight table begins and ends. */
import type { Track } from '#standards/schema/occupational.ts';
import { nothing, offset } from '../../text/traced.ts';
import type { Line } from '../lines.ts';
import { joinedKey } from '../outline.ts';
import { leaveUnread, type Reading } from '../reading.ts';
import type { WeightTableText } from './table.ts';

const form =
	/^(\d(?:\.\d{1,2}){0,2}\.?)?([^\d。；:]{0,20}?)(理论知识|技能要求|操作技能|技能操作|技能)(?:权重|比重)表([^\d。；:]{0,20})$/;

interface Heading {
	readonly from: number;
	readonly to: number;
	readonly number: string;
	readonly title: string;
	readonly theory: boolean;
}

function headings(lines: readonly Line[]): Heading[] {
	const found: Heading[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const keys = joinedKey(lines, index, 40);
		const count = keys.findIndex((key) => form.test(key));
		const match = form.exec(keys[count] ?? '');
		if (!match) continue;
		const [whole, number = '', , kind = ''] = match;
		const to = index + count + 1;
		found.push({
			from: index,
			to,
			number: number.replace(/\.$/, ''),
			title: whole.slice(number.length),
			theory: kind === '理论知识',
		});
		index = to - 1;
	}
	return found;
}

/** No weight table is longer; what follows is something else, and said to be unread. */
const mostLines = 2000;
const longestLine = 2000;
const isReadable = ({ half }: Line, index: number): boolean =>
	index < mostLines && half.length <= longestLine;

function readable(lines: readonly Line[], number: string, reading: Reading): Line[] {
	for (const { piece } of lines.filter((line, index) => !isReadable(line, index)))
		leaveUnread(reading, {
			number,
			text: piece.text.slice(0, longestLine),
			offset: offset(piece),
			reason: '比权重表长得多的文字，没有读',
		});
	return lines.filter(isReadable);
}

/** Tables in their order; one without a number is counted: 4.1, 4.2. */
export function weightTablesOf(
	lines: readonly Line[],
	tracks: readonly Track[],
	reading: Reading,
): WeightTableText[] {
	const found = headings(lines);
	return found.map((heading, index) => {
		const number = heading.number === '' ? `4.${index + 1}` : heading.number;
		return {
			number,
			title: heading.title,
			kind: heading.theory ? 'theory' : 'skill',
			track: tracks.find(({ name }) => heading.title.includes(name))?.id ?? null,
			offset: offset(lines[heading.from]?.piece ?? nothing),
			lines: readable(lines.slice(heading.to, found[index + 1]?.from), number, reading),
		};
	});
}
