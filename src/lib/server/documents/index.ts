/** Documents of a plan: what is seen on the page, or a version as it was accepted, as Word or Excel. */
import {
	printPlan,
	type Printed,
	type PrintForm,
	type VersionMark,
} from '#exports/index.server.ts';
import { jobOf } from '#exports/views/job.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import { unnamed } from '#domain/staff/unnamed.ts';
import { claimedBy } from '#standards/claimed.ts';
import type { Library } from '#standards/library.ts';
import { askedOfPlan } from '#standards/mapping/asked-of-plan.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { openPlan, openVersion, type PlanVersion } from '../plans/index.ts';
import { sha256 } from '../plans/digest.ts';
import { judgedBy, today } from '../plans/judge.ts';
import { libraryOf } from '../standards/shelf.ts';

type Checked = Pick<Check, 'verdict' | 'submittable' | 'ruleSet' | 'findings'>;

interface Content {
	readonly plan: Plan;
	readonly check: Checked;
	readonly version: VersionMark | null;
}

async function standardOf(library: Library, { standard }: Plan) {
	if (!standard) return null;
	const found = await library.load(standard.id, standard.edition);
	return found.ok && found.value.kind === 'teaching' ? found.value.standard : null;
}

async function print(
	actor: Actor,
	{ plan, check, version }: Content,
	form: PrintForm,
): Promise<Printed> {
	// The plan says which editions; a published edition is never rewritten: a version prints with its own.
	const library = await libraryOf(actor.schoolId);
	const [standard, claimed] = await Promise.all([
		standardOf(library, plan),
		claimedBy(plan, library),
	]);
	const asked = askedOfPlan(plan, claimed);
	const job = await jobOf({ plan, check, standard, asked, version, day: today() }, sha256);
	return printPlan(job, form);
}

const markOf = ({ number, acceptedBy, acceptedAt }: PlanVersion): VersionMark => ({
	label: `v${number}.0`,
	code: null,
	acceptedBy: acceptedBy.name,
	acceptedOn: acceptedAt.slice(0, 10),
});

/** The plan as it stands, marked as a draft. */
export async function printDraft(
	actor: Actor,
	planId: string,
	form: PrintForm,
): Promise<Answer<Printed>> {
	const opened = await openPlan(actor, planId);
	if (!opened.ok) return opened;
	const { plan } = opened.value;
	const judged = await judgedBy(actor.schoolId, plan, today());
	if (!judged.ok) return refused('invalid', '这份方案现在不能检查，因此不能印出。', judged.faults);
	const { check, facts } = judged.value;
	// A printed plan goes through many hands: it names nobody.
	const printed = { ...check, findings: unnamed(check.findings, facts) };
	return granted(await print(actor, { plan, check: printed, version: null }, form));
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
	return granted(await print(actor, { plan, check, version: markOf(opened.value) }, form));
}
