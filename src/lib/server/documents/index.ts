/** Documents of a plan: what is seen on the page, or a version as it was accepted, as Word or Excel. */
import {
	printStandard,
	type Printed,
	type PrintForm,
	type VersionMark,
} from '#exports/index.server.ts';
import { unnamed } from '#domain/staff/unnamed.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { approvalsOf, openPlan, openVersion, type PlanVersion } from '../plans/index.ts';
import { judgedBy, today } from '../plans/judge.ts';
import { basisFor } from '../plans/basis.ts';
import { basisOf, print } from './print.ts';

/** What was recorded of a plan stands in what is printed of the version that was published. */
async function markOf(
	{ schoolId }: Actor,
	planId: string,
	{ number, acceptedBy, acceptedAt, published }: PlanVersion,
): Promise<VersionMark> {
	return {
		label: `v${number}.0`,
		code: null,
		acceptedBy: acceptedBy.name,
		acceptedOn: acceptedAt.slice(0, 10),
		approvals: published ? await approvalsOf(schoolId, planId) : [],
	};
}

/** The plan as it stands, marked as a draft. */
export async function printDraft(
	actor: Actor,
	planId: string,
	form: PrintForm,
): Promise<Answer<Printed>> {
	const opened = await openPlan(actor, planId);
	if (!opened.ok) return opened;
	const { plan } = opened.value;
	const judged = await judgedBy(actor.schoolId, plan, await basisFor(actor.schoolId, opened.value));
	if (!judged.ok) return refused('invalid', '这份方案现在不能检查，因此不能印出。', judged.faults);
	const { check, facts } = judged.value;
	// A printed plan goes through many hands: it names nobody.
	const printed = { ...check, findings: unnamed(check.findings, facts) };
	const content = { plan, check: printed, version: null, day: today() };
	return granted(await print(actor.schoolId, content, form));
}

/** A version as it was accepted, with the findings of that day. */
export async function printVersion(
	actor: Actor,
	planId: string,
	number: number,
	form: PrintForm,
): Promise<Answer<Printed>> {
	const opened = await openVersion(actor, planId, number);
	if (!opened.ok) return opened;
	const { plan, check } = opened.value;
	const version = await markOf(actor, planId, opened.value);
	const content = { plan, check, version, day: today() };
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
