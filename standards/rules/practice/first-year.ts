/** 教职成〔2021〕4号 第十六条: 不得安排一年级在校学生进行岗位实习. */
import { decimal, hundredths, whole } from '#domain/exact.ts';
import { isPositionInternship } from '#domain/plan/internship-months.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { semesterName, yearOf } from '../ordinal.ts';
import { rule } from '../world.ts';

interface Stage {
	readonly path: string;
	readonly words: string;
	readonly weeks: number;
}

/** Stages of 岗位实习 that stand in the first school year. */
const stagesOf = ({ segments }: Plan): Stage[] =>
	segments.filter(isPositionInternship).flatMap(({ id, name, terms }) =>
		terms
			.filter(({ semester, weeks }) => yearOf(semester) === 1 && weeks > 0)
			.map((term) => ({
				path: joinPath('segments', id, 'terms', term.id),
				words: `${name}（${semesterName(term.semester)} ${term.weeks} 周）`,
				weeks: hundredths(term.weeks),
			})),
	);

function judge(stages: readonly Stage[], parameter: Parameter): Judgement {
	const weeks = stages.reduce((sum, stage) => sum + stage.weeks, 0);
	const value = whole(weeks);
	const names = stages.map(({ words }) => words).join('、');
	return judgeFigure({
		parameter,
		least: value,
		most: value,
		measured: decimal(weeks),
		at: stages.length > 0 ? stages.map(({ path }) => path) : ['segments'],
		compared: [{ figure: 'weeks/first-year-internship' }],
		message: (side) =>
			side === 'within'
				? `第一学年没有安排岗位实习（${cited(parameter)}）。`
				: `${names}安排在第一学年，不得安排一年级学生进行岗位实习（${cited(parameter)}）。请移到第三学期或以后。`,
	});
}

export const firstYear = rule({
	id: 'practice/first-year',
	title: '第一学年不安排岗位实习',
	scope: 'plan',
	reads: ({ plan }) => [plan.segments],
	judge: ({ plan, parameters }) => parameters.map((parameter) => judge(stagesOf(plan), parameter)),
});
