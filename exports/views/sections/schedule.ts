/** 附录 教学进程表: one wide table, categories down the side, subtotals with their courses. */
import { decimal } from '#domain/exact.ts';
import { marksOf, type Marks } from '../certificate-marks.ts';
import { cell, paragraph, table, type Block, type CellView } from '../document.ts';
import { figure, fractionFigure, isZero } from '../figure.ts';
import type { Gathered } from '../gather.ts';
import { certificateNames } from '../job.ts';
import { scheduleView, type ScheduleSection, type ScheduleView } from '../schedule.ts';
import { certificateWords, type ScheduleRow } from '../schedule-row.ts';
import type { Sum } from '../schedule-sum.ts';

const bold = (view: CellView): CellView => ({ ...view, bold: true });

function headRows({ semesters }: ScheduleView): CellView[][] {
	const tall = (text: string): CellView => ({ text, rowSpan: 2 });
	return [
		[
			...['类别', '课程名称', '课程代码', '性质', '学分'].map(tall),
			{ text: '学时', colSpan: 3 },
			{ text: '各学期周学时', colSpan: semesters.length },
			...['考核', '备注'].map(tall),
		],
		['总学时', '理论', '实践', ...semesters.map(({ name }) => name)].map((text) => cell(text)),
	];
}

/** Options of a group stand under its row, which alone counts. */
const spread = (row: ScheduleRow): ScheduleRow[] =>
	row.kind === 'group' ? [row, ...row.members] : [row];

const semesterTexts = (row: ScheduleRow): string[] =>
	row.kind === 'group'
		? row.weekly.map((value) => (isZero(value) ? '' : fractionFigure(value)))
		: row.cells.map(({ text }) => text);

/** Certificates as ①②, whatever else there is in words. */
const remarksText = ({ kind, remarks }: ScheduleRow, marks: Marks): string =>
	kind === 'course' ? remarks.map(marks.of).join('') : remarks.join('、');

function rowCells(row: ScheduleRow, marks: Marks): CellView[] {
	const name = row.counted ? row.name : `　${row.name}`;
	return [
		cell(name, 'left'),
		...[row.code, row.nature, figure(row.credits), figure(row.hours)].map((text) => cell(text)),
		cell(row.theory === null ? '待定' : figure(row.theory)),
		cell(row.practice === null ? '待定' : figure(row.practice)),
		...semesterTexts(row).map((text) => cell(text)),
		cell(row.assessment),
		cell(remarksText(row, marks)),
	];
}

const weeklyTexts = ({ weekly, wholeWeeks }: Sum): string[] =>
	weekly.map((value, index) => {
		const weeks = wholeWeeks[index] ?? 0;
		const texts = [
			...(isZero(value) ? [] : [fractionFigure(value)]),
			...(weeks > 0 ? [`${decimal(weeks)}周`] : []),
		];
		return texts.join('+');
	});

function sumCells(label: CellView, sum: Sum): CellView[] {
	const texts = [figure(sum.credits), figure(sum.hours), figure(sum.theory), figure(sum.practice)];
	return [label, ...[...texts, ...weeklyTexts(sum), '', ''].map((text) => cell(text))].map(bold);
}

/** Upright where the rows beside it are high enough for it, each a little higher than a sign. */
const sideText = (name: string, rows: number): CellView =>
	name.length < rows ? { text: name, vertical: true } : { text: name.replace('（', '\n（') };

function sectionRows(section: ScheduleSection, marks: Marks): CellView[][] {
	const rows = section.rows.flatMap(spread);
	const side: CellView = { ...sideText(section.name, rows.length + 1), rowSpan: rows.length + 1 };
	return [
		...rows.map((row, index) => [...(index === 0 ? [side] : []), ...rowCells(row, marks)]),
		sumCells({ text: '小计', colSpan: 3 }, section.subtotal),
	];
}

const widths = (semesters: number): number[] => [
	7,
	18,
	7,
	5,
	5,
	6,
	5,
	5,
	...Array.from({ length: semesters }, () => 5),
	6,
	8,
];

/** Rows after which the next must stand on the same page: all but the last of a section. */
function kept(sections: readonly CellView[][][]): number[] {
	let at = 0;
	return sections.map((rows) => (at += rows.length) - 2);
}

/** Of the certificates that some course serves, in the order of the plan. */
function marksIn({ job, plan }: Gathered, { sections }: ScheduleView): Marks {
	const rows = sections.flatMap((section) => section.rows.flatMap(spread));
	const served = new Set(rows.flatMap(({ remarks }) => remarks));
	const names = plan.certificates.map((one) => certificateWords(one, certificateNames(job)));
	return marksOf(names.filter((name) => served.has(name)));
}

export function scheduleBlocks(gathered: Gathered): Block[] {
	const { job, plan, measures } = gathered;
	const view = scheduleView(plan, measures, certificateNames(job));
	const marks = marksIn(gathered, view);
	const sections = view.sections.map((section) => sectionRows(section, marks));
	const loads = view.semesters.filter(({ load }) => load !== null);
	const load = loads
		.map(({ name, load: value }) => `${name} ${value ? fractionFigure(value) : ''}`)
		.join('，');
	return [
		table({
			caption: `${plan.programme.name}专业教学进程表`,
			widths: widths(view.semesters.length),
			head: headRows(view),
			rows: [...sections.flat(), sumCells({ text: '合　计', colSpan: 4 }, view.total)],
			note: `各学期教学周 ${view.semesters.map(({ teachingWeeks }) => decimal(teachingWeeks)).join('、')}；周学时 ${load}。“4/9周”指每周 4 学时上 9 周，“1周”指整周安排。${marks.legend === '' ? '' : `备注中的证书：${marks.legend}。`}`,
			points: 7.5,
			whole: true,
			keep: kept(sections),
		}),
		...(view.sections.length === 0 ? [paragraph('尚未安排课程。')] : []),
	];
}
