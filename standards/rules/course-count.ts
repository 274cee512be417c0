/** Number of courses of a category (8.1.2: 一般设置 7 门); a group counts as many as are taken. */
import { fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Entry } from '#domain/plan/totals.ts';
import type { Category } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { asked, cited, figure } from './clause-words.ts';
import { judgeFigure } from './figure.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

/** Courses without hours count for nothing, so neither does an option that has none. */
function numberOf({ group, number, members }: Entry, { measures }: StandardView): number {
	const options = group ? (measures.options.get(group.id) ?? []) : [members];
	const held = options.filter((option) => option.some(({ present }) => present));
	return Math.min(number, held.length);
}

const countOf = (view: StandardView, category: Category): number =>
	view.measures.entries.reduce(
		(sum, entry) => sum + (entry.category === category ? numberOf(entry, view) : 0),
		0,
	);

function judge(
	view: StandardView,
	parameter: Parameter,
	title: string,
	category: Category,
): Judgement {
	const count = countOf(view, category);
	const figures = fraction(count, 1);
	const lead = `${title} ${count} 门，${asked(parameter, figure, '门')}（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: figures,
		most: figures,
		measured: String(count),
		at: ['courses'],
		compared: [{ figure: joinPath('count', category) }],
		message: (side) => (side === 'within' ? lead : `${lead}可按实际增减，请写明理由。`),
	});
}

export const courseCount = (id: string, title: string, category: Category): StandardRule =>
	rule({
		id,
		title: `${title}门数`,
		scope: 'plan',
		reads: ({ measures, plan }) => [measures.offers, plan.groups],
		judge: (view) => view.parameters.map((parameter) => judge(view, parameter, title, category)),
	});
