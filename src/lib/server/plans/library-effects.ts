/**
 * What a change of the course library would do to the plans that are bound to it, plan by plan, judged as
 * every plan is; nothing is written. One after the other and within a time, so that others are served.
 */
import { setImmediate } from 'node:timers/promises';
import type {
	EffectField,
	EffectFinding,
	LibraryEffects,
	PlanEffect,
} from '#domain/library/effects.ts';
import { fieldWords } from '#domain/library/words.ts';
import { libraryFieldNames } from '#domain/library/fields.ts';
import { takeOver, type FieldOutcome, type LibraryChange } from '#domain/library/take-over.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import { described } from '#standards/editions/change-words.ts';
import { findingChanges } from '#domain/rules/finding-changes.ts';
import type { Actor } from '../access/actor.ts';
import { readSchool } from '../db/databases.ts';
import { contentOf } from './content.ts';
import { byToday, fittingFor } from './judge.ts';
import { titleOfPlan, usersOf } from './library-use.ts';
import { mayRead, whyNotFromLibrary } from './permission.ts';
import { allPlans, type PlanRecord } from './repository.ts';
import { settleEdits } from './settle-edits.ts';

export type Changes = ReadonlyMap<string, LibraryChange>;

const milliseconds = 20_000;

const fieldOf = ({ courseName, field, plan, library, as }: FieldOutcome): EffectField => ({
	...{ course: courseName, field: libraryFieldNames[field], as },
	from: fieldWords(field, plan),
	to: fieldWords(field, library),
});

/** Both by one preparation: what judges a plan does not depend on its courses. */
export async function checksOf(schoolId: string, before: Plan, after: Plan) {
	const basis = byToday();
	const fitting = await fittingFor(schoolId, before, basis);
	if (!fitting.ok) return null;
	const first = checkPlan(fitting.value.judging, before, basis.on);
	return [first, checkPlan(fitting.value.judging, after, basis.on, first)] as const;
}

/** In words: what turns, and what only has other figures. */
export const changesBetween = ([before, after]: readonly [Check, Check]): EffectFinding[] =>
	findingChanges(before.findings, after.findings).map((change) => {
		const { title, clause, from, to, status } = described(change);
		return { title, clause, from, to, turned: status[0] !== status[1] };
	});

const kept = '方案在这些地方保持原值。';
const nothing = '方案已与课程库一致。';

async function effectOn(
	actor: Actor,
	row: PlanRecord,
	changes: Changes,
	isLate: boolean,
): Promise<PlanEffect> {
	const plan = await contentOf(actor.schoolId, row);
	const { edits, outcomes } = takeOver(plan, changes);
	const { id: planId, department, stage, revision } = row;
	const bare = {
		...{ planId, title: titleOfPlan(row), department, stage, revision },
		...{ fields: outcomes.map(fieldOf), verdict: null, findings: [] },
	};
	const refusal = whyNotFromLibrary(actor, row);
	if (refusal !== null) return { ...bare, because: refusal };
	if (edits.length === 0) return { ...bare, because: outcomes.length > 0 ? kept : nothing };
	if (isLate)
		return { ...bare, because: '方案太多，没有来得及检查；保存后在方案的课程详情里采用。' };
	const request = { base: revision, clientId: 'course-library', requestId: 'preview', edits };
	const settled = settleEdits(plan, request, [], revision, actor.name);
	if (!settled.ok) return { ...bare, because: settled.refusal.message };
	const checks = await checksOf(actor.schoolId, plan, settled.value.plan);
	if (!checks) return { ...bare, because: '方案的标准不在学校的标准库里，不能检查。' };
	const verdict = [checks[0].verdict, checks[1].verdict] as const;
	return { ...bare, verdict, findings: changesBetween(checks), because: null };
}

/** Of every plan of the school that is bound to what changes; open ones first, the newest cohort first. */
export async function libraryEffects(actor: Actor, changes: Changes): Promise<LibraryEffects> {
	const rows = await readSchool(actor.schoolId, allPlans);
	const users = await usersOf(actor.schoolId, rows);
	const bound = new Set([...changes.keys()].flatMap((id) => users.get(id) ?? []));
	const seen = [...bound].filter((row) => mayRead(actor, row));
	const until = Date.now() + milliseconds;
	const plans: PlanEffect[] = [];
	for (const row of seen.toSorted((a, b) => b.cohort - a.cohort)) {
		plans.push(await effectOn(actor, row, changes, Date.now() > until));
		await setImmediate();
	}
	const isOpenTo = ({ because }: PlanEffect): number => Number(because !== null);
	return {
		plans: plans.toSorted((a, b) => isOpenTo(a) - isOpenTo(b)),
		unseen: bound.size - seen.length,
	};
}
