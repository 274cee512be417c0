import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { decimal, percent } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { functionWeights, type FunctionWeight } from '../../mapping/function-weights.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import { boundsOf } from '../bounds.ts';
import { claimRule, type Claim } from '../claims.ts';
import { cited } from '../clause-words.ts';
import { notApplicable } from '../figure.ts';
import { judgeParts } from '../parts.ts';
import type { StandardView } from '../world.ts';

const isExamined = ({ theory, skill }: FunctionWeight): boolean => (theory ?? 0) + (skill ?? 0) > 0;

const weightWords = (percent: number | null): string => (percent === null ? '—' : `${percent}%`);

/** `直播营销 40 学时 50.0%（理论 40%、技能 50%）` */
function rowWords({ name, mapped, theory, skill }: FunctionWeight, total: number): string {
	const share = total === 0 ? '0%' : percent({ numerator: mapped.hours, denominator: total });
	return `${name} ${decimal(mapped.hours)} 学时 ${share}（理论 ${weightWords(theory)}、技能 ${weightWords(skill)}）`;
}

const hoursOf = (row: FunctionWeight): Derivation => nodes.sum(row.name, '学时', row.mapped.parts);

/** The share of each function in all mapped hours; none where nothing is mapped. */
const treesOf = (rows: readonly FunctionWeight[]): Derivation[] =>
	rows
		.filter(({ mapped }) => mapped.hours > 0)
		.map((row) =>
			nodes.quotient(`${row.name}占比`, null, [
				hoursOf(row),
				nodes.sum('各职业功能对接学时', '学时', rows.map(hoursOf)),
			]),
		);

function judge(
	{ certificate, standard, path, title }: Claim<OccupationalStandard>,
	parameter: Parameter,
	view: StandardView,
): Judgement {
	const at = [`${path}/mapping`];
	const rows = functionWeights(standard, certificate, view.measures);
	const examined = rows.filter(isExamined);
	if (examined.length === 0)
		return notApplicable(parameter, `${title}：标准的权重表没有这一等级和工种。`, at);
	const total = rows.reduce((sum, { mapped }) => sum + mapped.hours, 0);
	const plot = rows
		.filter((row) => isExamined(row) || row.mapped.hours > 0)
		.map((row) => rowWords(row, total))
		.join('；');
	const empty = examined.filter(({ mapped }) => mapped.hours === 0);
	const lacking = empty.filter(({ mapped }) => !mapped.open).map(({ name }) => name);
	const clause = `（${cited(parameter)}）。`;
	if (lacking.length === 0 && empty.length > 0)
		return {
			status: 'missing-data',
			parameter,
			measured: '',
			required: boundsOf(parameter).required,
			at,
			message: `${title}：${empty.map(({ name }) => name).join('、')}的对接学时未填${clause}由专业负责人填写。${plot}。`,
		};
	const message =
		lacking.length > 0
			? `${title}：考核的${lacking.join('、')}没有对接学时${clause}${plot}。`
			: `${title}：${plot}${clause}`;
	return { ...judgeParts({ parameter, lacking, at, message }), derivations: treesOf(rows) };
}

/** Share of the mapped hours by 职业功能 beside its exam weights: each that is examined has some. */
export const weights = claimRule({
	id: 'occupation/weights',
	title: '职业功能权重',
	kinds: ['occupational'],
	namesUnknown: false,
	reads: ({ measures }) => [measures.offers],
	judge,
});
