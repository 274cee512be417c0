/** What the rows of the weight tables are called, before it is known what the functions are. */
import { isTotal, labelsOf } from './labels.ts';
import { rawTable } from './rows.ts';
import type { WeightTableText } from './table.ts';

const basic = /^(?:职业道德|基础知识)$/;

export function namesIn(tables: readonly WeightTableText[]): Set<string> {
	const names = tables.flatMap(({ lines }) =>
		labelsOf(rawTable(lines).rows, '', new Set()).map(({ name }) => name),
	);
	return new Set(names.filter((name) => name.length > 1 && !isTotal(name) && !basic.test(name)));
}
