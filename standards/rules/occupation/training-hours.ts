import { beside, nodes } from '#domain/derivation/index.ts';
import {
	decimal,
	exact,
	exactString,
	fraction,
	times,
	whole,
	type Fraction,
} from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter, ParameterValue } from '#domain/rules/parameter.ts';
import { referenceHours, trainedHours } from '../../mapping/mapped-hours.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import { boundsOf, type Side } from '../bounds.ts';
import { citing, claimRule, type Claim } from '../claims.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';
import type { StandardView } from '../world.ts';

const endless: Fraction = { numerator: 1, denominator: 0 };

/** Of the reference hours a requirement asks for a multiple: as much in hours. */
const inHours = ({ value }: Parameter, reference: Fraction): ParameterValue =>
	Object.fromEntries(
		Object.entries(value).map(([key, bound]) => [
			key,
			exactString(times(exact(String(bound)), reference)),
		]),
	);

/** How hours that are not enough, or not yet given, are mended. */
const hints: Readonly<Record<Side, string>> = {
	below: '可在“证书对接”中增加对接学时。',
	within: '',
	above: '可在“证书对接”中减少对接学时。',
};
const openWords = '有的对接没有填学时，由专业负责人填写。';

function judge(
	claim: Claim<OccupationalStandard>,
	requirement: Parameter,
	view: StandardView,
): Judgement {
	const { standard, certificate, title, path } = claim;
	const said = referenceHours(standard, certificate.level);
	const at = [`${path}/mapping`];
	if (said?.value.min === undefined)
		return notApplicable(requirement, `${title}：标准没有写培训参考学时。`, at);
	const reference = exact(said.value.min);
	const parameter = citing(requirement, standard, said.clause, inHours(requirement, reference));
	const bounds = boundsOf(parameter);
	const { hours, open, parts } = trainedHours(standard, certificate, view.measures);
	const lead = `${title}：对接学时 ${decimal(hours)}，培训参考学时 ${figure(reference)}，${asked(parameter, figure, '学时')}（${cited(parameter)}）。`;
	return judgeFigure({
		parameter,
		least: whole(hours),
		most: open ? endless : whole(hours),
		measured: exactString(fraction(hours, 100)),
		slack: slackText(slackOf(whole(hours), bounds), 'hours'),
		at,
		derivations: [
			beside(nodes.sum(`${title}对接学时`, '学时', parts), bounds.required, parameter.clause),
		],
		message: (side) => lead + (side === null ? openWords : hints[side]),
	});
}

/** Mapped hours reach the 培训参考学时 of the level. */
export const trainingHours = claimRule({
	id: 'occupation/training-hours',
	title: '职业培训学时',
	kinds: ['occupational'],
	namesUnknown: false,
	reads: ({ measures }) => [measures.offers],
	judge,
});
