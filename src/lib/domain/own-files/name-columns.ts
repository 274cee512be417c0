/** 课程 over two columns: of these one has the names, those before it their classes. */
import { isClassOnly } from './class-rows.ts';
import type { Found } from './propose.ts';

const isPart = (text: string): boolean => /^(理论|讲授|实践|实训|实验|上机)$/.test(text);

/** How many courses a column names. */
const namesIn = (values: readonly string[]): number =>
	new Set(values.filter((text) => !isClassOnly(text) && !isPart(text) && !/^[\d.]+$/.test(text)))
		.size;

/** Columns beside each other under one head that is called 课程名称; `heads`: that head, else false. */
function runs(heads: readonly (string | false)[]): number[][] {
	const found: number[][] = [];
	for (const [at, head] of heads.entries()) {
		if (head === false) continue;
		if (at > 0 && heads[at - 1] === head) found.at(-1)?.push(at + 1);
		else found.push([at + 1]);
	}
	return found.filter((run) => run.length > 1);
}

/** By column, of those whose head does not decide it. */
export function nameColumns(
	heads: readonly (string | false)[],
	valuesOf: (column: number) => readonly string[],
): Map<number, Found> {
	const found = new Map<number, Found>();
	const [run] = runs(heads);
	if (!run) return found;
	const best = run.toSorted((a, b) => namesIn(valuesOf(b)) - namesIn(valuesOf(a)))[0] ?? 0;
	for (const column of run.filter((each) => each < best))
		found.set(column, {
			role: 'category',
			confidence: 'likely',
			why: '表头写的是课程名称，横跨几列；下面的内容是类别。',
		});
	return found;
}
