/** Credits beside hours or weeks: the schedule checks row by row, this counts and repeats it. */
import type { Category } from '#domain/plan/shape.ts';
import { down, address, on, type Run } from '../kit/address.ts';
import { scheduleSheet, type PlacedSection } from '../schedule/layout.ts';
import type { Context, Live } from './live.ts';

const isSegments = (category: Category | 'segments'): boolean => category === 'segments';

/** Rows of the check column over courses, or over segments. */
function checked({ book }: Context, segments: boolean): Run | null {
	const sections = book.places.schedule.sections.filter(
		({ section }: PlacedSection) => isSegments(section.category) === segments,
	);
	const from = sections[0]?.rows[0]?.row;
	const to = sections.at(-1)?.rows.at(-1)?.row;
	return from === undefined || to === undefined ? null : { from, to };
}

/** Hours in no semester count for nothing, but the schedule's row shows them. */
const hasStrays = ({ book }: Context): boolean =>
	book.measures.courses.some(({ present, hours }) => !present && hours > 0);

/** 不符合 0 门: how many rows the schedule marks. */
function counted(context: Context, segments: boolean, unit: string): Live | null {
	const run = checked(context, segments);
	if (!run || context.finding.status !== 'pass' || hasStrays(context)) return null;
	const column = context.book.places.schedule.columns.creditCheck;
	const count = `COUNTIF(${on(scheduleSheet, down(column, run))},"不符合")`;
	return {
		value: `"不符合 "&${count}&" ${unit}"`,
		result: `不符合 0 ${unit}`,
		look: 'number',
		met: `${count}=0`,
	};
}

/** Row of the course, group or segment whose credits the finding names. */
const rowOf = ({ book, finding }: Context): number | null => {
	const owner = /^(?:courses|groups|segments)\/[^/]+/.exec(finding.at[0] ?? '')?.[0] ?? '';
	return finding.at.length === 1 ? (book.places.schedule.rowOf.get(owner) ?? null) : null;
};

/** Hours a credit of one course; without credits it is for a person to give them. */
function ofCourse(context: Context, row: number): Live {
	const { columns } = context.book.places.schedule;
	const credit = on(scheduleSheet, address(columns.credits, row));
	const hours = on(scheduleSheet, address(columns.hours, row));
	const { min, max } = context;
	const view = context.book.places.schedule.sections
		.flatMap(({ rows }) => rows)
		.find((placed) => placed.row === row)?.view;
	const none = !view?.credits;
	const ratio = `${hours}/${credit}`;
	const tests = [...(min ? [`${ratio}>=${min}`] : []), ...(max ? [`${ratio}<=${max}`] : [])];
	return {
		value: `IF(N(${credit})=0,"",${ratio})`,
		result: none ? '' : view.hours / (view.credits ?? 1),
		look: 'number',
		met: `IF(N(${credit})=0,AND(${credit}<>"",${hours}=0),AND(${tests.join(',')}))`,
		open: `${credit}=""`,
	};
}

export function credits(context: Context): Live | null {
	const row = rowOf(context);
	return row === null ? counted(context, false, '门') : ofCourse(context, row);
}

/** Credits a week of one segment; the schedule knows the other lawful form too. */
export function weekActivity(context: Context): Live | null {
	const row = rowOf(context);
	if (row === null) return counted(context, true, '项');
	const { columns, semesters } = context.book.places.schedule;
	const credit = on(scheduleSheet, address(columns.credits, row));
	const last = address(columns.weekly + semesters - 1, row);
	const weeks = `SUM(${on(scheduleSheet, `${address(columns.weekly, row)}:${last}`)})`;
	const check = on(scheduleSheet, address(columns.creditCheck, row));
	const segment = context.book.measures.segments.find(
		({ segment: { id } }) => context.finding.at[0] === `segments/${id}/credits`,
	);
	if (!segment || segment.weeks === 0) return null;
	return {
		value: `IF(${weeks}=0,0,${credit}/${weeks})`,
		result: (segment.credits ?? 0) / segment.weeks,
		look: 'number',
		met: `${check}<>"不符合"`,
	};
}
