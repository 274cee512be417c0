/** Words that a cell chooses from: 性质 and 考核 of a course. */
import type { ColumnKey } from './columns.ts';
import type { Row } from './row.ts';
import { assessmentWords, natureWords } from '#exports/views/words.ts';

const lists: Partial<Record<ColumnKey, readonly string[]>> = {
	nature: Object.values(natureWords),
	assessment: Object.values(assessmentWords),
};

export const choicesOf = (row: Row | undefined, column: ColumnKey): readonly string[] | null =>
	row?.kind === 'course' ? (lists[column] ?? null) : null;
