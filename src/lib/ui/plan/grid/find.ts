/** Courses and segments that an input finds in the table: by name, code, or the pinyin letters of the name. */
import { initialsOf } from '#ui/palette/initials.ts';
import type { Row } from './row.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Ids in the order of the table; none for an empty input. */
export function foundRows(rows: readonly Row[], input: string): readonly string[] {
	const wanted = plain(input);
	if (wanted === '') return [];
	const says = ({ cells }: Row): boolean => {
		const [name, code] = [cells.name?.text ?? '', cells.code?.text ?? ''];
		return [plain(name), plain(code), initialsOf(name)].some((text) => text.includes(wanted));
	};
	return rows
		.filter((row) => row.kind !== 'section' && row.kind !== 'ghost' && says(row))
		.map(({ id }) => id);
}

/** The next found row from where one stands, round about; `0`: the row itself if it is found, else the next. */
export function nextFound(
	rows: readonly Row[],
	found: readonly string[],
	from: string,
	by: 1 | 0 | -1,
): string | undefined {
	if (by === 0 && found.includes(from)) return from;
	const order = new Map(rows.map(({ id }, at) => [id, at]));
	const here = order.get(from) ?? -1;
	const at = (id: string): number => order.get(id) ?? -1;
	return by === -1
		? (found.findLast((id) => at(id) < here) ?? found.at(-1))
		: (found.find((id) => at(id) > here) ?? found[0]);
}
