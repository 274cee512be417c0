/** Pages in the plain form: paragraphs put together from their lines, tables a row a line. */
import { isInside, rowsOf } from './cells.ts';
import { freeTables } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import type { PageContent } from './geometry.ts';
import { gridsOf } from './grid.ts';
import { linesOf, type Line } from './lines.ts';
import { carriesOn, columnOf, glued, isContents, type Column } from './wraps.ts';

interface Table {
	readonly y: number;
	readonly rows: readonly string[];
}

interface Laid {
	readonly lines: readonly Line[];
	readonly tables: readonly Table[];
	readonly height: number;
}

function laid({ runs, rulings, height }: PageContent): Laid {
	const grids = gridsOf(rulings);
	const inside = new Map(grids.map((grid) => [grid, runs.filter((run) => isInside(run, grid))]));
	const taken = new Set([...inside.values()].flat());
	const tables = grids.map((grid) => ({
		y: grid.ys[0]!,
		rows: rowsOf(inside.get(grid) ?? [], grid),
	}));
	return { lines: linesOf(runs.filter((run) => !taken.has(run))), tables, height };
}

/** Tables that no border surrounds, found once headers and footers are known. */
function withFreeTables({ lines, tables, height }: Laid, furniture: ReadonlySet<Line>): Laid {
	const body = lines.filter((line) => !furniture.has(line));
	const free = freeTables(body.filter((line) => !isContents(line)));
	const taken = new Set(free.flatMap((table) => table.lines));
	const placed = free.map((table) => ({
		y: table.lines[0]!.y - table.lines[0]!.size,
		rows: table.rows,
	}));
	return {
		lines: body.filter((line) => !taken.has(line)),
		tables: [...tables, ...placed].sort((a, b) => a.y - b.y),
		height,
	};
}

/** A contents line keeps its page number apart. */
const shown = (line: Line): string =>
	isContents(line)
		? line.text.replace(/\s*[.．…·\s]*\s(\d{1,3})$|[.．…·]{4,}\s*(\d{1,3})$/, '\t$1$2')
		: line.text;

/** Lines of a page put together into paragraphs, tables between them where they stand. */
function pageText({ lines, tables }: Laid, column: Column): string {
	const out: string[] = [];
	const rest = [...tables];
	let before: Line | null = null;
	for (const line of lines) {
		while (rest[0] && rest[0].y < line.y) {
			out.push('', ...rest.shift()!.rows, '');
			before = null;
		}
		if (before && carriesOn(before, line, column)) out.push(glued(out.pop() ?? '', shown(line)));
		else out.push(shown(line));
		before = line;
	}
	for (const table of rest) out.push('', ...table.rows, '');
	return out.join('\n').replace(/^\n+|\n+$/g, '');
}

export interface Flow {
	readonly text: string;
	readonly notes: readonly string[];
}

/** The text of all pages, \f between them. */
export function flowOf(pages: readonly PageContent[]): Flow {
	const read = pages.map(laid);
	const furniture = furnitureOf(read);
	const all = read.map((page) => withFreeTables(page, furniture));
	const column = columnOf(all.flatMap(({ lines }) => lines));
	const text = all.map((page) => pageText(page, column)).join('\n\f');
	const notes =
		furniture.size > 0 ? [`略去了各页重复的页眉、页脚和页码，共 ${furniture.size} 行。`] : [];
	return { text, notes };
}
