/** Rows of a class that bear its sums: 一、公共基础课程 | 8 | 144. They are no courses. */
import type { TableRow } from '../table.ts';
import { classOf } from './classes.ts';
import { readFigure } from './figures.ts';
import { columnOf, type Mapping } from './mapping.ts';
import type { RowKind } from './rows.ts';
import { textAt, tight } from './source.ts';

/** 公共基础课程, and nothing else. */
const classForm =
	/^([(（]?[一二三四五六七八九十\d]+[)）、.．])?(公共|专业|职业|通识|素质|文化|必修|选修|限选|限定|任选|任意|基础|核心|拓展|方向|技能|实践|教学|综合|集中|性|与|和|类|[()（）])+(课|课程|环节|模块|平台)?[)）]?$/;

export const isClassOnly = (text: string): boolean =>
	classForm.test(tight(text)) && classOf(text) !== null;

/** 一、 and （一） number classes; courses are numbered by digits. */
const isNumbered = (name: string): boolean =>
	/^[(（]?[一二三四五六七八九十]+[)）、.．]/.test(tight(name)) && classOf(name) !== null;

export interface Around {
	readonly rows: readonly TableRow[];
	readonly kinds: readonly RowKind[];
	readonly names: readonly string[];
	readonly mapping: Mapping;
}

const isCandidate = ({ kinds, names }: Around, at: number): boolean =>
	kinds[at] === 'course' && (isNumbered(names[at] ?? '') || isClassOnly(names[at] ?? ''));

/** Courses from here to the next class or sum. */
function under(around: Around, at: number): number[] {
	const list: number[] = [];
	for (let next = at + 1; next < around.rows.length; next += 1) {
		if (isCandidate(around, next)) break;
		const kind = around.kinds[next];
		if (kind === 'course') list.push(next);
		else if (kind !== 'unread' && kind !== 'note' && kind !== 'head') break;
	}
	return list;
}

function figureAt({ rows, mapping }: Around, at: number, role: 'hours' | 'credits'): number {
	const column = columnOf(mapping, role);
	const read = column === null ? null : readFigure(textAt(rows[at]!, column));
	return read?.ok ? (read.value?.value ?? 0) : 0;
}

/** What it says is the sum of the courses under it. */
const isTheirSum = (around: Around, at: number, courses: readonly number[]): boolean =>
	(['hours', 'credits'] as const).some((role) => {
		const stated = figureAt(around, at, role);
		const sum = courses.reduce((all, each) => all + figureAt(around, each, role), 0);
		return stated > 0 && Math.abs(stated - sum) < 0.005;
	});

/** Without a number, 专业选修课 may be a place for courses that are chosen later: then its figures are its own. */
export function isClassRow(around: Around, at: number): boolean {
	if (!isCandidate(around, at)) return false;
	const courses = under(around, at);
	if (!isNumbered(around.names[at] ?? '')) return isTheirSum(around, at, courses);
	return courses.length > 0 || isCandidate(around, at + 1);
}
