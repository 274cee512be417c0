import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import { claimRule, type Claim } from '../claims.ts';
import { cited } from '../clause-words.ts';
import { notApplicable } from '../figure.ts';
import { planRow, standsIn } from '../occupation-rows.ts';
import { judgeParts } from '../parts.ts';
import type { StandardView, World } from '../world.ts';

/** `4-01-06-02 与 4-01-02-07 是同一职业；`, of a code that other editions have not, nothing. */
const editionsWords = ({ sameOccupations }: World, code: string): string =>
	sameOccupations
		.filter((codes) => codes.length > 1 && codes.includes(code))
		.map((codes) => `${codes.join(' 与 ')} 是同一职业；`)
		.join('');

function judge(
	{ standard: { standard }, path, title }: Claim<OccupationalStandard>,
	parameter: Parameter,
	{ plan, world }: StandardView,
): Judgement {
	const { code, name } = standard;
	const at = [path];
	if (code === null) return notApplicable(parameter, `${title}：标准没有写职业编码。`, at);
	const stands = standsIn(planRow(plan, 'occupations', world.sameOccupations), { name, code });
	const same = editionsWords(world, code);
	const message = stands
		? `${title}：${same}方案的职业面向有这一职业（${cited(parameter)}）。`
		: `${title}：${same}方案的职业面向没有${name}（${code}）（${cited(parameter)}）。请在职业面向中补上，或改选证书。`;
	return judgeParts({ parameter, lacking: stands ? [] : [code], at, message });
}

/** The occupation of the standard is one of the plan's, whatever edition its code is of. */
export const code = claimRule({
	id: 'occupation/code',
	title: '职业编码',
	kinds: ['occupational'],
	namesUnknown: false,
	reads: ({ plan }) => [plan.occupations],
	judge,
});
