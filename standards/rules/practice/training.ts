/** 8.1.3(1): 进行短视频制作、直播销售、直播运营等实训, in a segment or within a course. */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { everyoneMeets } from '#domain/plan/offered.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';
import { isHeld } from './held.ts';

const isTrained = ({ plan, measures }: StandardView, subject: string): boolean =>
	plan.segments.some((segment) => isHeld(segment) && segment.trainings.includes(subject)) ||
	everyoneMeets(measures, ({ trainings }) => trainings.includes(subject));

function judge(view: StandardView, parameter: Parameter): Judgement {
	const subjects = parameter.value.parts ?? [];
	const lacking = subjects.filter((subject) => !isTrained(view, subject));
	const message =
		lacking.length === 0
			? `${subjects.join('、')}都安排了实训（${cited(parameter)}）。`
			: `缺${lacking.join('、')}的实训（${cited(parameter)}）。请安排实训周，或在已有的实训环节、课程中标明含这项实训；任选组的课程须每种选法都含。`;
	return judgeParts({ parameter, lacking, at: ['segments', 'courses'], message });
}

export const training = rule({
	id: 'practice/training',
	title: '专业实训内容',
	scope: 'plan',
	reads: ({ plan, measures }) => [plan.segments, plan.groups, measures.offers],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
