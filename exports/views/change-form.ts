/** 变更审批表 (facts: 附录 of the reference form): what was planned, what is planned now, and who decides. */
import { dayInChina } from '#domain/day-in-china.ts';
import type { Difference } from '#domain/difference/difference.ts';
import { measure } from '#domain/plan/measure.ts';
import { changedRows, changedSchedule } from './change-schedule.ts';
import {
	cell,
	headRow,
	paragraph,
	table,
	type Block,
	type CellView,
	type Chapter,
} from './document.ts';
import type { ChangedCell } from './difference/cells.ts';
import { comparedFigures } from './difference/figures.ts';
import { comparedSchedule } from './difference/schedule.ts';
import { kindWords } from './difference/subject-words.ts';
import { differenceView, lineageLines, type ChangeView, type PartView } from './difference/view.ts';

export interface ChangeFormJob {
	readonly difference: Difference;
	/** 2025级直播电商服务 v1.0 */
	readonly before: string;
	readonly after: string;
	/** Who made the change, and when (ISO). */
	readonly author: string;
	readonly date: string;
}

/** Fields that the columns of the table before show. */
const inColumns = /^(name|credits|terms)(\/|$)/;

/** The row of its course or segment has told it. */
function isTold({ path }: ChangedCell, shown: ReadonlySet<string>): boolean {
	const [part = '', id = '', ...field] = path.split('/');
	return shown.has(`${part}/${id}`) && inColumns.test(field.join('/'));
}

/** Parts whose members come and go in the table before. */
const inSchedule = new Set(['courses', 'segments']);

function otherRows(
	{ part, name }: PartView,
	change: ChangeView,
	shown: ReadonlySet<string>,
): CellView[][] {
	const row = (field: string, before: string, after: string): CellView[] => [
		// A field at the top of a plan has no other name than its part.
		cell([...new Set([name, change.name])].join('：'), 'left'),
		cell(field || '—'),
		cell(before || '—', 'left'),
		cell(after || '—', 'left'),
	];
	if (change.kind !== 'changed') {
		const [before, after] = change.kind === 'added' ? ['', change.name] : [change.name, ''];
		return inSchedule.has(part) ? [] : [row(kindWords[change.kind], before, after)];
	}
	return change.cells
		.filter((one) => !isTold(one, shown))
		.map(({ field, before, after }) => row(field, before, after));
}

function otherTable(parts: readonly PartView[], shown: ReadonlySet<string>): Block[] {
	const rows = parts.flatMap((part) =>
		part.changes.flatMap((change) => otherRows(part, change, shown)),
	);
	if (rows.length === 0) return [];
	return [
		table({
			caption: '其他内容的变更',
			widths: [18, 14, 30, 30],
			head: [headRow('内容', '字段', '原计划', '变更后')],
			rows,
		}),
	];
}

const identityTable = ({ difference, before, after, author, date }: ChangeFormJob): Block => {
	const { school, department, programme, cohort } = difference.after;
	const rows: [string, string][] = [
		['学校、系部', [school.name, department].filter(Boolean).join('　')],
		['专业（代码）', `${programme.name}（${programme.code}）`],
		['年级', `${cohort}级`],
		['原计划', before],
		['变更后', after],
		['提出', `${author}　${dayInChina(date)}`],
	];
	return table({
		caption: '变更的方案',
		widths: [3, 9],
		head: [headRow('项目', '内容')],
		rows: rows.map(([label, text]) => [cell(label), cell(text || '—', 'left')]),
		points: 10.5,
	});
};

function figureTable({ before, after }: Difference): Block {
	return table({
		caption: '变更对合计的影响',
		widths: [4, 3, 3],
		head: [headRow('项目', '原计划', '变更后')],
		rows: comparedFigures(measure(before), measure(after)).map(
			({ label, before: old, after: now, changed }) => [
				cell(label),
				cell(old),
				{ ...cell(now), bold: changed },
			],
		),
	});
}

/** Left to be written by hand: nobody's decision is printed for them. */
const decisions = [
	'变更理由',
	'教研室意见',
	'教务处意见',
	'主管校长意见',
	'党组织会议（时间、届次、结论）',
];
const room = '\n\n\n签字：　　　　　　　　日期：　　　　年　　月　　日';

const decisionTable = (): Block =>
	table({
		caption: '理由与审批意见',
		widths: [3, 9],
		head: [headRow('项目', '意见')],
		rows: decisions.map((label, at) => [cell(label), cell(at === 0 ? '\n\n\n' : room, 'left')]),
		points: 10.5,
	});

/** The form, filled with what changed; reasons and decisions are left to people. */
export function changeForm(job: ChangeFormJob): Chapter {
	const { difference } = job;
	const lineages = lineageLines(difference);
	const schedule = comparedSchedule(difference);
	const rows = changedRows(schedule);
	const shown = new Set(rows.map(({ subject }) => subject));
	const same = difference.same ? [paragraph('原计划与变更后的内容相同。')] : [];
	return {
		title: '专业人才培养方案变更审批表',
		blocks: [
			identityTable(job),
			...same,
			...changedSchedule(schedule, rows),
			...lineages.map(paragraph),
			...otherTable(differenceView(difference), shown),
			figureTable(difference),
			decisionTable(),
		],
	};
}
