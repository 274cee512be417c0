/** The class of courses by what their sums are called, 公共课小计, and by the title of their table. */
import { classOf, type RowClass } from './classes.ts';
import { isClassOnly } from './class-rows.ts';
import type { Mapping } from './mapping.ts';
import type { RowKind } from './rows.ts';
import { tight, type SourceTable } from './source.ts';

export interface ClassSaid {
	readonly rowClass: RowClass | null;
	/** 公共课, 专业必修课. */
	readonly text: string;
	/** Where it stands, in words. */
	readonly where: string;
}

/** A row as far as this asks: what it is, and of a sum what it is called. */
export interface Labelled {
	readonly number: number;
	readonly kind: RowKind;
	readonly label: string;
}

const natureAlone = /^(必修|选修|限选|任选|限定选修|任意选修)(课|课程)?$/;
const isSum = ({ kind }: Labelled): boolean => kind === 'subtotal' || kind === 'total';

/** `专业必修课合计（学时）` says 专业必修课; 合计 alone says nothing. */
function saidBy({ number, label }: Labelled): ClassSaid | null {
	const text = tight(label)
		.replace(/[(（]?(小计|合计|总计|共计).*$/, '')
		.replace(/^([(（]?[一二三四五六七八九十\d]+[)）、.．])/, '');
	const rowClass = natureAlone.test(text) ? null : classOf(text);
	const isAny = rowClass !== null || natureAlone.test(text);
	return isAny ? { rowClass, text, where: `第 ${number} 行“${tight(label).slice(0, 20)}”` } : null;
}

/** The sum that a course is in stands below it; beyond a sum without a name only 合计 does. */
function below(rows: readonly Labelled[], at: number): ClassSaid | null {
	let isFirst = true;
	for (const row of rows.slice(at + 1)) {
		if (row.kind === 'class') return null;
		if (!isSum(row)) continue;
		const said = saidBy(row);
		if (said !== null) return isFirst || row.kind === 'total' ? said : null;
		if (row.kind === 'total') return null;
		isFirst = false;
	}
	return null;
}

/** Of each row what the sum over it or under it says: over it where sums stand before their courses. */
export function classesBySums(rows: readonly Labelled[]): (ClassSaid | null)[] {
	const sums = rows.map((row) => (isSum(row) ? saidBy(row) : null));
	const courses = rows.map(({ kind }) => kind === 'course');
	const isAbove =
		sums.findIndex(Boolean) < courses.indexOf(true) &&
		sums.findLastIndex(Boolean) < courses.lastIndexOf(true);
	if (!isAbove) return rows.map((_, at) => below(rows, at));
	return rows.map((_, at) => sums.slice(0, at).findLast((said) => said !== null) ?? null);
}

/** 表一 公共基础课程设置表: all of its courses are of that class. */
export function classByTitle(
	{ table, before }: SourceTable,
	{ heads }: Pick<Mapping, 'heads'>,
): ClassSaid | null {
	const above = table.rows.filter(({ number }) => number < heads.from);
	const titles = [
		...above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)),
		before,
		table.name,
	];
	const found = titles.flatMap((title) => {
		const text = tight(title)
			.replace(/^(附?表|续表)[一二三四五六七八九十\d.-]*[:：、.]*/, '')
			.replace(/(教学进程|课程设置|教学计划|开设)?(安排)?(一览)?表.*$/, '');
		const rowClass = isClassOnly(text) && !natureAlone.test(text) ? classOf(text) : null;
		return rowClass === null
			? []
			: [{ rowClass, text, where: `标题“${tight(title).slice(0, 20)}”` }];
	});
	return found[0] ?? null;
}
