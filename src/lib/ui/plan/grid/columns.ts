/** The columns of the schedule on screen (ui/design.md, screen 04). */
import { chineseNumber } from '#exports/views/words.ts';
import { semesterCount } from '#domain/plan/course-hours.ts';
import type { Plan } from '#domain/plan/shape.ts';

export type ColumnKey =
	| 'name'
	| 'code'
	| 'nature'
	| 'credits'
	| 'hours'
	| 'theory'
	| 'practice'
	| `s${number}`
	| 'assessment';

export interface Column {
	readonly key: ColumnKey;
	readonly label: string;
	/** Pixels. */
	readonly width: number;
	readonly align: 'start' | 'center' | 'end';
	/** Head that spans several columns. */
	readonly under: 'hours' | 'semesters' | null;
	/** Stands still while the table is scrolled sideways. */
	readonly frozen: boolean;
	/** Counted from 1, the row's number included; the same whichever columns are shown. */
	readonly index: number;
	/** Semester of a weekly-hours column. */
	readonly semester: number | null;
}

export const semesterKey = (semester: number): ColumnKey => `s${semester}`;

/** 3 → 三 */
export const semesterWord = (semester: number): string => chineseNumber(semester);

type Rest = Partial<Omit<Column, 'key' | 'label' | 'width' | 'index'>>;
type Numberless = Omit<Column, 'index'>;
const column = (key: ColumnKey, label: string, width: number, rest: Rest = {}): Numberless => ({
	key,
	label,
	width,
	align: 'center',
	under: null,
	frozen: false,
	semester: null,
	...rest,
});

const figure = { align: 'end' } as const;

function semesterColumns(plan: Plan): Numberless[] {
	const numbers = Array.from({ length: semesterCount(plan.calendar) }, (_, index) => index + 1);
	return numbers.map((semester) =>
		column(semesterKey(semester), semesterWord(semester), 48, { under: 'semesters', semester }),
	);
}

const numberless = (plan: Plan): readonly Numberless[] => [
	column('name', '课程名称', 180, { align: 'start', frozen: true }),
	column('code', '课程代码', 72, { align: 'start', frozen: true }),
	column('nature', '性质', 46),
	column('credits', '学分', 46, figure),
	column('hours', '总学时', 58, { ...figure, under: 'hours' }),
	column('theory', '理论', 50, { ...figure, under: 'hours' }),
	column('practice', '实践', 50, { ...figure, under: 'hours' }),
	...semesterColumns(plan),
	column('assessment', '考核', 48),
];

export const columnsOf = (plan: Plan): readonly Column[] =>
	numberless(plan).map((column, at) => ({ ...column, index: at + 2 }));

const words: readonly ColumnKey[] = ['name', 'code', 'nature', 'assessment'];

/** Holds figures, which no input method composes. */
export const isFigure = (key: ColumnKey): boolean => !words.includes(key);
