/** Chapter 4: where each weight table begins and ends. */
import type { Track } from '#standards/schema/occupational.ts';
import { nothing, offset } from '../../text/traced.ts';
import type { Line } from '../lines.ts';
import { joinedKey } from '../outline.ts';
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

/** Tables in their order; one without a number is counted: 4.1, 4.2. */
export function weightTablesOf(
	lines: readonly Line[],
	tracks: readonly Track[],
): WeightTableText[] {
	const found = headings(lines);
	return found.map((heading, index) => ({
		number: heading.number === '' ? `4.${index + 1}` : heading.number,
		title: heading.title,
		kind: heading.theory ? 'theory' : 'skill',
		track: tracks.find(({ name }) => heading.title.includes(name))?.id ?? null,
		offset: offset(lines[heading.from]?.piece ?? nothing),
		lines: lines.slice(heading.to, found[index + 1]?.from),
	}));
}
