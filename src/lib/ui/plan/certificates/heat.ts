/** How a cell of the map is drawn, and how one walks over it (ui/design.md, screen 06). */
import type { CertificateMap } from '#domain/certificates/map.ts';
import type { MapRow } from '#domain/certificates/map-rows.ts';
import { tasksOf, type AskedTask } from '#domain/certificates/asked.ts';

/** 0 carries none · 1 under 30 % · 2 under 60 % · 3 under 90 % · 4 from 90 %. */
export function heatStep(carried: number, asked: number): 0 | 1 | 2 | 3 | 4 {
	if (carried === 0 || asked === 0) return 0;
	if (carried * 10 < asked * 3) return 1;
	if (carried * 10 < asked * 6) return 2;
	return carried * 10 < asked * 9 ? 3 : 4;
}

export const heatWords = ['不承担', '少于 30%', '30%～60%', '60%～90%', '90% 以上'] as const;

const professional = new Set(['foundation', 'core', 'extension']);

/** Courses that carry something, and the professional ones that could; all, where all are asked for. */
export const rowsShown = ({ rows }: CertificateMap, all: boolean): readonly MapRow[] =>
	all
		? rows
		: rows.filter(({ course, cells }) => cells.size > 0 || professional.has(course.category));

export interface HeatPlace {
	/** Id of the course. */
	readonly course: string;
	/** Key of the task. */
	readonly task: string;
}

export interface HeatFloor {
	readonly rows: readonly MapRow[];
	readonly tasks: readonly AskedTask[];
}

export const noFloor: HeatFloor = { rows: [], tasks: [] };

const sameCells = (a: MapRow['cells'], b: MapRow['cells']): boolean =>
	a.size === b.size && [...a].every(([task, { skills }]) => b.get(task)?.skills === skills);

/** Whether the map shows the same in both. */
const sameRow = (a: MapRow, b: MapRow): boolean =>
	a.course === b.course &&
	a.reach === b.reach &&
	a.carried === b.carried &&
	sameCells(a.cells, b.cells);

function keepRows(before: readonly MapRow[], next: readonly MapRow[]): readonly MapRow[] {
	const known = new Map(before.map((row) => [row.course.id, row]));
	return next.map((row) => {
		const old = known.get(row.course.id);
		return old && sameRow(old, row) ? old : row;
	});
}

/** What is drawn of a map; rows of `before` are kept where nothing in them changed, so that they are not drawn again. */
export function floorOf(map: CertificateMap, all: boolean, before: HeatFloor = noFloor): HeatFloor {
	const tasks = tasksOf(map.asked).filter(({ skills }) => skills.length > 0);
	const same =
		tasks.length === before.tasks.length && tasks.every((task, at) => task === before.tasks[at]);
	return { rows: keepRows(before.rows, rowsShown(map, all)), tasks: same ? before.tasks : tasks };
}

/** Which sum beside the cells the keyboard is on: of the course, of the task, of all; null: it is on a cell. */
export type HeatSum = 'course' | 'task' | 'all' | null;

export interface HeatStop {
	readonly place: HeatPlace;
	readonly sum: HeatSum;
}

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** Beyond the last row stand the sums of tasks, beyond the last column those of courses. */
function stopAt({ rows, tasks }: HeatFloor, { place }: HeatStop, row: number, column: number) {
	const [below, beside] = [row === rows.length, column === tasks.length];
	const sum: HeatSum = below ? (beside ? 'all' : 'task') : beside ? 'course' : null;
	return {
		place: {
			course: rows[row]?.course.id ?? place.course,
			task: tasks[column]?.key ?? place.task,
		},
		sum,
	};
}

/** Where a key leads; null: it is not a key that walks. Ctrl with Home and End goes to the corners. */
export function heatWalk(
	floor: HeatFloor,
	stop: HeatStop,
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HeatStop | null {
	const { rows, tasks } = floor;
	if (rows.length === 0 || tasks.length === 0) return null;
	const { place, sum } = stop;
	const at = rows.findIndex(({ course }) => course.id === place.course);
	const row = sum === 'task' || sum === 'all' ? rows.length : at;
	const column =
		sum === 'course' || sum === 'all'
			? tasks.length
			: tasks.findIndex((task) => task.key === place.task);
	const steps: Readonly<Record<string, readonly [number, number]>> = {
		ArrowUp: [row - 1, column],
		ArrowDown: [row + 1, column],
		ArrowLeft: [row, column - 1],
		ArrowRight: [row, column + 1],
		Home: [ctrlKey ? 0 : row, 0],
		End: [ctrlKey ? rows.length : row, tasks.length],
		PageUp: [row - 10, column],
		PageDown: [row + 10, column],
	};
	const to = steps[key];
	return to
		? stopAt(floor, stop, within(to[0], rows.length + 1), within(to[1], tasks.length + 1))
		: null;
}
