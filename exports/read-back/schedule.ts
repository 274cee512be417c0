/** 教学进程表: each row beside what the plan says of it; rows that are new, and those that are gone. */
import type { Category, Nature, Plan } from '#domain/plan/shape.ts';
import type { TableRow } from '#domain/table.ts';
import type { CourseRow, ScheduleRow, ScheduleView } from '../views/index.ts';
import { cellIn, type FoundSheet, type RowOfSheet, type Said } from './cells.ts';
import { sectionIn } from './course-words.ts';
import { courseSaid, groupSaid } from './courses.ts';
import type { Weeks } from './lesson.ts';
import { matchRows, type Known, type Matched, type MatchedRow } from './match-rows.ts';
import { newRowSaid } from './new-rows.ts';
import { segmentSaid } from './segments.ts';
import { numberIn, sameNumber } from './values.ts';

const flat = (view: ScheduleRow): readonly ScheduleRow[] =>
	view.kind === 'group' ? [view, ...view.members] : [view];

const viewsOf = ({ sections }: ScheduleView): ScheduleRow[] =>
	sections.flatMap(({ rows }) => rows.flatMap(flat));

/** How many of the cells by which copies differ from their originals say what the plan says. */
function agreement(sheet: FoundSheet, view: ScheduleRow, row: TableRow): number {
	const text = (key: string): string => cellIn(sheet, row, key)?.text.trim() ?? '';
	const words = Number(text('name') === view.name.trim()) + Number(text('code') === view.code);
	const figures = [
		['credits', view.credits],
		['practice', view.practice],
		['hours', view.hours],
	] as const;
	const same = figures.filter(([key, value]) => {
		const typed = numberIn(cellIn(sheet, row, key));
		return typed.ok && sameNumber(typed.value, value === null ? null : value / 100);
	});
	return 2 * words + same.length;
}

const knownOf = (sheet: FoundSheet, views: readonly ScheduleRow[]): Known[] =>
	views.map((view) => ({
		path: view.path,
		name: view.name.trim(),
		code: view.code.trim(),
		agrees: (row) => agreement(sheet, view, row),
	}));

const inputs = /^(name|code|credits|practice|outside|weekly\/\d+)$/;

/** Nothing stands in its inputs: somebody emptied it, or it was empty. */
const isEmpty = (sheet: FoundSheet, row: TableRow): boolean =>
	[...sheet.columns].every(
		([key, column]) => !inputs.test(key) || (row.cells.get(column)?.text ?? '').trim() === '',
	);

function knownSaid(of: RowOfSheet, view: ScheduleRow, plan: Plan, weeks: Weeks): Said[] {
	if (view.kind === 'course') return courseSaid(of, view, plan, weeks);
	return view.kind === 'group' ? groupSaid(of, view, plan) : segmentSaid(of, view, plan);
}

/** Where the next new row would stand: in which part, of which nature, behind whom. */
interface Around {
	readonly section: Category | 'segments';
	readonly nature: Nature;
	/** Behind whom; null: first of all; undefined: last. */
	readonly after: string | null | undefined;
}

const aroundOf = (view: ScheduleRow): Around => {
	if (view.kind === 'segment')
		return { section: 'segments', nature: 'compulsory', after: view.segment.id };
	const course: CourseRow | undefined = view.kind === 'course' ? view : view.members.at(-1);
	return {
		section: course?.course.category ?? 'extension',
		nature: course?.course.nature ?? 'compulsory',
		after: course?.course.id,
	};
};

const start: Around = { section: 'public', nature: 'compulsory', after: null };

interface Reading {
	readonly sheet: FoundSheet;
	readonly plan: Plan;
	readonly weeks: Weeks;
	readonly views: ReadonlyMap<string, ScheduleRow>;
	readonly names: ReadonlySet<string>;
	readonly taken: Set<string>;
	/** Row of 合计: what stands below is no part of the table. */
	readonly end: number;
}

function freshSaid(reading: Reading, { row, copyOf }: MatchedRow, around: Around) {
	const { sheet, plan, weeks, names, taken, end } = reading;
	const name = cellIn(sheet, row, 'name')?.text.trim() ?? '';
	const nothing = { said: [] as Said[], around };
	if (isEmpty(sheet, row)) return nothing;
	if (row.number > end)
		return { said: [{ note: `第 ${row.number} 行在合计之下，没有读。` }], around };
	if (name === '') return { said: [{ note: `第 ${row.number} 行没有课程名称，没有读。` }], around };
	const asked = sectionIn(cellIn(sheet, row, 'category')?.text ?? '');
	const elsewhere = asked !== null && asked !== around.section;
	const here = elsewhere ? { ...around, section: asked, after: undefined } : around;
	const of = { sheet, row, path: '', subject: name };
	const fresh = { ...here, of, copyOf, isNamesake: names.has(name) };
	return { said: newRowSaid(fresh, plan, weeks, taken), around: here };
}

function removedSaid(plan: Plan, view: ScheduleRow, sheet: FoundSheet): Said[] {
	if (view.kind === 'group')
		return [{ note: `表中没有课程组“${view.name}”这一行；课程组随其中的课程，保持不变。` }];
	const change = {
		...{ id: `${view.path}/remove`, row: view.path, subject: view.name },
		...{ field: view.kind === 'segment' ? '删除环节' : '删除课程', edits: [], removes: true },
		place: { sheet: sheet.name, cell: '' },
		...{ from: view.name, to: '', chosen: false, note: '表中没有这一行；勾选后才会删除' },
	};
	return [{ change }];
}

function countNote({ byName }: Matched, sheet: FoundSheet): Said[] {
	return byName === 0
		? []
		: [{ note: `“${sheet.name}”中有 ${byName} 行没有标识，按名称和代码认出。` }];
}

export function scheduleSaid(
	sheet: FoundSheet,
	plan: Plan,
	schedule: ScheduleView,
	weeks: Weeks,
): Said[] {
	const views = viewsOf(schedule);
	const matched = matchRows(sheet, knownOf(sheet, views));
	const byPath = new Map(views.map((view) => [view.path, view]));
	const total = sheet.rows.find((row) => cellIn(sheet, row, 'category')?.text.trim() === '合计');
	const reading: Reading = {
		...{ sheet, plan, weeks, views: byPath, end: total?.number ?? Infinity },
		names: new Set(views.map(({ name }) => name)),
		taken: new Set([...plan.courses, ...plan.segments].map(({ id }) => id)),
	};
	const said: Said[] = [];
	const emptied: string[] = [];
	let around = start;
	for (const one of matched.rows) {
		const view = one.path === null ? undefined : byPath.get(one.path);
		if (!view) {
			const fresh = freshSaid(reading, one, around);
			said.push(...fresh.said);
			({ around } = fresh);
			continue;
		}
		around = aroundOf(view);
		const { row } = one;
		if (view.kind !== 'group' && isEmpty(sheet, row)) emptied.push(view.path);
		else
			said.push(
				...knownSaid({ sheet, row, path: view.path, subject: view.name }, view, plan, weeks),
			);
	}
	const gone = [...matched.missing, ...emptied].flatMap((path) => byPath.get(path) ?? []);
	return [
		...said,
		...gone.flatMap((view) => removedSaid(plan, view, sheet)),
		...countNote(matched, sheet),
	];
}
