/** Chapter 3: the tables of all levels, read together, for each says how the others end. */
import type { Level, LevelWork, Track } from '#standards/schema/occupational.ts';
import { offset } from '../../text/traced.ts';
import { numberedByPlace } from '../../numbering/index.ts';
import { lineFrom, type Line } from '../lines.ts';
import { leaveUnread, type Reading } from '../reading.ts';
import { plainText, type Cell } from './cell.ts';
import { examinedOf } from './examined.ts';
import { functionsOf } from './functions.ts';
import { withoutHeads } from './head.ts';
import type { LevelText } from './levels.ts';
import { numberingDoubts } from './numbering.ts';
import { labelsOf, TableReader, type Doubtful } from './table.ts';
import { columns, type Column } from './token.ts';
import { tokensIn } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Rows whose numbers are not of the form 1.1.1 get those that follow from their place. */
function numbered(lines: readonly Line[], reading: Reading): readonly Line[] {
	const made = numberedByPlace(
		lines.map(({ piece }) => piece),
		columns.length,
	);
	if (!made) return lines;
	reading.repairs.push(...made.repairs);
	return lines.map(({ piece, page }, at) => lineFrom(made.rows[at] ?? piece, page));
}

const textOf = (lines: readonly Line[]): string => lines.map(({ piece }) => piece.text).join('');

const kinds: Record<Column, string> = {
	function: '职业功能',
	content: '工作内容',
	skill: '技能要求',
	knowledge: '相关知识要求',
};
const nameOf = ({ column, mark }: Cell): string => `${kinds[column]} ${mark.numbers.join('.')}`;

/** Words that could go on with either of two cells. */
function doubtRest(level: Level, { text, cell, other }: Doubtful, reading: Reading): void {
	reading.doubts.push({
		at: `${level}/${other.mark.numbers.join('.')}`,
		offset: offset(text),
		question: `“${text.text}”是${nameOf(other)} 的后半，还是${nameOf(cell)} 的一部分？`,
		readings: [plainText(cell), plainText(other) + text.text],
	});
}

/** `names`: functions as the weight tables have them; none where there are no such tables. */
export function readWork(
	texts: readonly LevelText[],
	tracks: readonly Track[],
	names: ReadonlySet<string>,
	reading: Reading,
): LevelWork[] {
	const tables = texts.map(({ table }) =>
		tokensIn(numbered(withoutHeads(table, reading), reading)),
	);
	const labels = tables.map(labelsOf);
	const vocabulary = vocabularyOf(tables, new Map(labels.flatMap((each) => [...each])), names);
	const trackIds = tracks.map(({ id }) => id);
	const ids = new Map<string, number>();
	return texts.map(({ level, track, number, lead }, index): LevelWork => {
		const table = new TableReader(labels[index] ?? new Map(), vocabulary).read(tables[index] ?? []);
		for (const text of table.unread)
			leaveUnread(reading, {
				number,
				text: text.text,
				offset: offset(text),
				reason: '表中不属于任何编号的文字',
			});
		for (const each of table.doubtful) doubtRest(level, each, reading);
		const functions = functionsOf(table, { level, track, tracks: trackIds, reading, ids });
		const work: LevelWork = { level, track, examined: examinedOf(textOf(lead), tracks), functions };
		reading.doubts.push(...numberingDoubts(work));
		return work;
	});
}
