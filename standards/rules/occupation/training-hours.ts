import { beside, nodes } from '#domain/derivation/index.ts';
import { fraction, over, times, whole, type Fraction } from '#domain/exact.ts';
import { decimal, exactString, exact } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { referenceHours, trainedHours } from '../../mapping/mapped-hours.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import { boundsOf } from '../bounds.ts';
import { citing, claimRule, type Claim } from '../claims.ts';
import { cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';
import type { StandardView } from '../world.ts';

const endless: Fraction = { numerator: 1, denominator: 0 };

function judge(
	claim: Claim<OccupationalStandard>,
	asked: Parameter,
	view: StandardView,
): Judgement {
	const said = referenceHours(claim.standard, claim.certificate.level);
	const at = [`${claim.path}/mapping`];
	if (said?.value.min === undefined)
		return notApplicable(asked, `${claim.title}：标准没有写培训参考学时。`, at);
	const parameter = citing(asked, claim.standard, said.clause.number, said.clause.quote);
	const { min, max } = boundsOf(parameter);
	const reference = exact(said.value.min);
	const { hours, open, parts } = trainedHours(claim.standard, claim.certificate, view.measures);
	const needed = { min: min && times(min, reference), max: max && times(max, reference) };
	const share = over(whole(hours), reference);
	const required = `>= ${exactString(needed.min ?? reference)}`;
	const judged = judgeFigure({
		parameter,
		least: share,
		most: open ? endless : share,
		measured: exactString(fraction(hours, 100)),
		slack: slackText(slackOf(whole(hours), needed), 'hours'),
		at,
		derivations: [
			beside(nodes.sum(`${claim.title}对接学时`, '学时', parts), required, parameter.clause),
		],
		message: (side) =>
			`${claim.title}：对接学时 ${decimal(hours)}，培训参考学时 ${figure(reference)}（${cited(parameter)}）。${side === null ? '有的对接没有填学时，由专业负责人填写。' : ''}`,
	});
	return { ...judged, required };
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
