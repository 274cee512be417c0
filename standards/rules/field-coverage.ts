/** Professional fields that the standard names (8.1.2): each covered by a course, whatever its title. */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from './all-held.ts';
import { cited } from './clause-words.ts';
import { judgeParts } from './parts.ts';
import { lackWords, markFix, placesOf, standingOf } from './standing.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

function judge(view: StandardView, parameter: Parameter): Judgement {
	const fields = parameter.value.parts ?? [];
	const lacking = fields
		.map((field) => standingOf(view, field))
		.filter(({ how }) => how !== 'held');
	if (lacking.length === 0)
		return allHeld(parameter, ['courses'], () => `${fields.length} 个领域都有课程`);
	return judgeParts({
		parameter,
		lacking: lacking.map(({ field }) => field),
		at: placesOf(lacking),
		message: `${lackWords(lacking)}（${cited(parameter)}）。应有课程涵盖这些领域；课程名称可以不同，在课程的“对应领域”中标明即可。`,
		fixes: lacking.flatMap((standing) => markFix(view, standing)),
	});
}

export const fieldCoverage = (id: string, title: string): StandardRule =>
	rule({
		id,
		title,
		scope: 'plan',
		reads: ({ measures, plan }) => [measures.offers, plan.groups],
		judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
	});
