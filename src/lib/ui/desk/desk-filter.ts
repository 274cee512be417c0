/** Which plans the desk lists, and in which order: all of it stands in the address. */
import { isLate } from '#domain/desk/deadlines.ts';
import type { DeskRow } from '#domain/desk/desk-row.ts';
import { stageNames, stages, type Stage } from '#domain/plan/life.ts';
import { filtered, filterOf, type Filter } from '#ui/dashboard/filter.ts';

export const conditions = ['all', 'late', 'fail', 'incomplete', 'pass', 'blocked'] as const;
export type Condition = (typeof conditions)[number];
export const sorts = ['deadline', 'verdict', 'stage', 'name', 'updated'] as const;
export type Sort = (typeof sorts)[number];

export interface DeskFilter extends Filter {
	readonly condition: Condition;
	readonly department: string;
	readonly sort: Sort;
}

export const conditionNames: Record<Condition, string> = {
	all: '全部结论',
	late: '已逾期',
	fail: '有不符合',
	incomplete: '有待处理',
	pass: '符合',
	blocked: '有阻碍',
};

export const sortNames: Record<Sort, string> = {
	deadline: '按截止日期',
	verdict: '按结论',
	stage: '按状态',
	name: '按年级和专业',
	updated: '按最近更新',
};

/** What is unknown filters nothing. */
export const deskFilterOf = (parameters: URLSearchParams): DeskFilter => ({
	...filterOf(parameters),
	condition: conditions.find((one) => one === parameters.get('is')) ?? 'all',
	department: (parameters.get('department') ?? '').slice(0, 200),
	sort: sorts.find((one) => one === parameters.get('sort')) ?? 'deadline',
});

const fits: Record<Condition, (row: DeskRow) => boolean> = {
	all: () => true,
	late: ({ deadline }) => isLate(deadline),
	fail: ({ summary }) => summary?.verdict === 'fail',
	incomplete: ({ summary }) => summary?.verdict === 'incomplete',
	pass: ({ summary }) => summary?.verdict === 'pass',
	blocked: ({ blockingCount }) => blockingCount > 0,
};

const gravity = ({ summary }: DeskRow): number =>
	summary === null ? 3 : { fail: 0, incomplete: 1, pass: 2 }[summary.verdict];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What has no deadline any more stands last. */
const never = '9999-12-31';
const dueOn = ({ deadline }: DeskRow): string => deadline?.on ?? never;

const orders: Record<Sort, (a: DeskRow, b: DeskRow) => number> = {
	deadline: (a, b) => compare(dueOn(a), dueOn(b)) || gravity(a) - gravity(b),
	verdict: (a, b) => gravity(a) - gravity(b) || b.blockingCount - a.blockingCount,
	stage: (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage),
	name: (a, b) => b.cohort - a.cohort || compare(a.programmeCode, b.programmeCode),
	updated: (a, b) => compare(b.updatedAt, a.updatedAt),
};

export function deskRows(rows: readonly DeskRow[], filter: DeskFilter): DeskRow[] {
	const ids = new Set(filtered(rows, filter).map(({ id }) => id));
	return rows
		.filter(
			(row) =>
				ids.has(row.id) &&
				fits[filter.condition](row) &&
				(filter.department === '' || row.department === filter.department),
		)
		.toSorted(orders[filter.sort]);
}

export const departmentsOf = (rows: readonly DeskRow[]): string[] =>
	[...new Set(rows.map(({ department }) => department).filter(Boolean))].sort();

/** Stages that occur, to choose from. */
export const stagesOf = (rows: readonly DeskRow[]): { value: Stage; label: string }[] =>
	stages
		.filter((stage) => rows.some((row) => row.stage === stage))
		.map((stage) => ({ value: stage, label: stageNames[stage] }));
