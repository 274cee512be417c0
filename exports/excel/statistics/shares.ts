/** Public, professional and other; by nature; theory and practice: parts of one total. */
import { shown, times, type Fraction } from '#domain/exact.ts';
import type { Share } from '../../views/index.ts';
import type { BoundPlaces } from '../check/layout.ts';
import { checkColumns, checkSheet } from '../check/layout.ts';
import { address, on } from '../kit/address.ts';
import { formula, rounded, type Content } from '../kit/formula.ts';
import { put, putAcross } from '../kit/sheet.ts';
import { shareStyle, styles } from '../kit/style.ts';
import { plain, ratio } from '../schedule/cells.ts';
import type { Pen } from './index.ts';
import { shareTables, statisticsColumns as columns, type ShareTable } from './layout.ts';

const titles: Record<ShareTable, string> = {
	parts: '公共基础、专业与其他（三项合计为总学时）',
	natures: '必修与选修',
	practice: '理论与实践',
};

/** The rule that a part is judged by. */
const rules: Readonly<Record<string, string>> = {
	'parts/public': 'hours/public-share',
	'parts/professional': 'hours/professional-share',
	'natures/elective': 'hours/elective-share',
	'practice/practice': 'hours/practice-share',
};

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** Places after the point, so that a share does not show itself on the other side of its bound. */
export function placesOf(share: Fraction | null, bounds: BoundPlaces | null): number {
	if (!share || !bounds) return 1;
	const { min, max } = bounds.range;
	const ends = [min, max].flatMap((end) => (end ? [times(end, hundred)] : []));
	const text = shown(times(share, hundred), 1, ends);
	return text.includes('/') ? 8 : (text.split('.')[1]?.length ?? 1);
}

const cells = (pen: Pen, ids: readonly string[], column: number = columns.hours): string =>
	ids
		.flatMap((id) => pen.layout.rowOf.get(id) ?? [])
		.map((row) => address(column, row))
		.join('+') || '0';

const ofNature = (pen: Pen, nature: string): string[] =>
	['public', 'foundation', 'core', 'extension']
		.map((category) => `${category}-${nature}`)
		.filter((id) => pen.layout.rowOf.has(id));

/** What each part adds up, on this sheet. */
function hoursOf(pen: Pen, table: ShareTable, id: string): string {
	const { layout } = pen;
	const own = (other: string) => address(columns.hours, layout.shareRowOf[table].get(other) ?? 0);
	const total = (column: number) => address(column, layout.total);
	const courses = ['public', 'foundation', 'core', 'extension'];
	const texts: Record<string, () => string> = {
		'parts/public': () => cells(pen, ['public']),
		'parts/professional': () => cells(pen, [...courses.slice(1), 'segments-professional']),
		'parts/other': () => cells(pen, ['segments-other']),
		'natures/compulsory': () => `${total(columns.hours)}-${own('elective')}`,
		'natures/limited': () => cells(pen, ofNature(pen, 'limited')),
		'natures/free': () => cells(pen, ofNature(pen, 'free')),
		'natures/elective': () => `${own('limited')}+${own('free')}`,
		'practice/theory': () => total(columns.theory),
		'practice/course-practice': () => cells(pen, courses, columns.practice),
		'practice/segment-practice': () => cells(pen, ['segments'], columns.practice),
		'practice/practice': () => `${own('course-practice')}+${own('segment-practice')}`,
		'practice/unset': () => `${total(columns.hours)}-${own('theory')}-${own('practice')}`,
	};
	return rounded(texts[`${table}/${id}`]?.() ?? '0');
}

function shareContent(pen: Pen, row: number, share: Fraction | null): Content {
	const total = address(columns.hours, pen.layout.total);
	const text = `IF(${total}=0,0,${address(columns.hours, row)}/${total})`;
	return formula(text, share ? ratio(share) : 0);
}

/** The requirement, and the verdict as the compliance sheet has it. */
function putJudged(pen: Pen, at: number, rule: string | undefined): BoundPlaces | null {
	const row = pen.sheet.getRow(at);
	const { check } = pen.book.places;
	const placed = check.findings.find(({ view }) => view.rule === rule);
	putAcross(row, columns.theory, columns.practice, placed?.view.required ?? null, styles.centred);
	const result = placed
		? formula(on(checkSheet, address(checkColumns.result, placed.row)), placed.view.result)
		: null;
	put(row, columns.result, result, styles.centred);
	return rule ? check.boundsOf(rule) : null;
}

function putShare(pen: Pen, table: ShareTable, view: Share): void {
	const at = pen.layout.shareRowOf[table].get(view.id) ?? 0;
	const row = pen.sheet.getRow(at);
	put(row, columns.category, view.name, styles.label);
	putAcross(row, columns.part, columns.credits, view.meaning, styles.text);
	const bounds = putJudged(pen, at, rules[`${table}/${view.id}`]);
	put(row, columns.hours, formula(hoursOf(pen, table, view.id), plain(view.hours)), styles.number);
	const style = shareStyle(placesOf(view.share, bounds));
	put(row, columns.share, shareContent(pen, at, view.share), style);
	row.height = 21;
}

function putTitle({ sheet, layout }: Pen, table: ShareTable): void {
	const title = sheet.getRow(layout.titleOf[table]);
	putAcross(title, columns.category, columns.result, titles[table], styles.note);
	title.height = 24;
	const head = sheet.getRow(layout.titleOf[table] + 1);
	put(head, columns.category, '项目', styles.head);
	putAcross(head, columns.part, columns.credits, '构成', styles.head);
	put(head, columns.hours, '学时', styles.head);
	putAcross(head, columns.theory, columns.practice, '要求', styles.head);
	put(head, columns.share, '占总学时', styles.head);
	put(head, columns.result, '结果', styles.head);
	head.height = 21;
}

export function putShares(pen: Pen): void {
	for (const table of shareTables) {
		putTitle(pen, table);
		for (const share of pen.book.statistics[table]) putShare(pen, table, share);
	}
}
