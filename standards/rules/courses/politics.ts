import type { Course } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from '../all-held.ts';
import { cited } from '../clause-words.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import { judgeParts } from '../parts.ts';
import { plainName, titles } from '../standing.ts';
import { rule, type StandardView } from '../world.ts';

/** Schools also write 思想政治·哲学与人生, 思想政治（哲学与人生）. */
const lead = /^思想政治[一二三四1-4]?[（(：:·—-]*/;

/** Name of a course of 思想政治 as the course standard has it. */
const nameOf = ({ name }: Course): string =>
	plainName(name)
		.replace(lead, '')
		.replace(/[）)]$/, '');

function judge({ measures }: StandardView, parameter: Parameter): Judgement {
	const names = parameter.value.parts ?? [];
	const lacking = names.filter(
		(part) =>
			!everyoneMeets(
				measures,
				(course) => plainName(course.name) === part || nameOf(course) === part,
			),
	);
	if (lacking.length === 0)
		return allHeld(parameter, ['courses'], () => `思想政治${titles(names)}均已开设`);
	return judgeParts({
		parameter,
		lacking,
		at: ['courses'],
		message: `思想政治一般开设${titles(names)}，没有见到${titles(lacking)}（${cited(parameter)}）。请核对课程名称，或写明理由。`,
	});
}

/** Course standards of 2020: 思想政治 is taught in these courses, by these names. */
export const politics = rule({
	id: 'courses/politics',
	title: '思想政治课程',
	scope: 'plan',
	reads: ({ measures, plan }) => [measures.offers, plan.groups],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
