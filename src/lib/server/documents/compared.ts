/** What changed in a plan against another state of it, or another plan: marked in its document, or as a form. */
import { dayInChina } from '#domain/day-in-china.ts';
import { printChanges, printMarked, type PrintJob, type Printed } from '#exports/index.server.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { sidesOf, type AskedSides } from '../comparing/index.ts';
import type { CompareSide } from '../comparing/side.ts';
import { byToday } from '../plans/judge.ts';
import { printedCheck } from './index.ts';
import { markOf } from './mark.ts';
import { jobFor } from '../printing/print.ts';

/** A version is printed with the findings of its acceptance; of anything else the check is today's. */
async function sideJob(actor: Actor, side: CompareSide, plan: Plan): Promise<Answer<PrintJob>> {
	const { frozen, version, planId, at } = side;
	const check = frozen ? granted(frozen) : await printedCheck(actor, plan, byToday());
	if (!check.ok) return check;
	const { schoolId } = actor;
	const mark = version && (await markOf(schoolId, planId, version));
	const content = { plan, check: check.value, version: mark, day: dayInChina(at) };
	return granted(await jobFor(schoolId, content));
}

/** Word with tracked changes; whose they are and of when is what the second side says of itself. */
export async function printComparison(
	actor: Actor,
	planId: string,
	asked: AskedSides,
): Promise<Answer<Printed>> {
	const sides = await sidesOf(actor, planId, asked);
	if (!sides.ok) return sides;
	const { before, after, difference } = sides.value;
	const old = await sideJob(actor, before, difference.before);
	if (!old.ok) return old;
	const now = await sideJob(actor, after, after.plan);
	if (!now.ok) return now;
	const job = { before: old.value, after: now.value, author: after.by, date: after.at };
	return granted(await printMarked(job, before.name));
}

/** 变更审批表, filled with what changed. */
export async function printChangeForm(
	actor: Actor,
	planId: string,
	asked: AskedSides,
): Promise<Answer<Printed>> {
	const sides = await sidesOf(actor, planId, asked);
	if (!sides.ok) return sides;
	const { before, after, difference } = sides.value;
	const { by: author, at: date } = after;
	return granted(
		await printChanges({ difference, before: before.name, after: after.name, author, date }),
	);
}
