/** 学时学分统计表 as a table. */
import { percent } from '#domain/exact.ts';
import { cell, headRow, type CellView, type TableView } from './document.ts';
import { figure } from './figure.ts';
import type { Gathered } from './gather.ts';
import { scheduleView } from './schedule.ts';
import { statisticsView, type StatisticsRow } from './statistics.ts';
import type { Share } from './statistics-shares.ts';

const shareText = (share: StatisticsRow['share']): string => (share === null ? '' : percent(share));

function row({ name, number, credits, hours, theory, practice, share }: StatisticsRow): CellView[] {
	const texts = [
		String(number),
		figure(credits),
		figure(hours),
		figure(theory),
		figure(practice),
		shareText(share),
	];
	return [cell(name, 'left'), ...texts.map((text) => cell(text))];
}

const bold = (cells: CellView[]): CellView[] => cells.map((view) => ({ ...view, bold: true }));

/** `公共基础课程 1170 学时，占 37.6%` */
const shareWords = ({ name, hours, share }: Share): string =>
	`${name} ${figure(hours) || '0'} 学时${share === null ? '' : `，占 ${percent(share)}`}`;

export function statisticsTable({ plan, measures }: Gathered): TableView {
	const view = statisticsView(scheduleView(plan, measures), measures);
	return {
		caption: '各类课程学时学分统计表',
		widths: [18, 7, 8, 9, 9, 9, 9],
		head: [headRow('课程类别', '门数', '学分', '学时', '理论', '实践', '占总学时')],
		rows: [...view.categories.map(row), bold(row(view.total))],
		note: [...view.parts, ...view.natures].map(shareWords).join('；') + '。占比均以总学时为分母。',
		points: 10.5,
	};
}
