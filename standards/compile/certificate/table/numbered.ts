/** Rows whose numbers are not of the form 1.1.1, with those that follow from their place. */
import { numberedByPlace } from '../../numbering/index.ts';
import { lineOf, type Line } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { headLength, usualColumns } from './heads.ts';

/** Which of the lines are column heads. */
function headsIn(lines: readonly Line[]): Set<number> {
	const heads = new Set<number>();
	for (let at = 0; at < lines.length; at += 1)
		for (let length = headLength(lines, at); length > 0; length -= 1) heads.add(at + length - 1);
	return heads;
}

/** The lines of one level's table; as they are, where their places say nothing or too much. */
export function numbered(lines: readonly Line[], reading: Reading): readonly Line[] {
	const heads = headsIn(lines);
	const body = lines.filter((_, at) => !heads.has(at));
	const made = numberedByPlace(
		body.map(({ piece }) => piece),
		usualColumns.length,
	);
	if (!made) return lines;
	reading.repairs.push(...made.repairs);
	const rows = made.rows.values();
	return lines.map((line, at) =>
		heads.has(at) ? line : lineOf(rows.next().value ?? line.piece, line.apart),
	);
}
