/** Where everything of a certificate's sheet stands: the map, what is read from it, and the lists that it counts. */
import { tasksOf, type AskedTask } from '#domain/certificates/asked.ts';
import type { MapRow } from '#domain/certificates/map-rows.ts';
import type { CourseOf, PointState } from '#domain/certificates/states.ts';
import type { CertificateView, MappedView } from '../../views/certificates.ts';

export const [nameColumn, numberColumn, firstTask] = [1, 2, 3];

export const pointColumns = {
	text: 1,
	number: 2,
	code: 3,
	kind: 4,
	task: 5,
	literacy: 6,
	together: 7,
	courses: 8,
	result: 9,
} as const;

export const listColumns = {
	text: 1,
	course: 2,
	name: 3,
	point: 4,
	code: 5,
	kind: 6,
	task: 7,
	taught: 8,
	practised: 9,
	assessed: 10,
	hours: 11,
	semesters: 12,
	reach: 13,
} as const;

/** A table with a title and a head: rows `head + 1` to `last`. */
export interface Block {
	readonly title: number;
	readonly head: number;
	readonly last: number;
}

export interface ListRow {
	readonly state: PointState;
	readonly of: CourseOf;
}

export interface MapLayout {
	readonly tasks: readonly AskedTask[];
	/** Courses that have a part in it. */
	readonly rows: readonly MapRow[];
	readonly points: readonly PointState[];
	readonly list: readonly ListRow[];
	/** Numbers by which the lists name tasks, courses and points: no text is matched, two may be alike. */
	readonly numbers: Readonly<Record<'task' | 'course' | 'point', ReadonlyMap<string, number>>>;
	/** Rows of the sums. */
	readonly asked: number;
	readonly covered: number;
	readonly uncovered: number;
	/** Of knowledge points, where there are any; the row of those that are covered is the next. */
	readonly knowledge: number | null;
	readonly lastTask: number;
	readonly carried: number;
	readonly hours: number;
	readonly conversion: Block;
	readonly gaps: Block;
	readonly pointBlock: Block;
	readonly listBlock: Block;
}

export const firstRow = 4;

const numbered = (keys: readonly string[]): ReadonlyMap<string, number> =>
	new Map(keys.map((key, index) => [key, index + 1]));

const blockAfter = (row: number, rows: number): Block => ({
	title: row + 2,
	head: row + 3,
	last: row + 3 + rows,
});

/** A row for a message where there is none to list, and one for the sum. */
export const conversionAfter = (row: number, { conversion }: CertificateView): Block =>
	blockAfter(row, conversion.length + 1);

export function mapLayout(view: CertificateView, { map, skills }: MappedView): MapLayout {
	const tasks = tasksOf(map.asked);
	const points = [...map.points.values()];
	const list = points.flatMap((state) => state.courses.map((of) => ({ state, of })));
	const mapped = new Set(list.map(({ of }) => of.course.id));
	const rows = map.rows.filter(({ course }) => mapped.has(course.id));
	const asked = firstRow + rows.length;
	const knowledge = map.knowledge.asked > 0 ? asked + 3 : null;
	const conversion = conversionAfter(knowledge === null ? asked + 2 : asked + 4, view);
	const gaps = blockAfter(conversion.last, Math.max(1, skills.filter(({ lack }) => lack).length));
	const pointBlock = blockAfter(gaps.last, points.length);
	const lastTask = firstTask + tasks.length - 1;
	return {
		...{ tasks, rows, points, list, asked, knowledge, lastTask },
		numbers: {
			task: numbered(tasks.map(({ key }) => key)),
			course: numbered(rows.map(({ course }) => course.id)),
			point: numbered(points.map(({ skill }) => skill.id)),
		},
		covered: asked + 1,
		uncovered: asked + 2,
		carried: lastTask + 1,
		hours: lastTask + 2,
		...{ conversion, gaps, pointBlock },
		listBlock: blockAfter(pointBlock.last, list.length),
	};
}
