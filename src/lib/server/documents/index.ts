/** Documents of a plan: what is seen on the page, or a version as it was accepted, as Word or Excel. */
import { printStandard, type Printed, type PrintForm } from '#exports/index.server.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { unnamed } from '#domain/staff/unnamed.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { openPlan, openVersion } from '../plans/index.ts';
import { basisFor } from '../plans/basis.ts';
import { judgedBy, today, type Basis } from '../plans/judge.ts';
import { registeredMark } from './mark.ts';
import { basisOf, print, type Checked } from '../printing/print.ts';

/** The check of a plan that is no version, by what holds for it. A printed plan goes through many hands: it names nobody. */
export async function printedCheck(
	{ schoolId }: Actor,
	plan: Plan,
	basis: Basis,
): Promise<Answer<Checked>> {
	const judged = await judgedBy(schoolId, plan, basis);
	if (!judged.ok) return refused('invalid', '这份方案现在不能检查，因此不能印出。', judged.faults);
	const { check, facts } = judged.value;
	return granted({ ...check, findings: unnamed(check.findings, facts) });
}

/** The plan as it stands, marked as a draft. */
export async function printDraft(
	actor: Actor,
	planId: string,
	form: PrintForm,
): Promise<Answer<Printed>> {
	const opened = await openPlan(actor, planId);
	if (!opened.ok) return opened;
	const { plan, revision } = opened.value;
	const basis = await basisFor(actor.schoolId, opened.value);
	const check = await printedCheck(actor, plan, basis);
	if (!check.ok) return check;
	const source = { school: actor.schoolId, plan: planId, revision };
	const content = { plan, check: check.value, version: null, day: today(), source };
	return granted(await print(actor.schoolId, content, form));
}

/**
 * A version as it was accepted, with the findings of that day. `origin`: where the server is reached,
 * as its QR code says.
 */
export async function printVersion(
	actor: Actor,
	planId: string,
	number: number,
	form: PrintForm,
	origin: string,
): Promise<Answer<Printed>> {
	const opened = await openVersion(actor, planId, number);
	if (!opened.ok) return opened;
	const { plan, check, revision, acceptedAt } = opened.value;
	const version = await registeredMark(actor.schoolId, planId, opened.value, origin);
	// A version says the day on which it was accepted: printed today or in a year it is the same file.
	const source = { school: actor.schoolId, plan: planId, revision };
	const content = { plan, check, version, day: version.acceptedOn, source, acceptedAt };
	return granted(await print(actor.schoolId, content, form));
}

const notClaimed = (key: string) =>
	refused('not-found', `方案没有对接 ${key}，或者标准库中没有这个标准。`);

/** The standard `key` (`id@edition`) of a certificate, as the plan or its version `number` asks for it. */
export async function printClaimed(
	actor: Actor,
	planId: string,
	number: number | null,
	key: string,
): Promise<Answer<Printed>> {
	const opened = await (number === null
		? openPlan(actor, planId)
		: openVersion(actor, planId, number));
	if (!opened.ok) return opened;
	const asked = (await basisOf(actor.schoolId, opened.value.plan)).asked.get(key);
	return asked ? granted(await printStandard(asked, today())) : notClaimed(key);
}
