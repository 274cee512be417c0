/** A semester's practice weeks are the weeks of its segments and blocks held in term. */
import { decimal, hundredths, type Hundredths } from '#domain/exact.ts';
import { edit, type Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Plan, Semester } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { cited } from '../clause-words.ts';
import { semesterName } from '../ordinal.ts';

/** Practice weeks as they are held; flexible weeks give or take the rest, so that the year stays. */
function setPractice(plan: Plan, { semester, weeks }: Semester, held: Hundredths): Fix[] {
	const flexible = hundredths(weeks.flexible) + hundredths(weeks.practice) - held;
	if (flexible < 0) return [];
	const edits = [
		edit(plan, joinPath('calendar', semester, 'weeks', 'practice'), held / 100),
		edit(plan, joinPath('calendar', semester, 'weeks', 'flexible'), flexible / 100),
	].filter((change): change is Edit => change !== null);
	const effect = `${semesterName(semester)}实践周改为 ${decimal(held)} 周、机动周改为 ${decimal(flexible)} 周，学期总周数不变`;
	return [{ edits, effect }];
}

function judgeSemester(
	plan: Plan,
	entry: Semester,
	held: Hundredths,
	parameter: Parameter,
): Judgement {
	const given = decimal(hundredths(entry.weeks.practice));
	return {
		status: 'violation',
		parameter,
		measured: given,
		required: `= ${decimal(held)}`,
		slack: null,
		at: [joinPath('calendar', entry.semester, 'weeks', 'practice')],
		compared: [
			{
				figure: joinPath('semester', entry.semester, 'practice-weeks'),
				bound: joinPath('semester', entry.semester, 'held-weeks'),
			},
		],
		message: `${semesterName(entry.semester)}：周数分配表的实践周为 ${given} 周，学期内的实践环节和整周课程共 ${decimal(held)} 周，应相等（${cited(parameter)}）。请改周数分配表，或改实践环节的周数。`,
		fixes: setPractice(plan, entry, held),
		worseThan: (before) => before !== given,
	};
}

/** A judgement of each semester whose practice weeks are not what is held in it. */
export const judgePracticeWeeks = (
	plan: Plan,
	held: readonly Hundredths[],
	parameter: Parameter,
): Judgement[] =>
	plan.calendar
		.filter(({ semester, weeks }) => hundredths(weeks.practice) !== (held[semester - 1] ?? 0))
		.map((entry) => judgeSemester(plan, entry, held[entry.semester - 1] ?? 0, parameter));
