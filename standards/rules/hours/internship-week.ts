/** 8.2: 岗位实习按每周 30 学时安排, on campus too; 认识实习 and 实训 are free. */
import { hundredths, whole } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import { isPositionInternship } from '#domain/plan/internship-months.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan, Segment, SegmentTerm } from '#domain/plan/shape.ts';
import type { Compared, Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf, type Side } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure, notApplicable } from '../figure.ts';
import { semesterName } from '../ordinal.ts';
import { one } from '#domain/repair/form.ts';
import { rule } from '../world.ts';

interface Stage {
	readonly segment: Segment;
	readonly term: SegmentTerm;
}

const stagesOf = ({ segments }: Plan): Stage[] =>
	segments
		.filter(isPositionInternship)
		.flatMap((segment) =>
			segment.terms.filter(({ weeks }) => weeks > 0).map((term) => ({ segment, term })),
		);

const hoursPath = ({ segment, term }: Stage): string =>
	joinPath('segments', segment.id, 'terms', term.id, 'hoursPerWeek');

const figureOf = ({ segment, term }: Stage): Compared => ({
	figure: joinPath('segment', segment.id, 'hours-per-week', term.id),
});

/** The nearer bound as hours a week. */
function setHours(plan: Plan, stage: Stage, parameter: Parameter, side: Side): Fix[] {
	const { min, max } = boundsOf(parameter);
	const bound = side === 'below' ? min : max;
	if (!bound) return [];
	const change = edit(plan, hoursPath(stage), bound.numerator / bound.denominator);
	return change ? [{ edits: [change], effect: `每周改为 ${figure(bound)} 学时` }] : [];
}

function judgeStage(plan: Plan, stage: Stage, parameter: Parameter): Judgement {
	const { segment, term } = stage;
	const value = whole(hundredths(term.hoursPerWeek));
	const where = `${segment.name}（${semesterName(term.semester)}）每周 ${figure(value)} 学时`;
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: figure(value),
		at: [hoursPath(stage)],
		compared: [figureOf(stage)],
		message: () => `${where}，${asked(parameter, figure, '学时')}（${cited(parameter)}）。`,
		fixes: (side) => setHours(plan, stage, parameter, side),
	});
}

function judge(plan: Plan, parameter: Parameter): Judgement[] {
	const stages = stagesOf(plan);
	const [first] = stages;
	if (!first)
		return [notApplicable(parameter, '方案没有安排岗位实习，无周学时可判断。', ['segments'])];
	const bounds = boundsOf(parameter);
	const breaches = stages.filter(
		({ term }) => sideOf(whole(hundredths(term.hoursPerWeek)), bounds) !== 'within',
	);
	if (breaches.length > 0) return breaches.map((stage) => judgeStage(plan, stage, parameter));
	const at = stages.map(hoursPath);
	const message = `岗位实习每周 ${figure(whole(hundredths(first.term.hoursPerWeek)))} 学时，${asked(parameter, figure, '学时')}（${cited(parameter)}）。`;
	return [{ ...judgeStage(plan, first, parameter), at, message, compared: stages.map(figureOf) }];
}

export const internshipWeek = rule({
	id: 'hours/internship-week',
	title: '岗位实习周学时',
	scope: 'plan',
	reads: ({ plan }) => [plan.segments],
	judge: ({ plan, parameters }) => parameters.flatMap((parameter) => judge(plan, parameter)),
	// Hours a week are fixed: a stage that breaks the rule can only be given up.
	linear: ({ plan, parameters }, sums) =>
		parameters.flatMap((parameter) =>
			stagesOf(plan)
				.filter(
					({ term }) =>
						sideOf(whole(hundredths(term.hoursPerWeek)), boundsOf(parameter)) !== 'within',
				)
				.map((stage) => ({
					parameter,
					of: sums.termWeeks(stage.segment.id, stage.term.id),
					per: one,
					range: { min: null, max: whole(0) },
					at: hoursPath(stage),
				})),
		),
});
