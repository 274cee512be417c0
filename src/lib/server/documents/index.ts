/** Documents of a plan: what is seen on the page, or a version as it was accepted, as Word or Excel. */
import {
	printPlan,
	printStandard,
	type Printed,
	type PrintForm,
	type VersionMark,
} from '#exports/index.server.ts';
import { jobOf, type PrintJob } from '#exports/views/job.ts';
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
import { labelOf, registerVersion, signingKey, type Registered } from '../verification/index.ts';

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

interface Basis {
	readonly standard: PrintJob['standard'];
	readonly asked: PrintJob['asked'];
}

/** The plan says which editions; a published edition is never rewritten: a version prints with its own. */
async function basisOf({ schoolId }: Actor, plan: Plan): Promise<Basis> {
	const library = await libraryOf(schoolId);
	const [standard, claimed] = await Promise.all([
		standardOf(library, plan),
		claimedBy(plan, library),
	]);
	return { standard, asked: askedOfPlan(plan, claimed) };
}

/** A version says the day on which it was accepted: printed today or in a year it is the same file. */
async function print(actor: Actor, content: Content, form: PrintForm): Promise<Printed> {
	const basis = await basisOf(actor, content.plan);
	const { version } = content;
	const job = await jobOf({ ...content, ...basis, day: version?.acceptedOn ?? today() }, sha256);
	return printPlan(job, form, version && (await signingKey()));
}

function markOf(
	{ number, acceptedBy, acceptedAt }: PlanVersion,
	{ code, registration }: Registered,
	origin: string,
): VersionMark {
	const address = `${origin}/verify/${code}`;
	const acceptedOn = acceptedAt.slice(0, 10);
	const accepted = { acceptedBy: acceptedBy.name, acceptedOn };
	return { label: labelOf(number), code, registration, address, ...accepted };
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
	const judged = await judgedBy(actor.schoolId, plan, today());
	if (!judged.ok) return refused('invalid', '这份方案现在不能检查，因此不能印出。', judged.faults);
	const { check, facts } = judged.value;
	// A printed plan goes through many hands: it names nobody.
	const printed = { ...check, findings: unnamed(check.findings, facts) };
	return granted(await print(actor, { plan, check: printed, version: null }, form));
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
	const { plan, check } = opened.value;
	const registered = await registerVersion(actor.schoolId, planId, opened.value);
	const version = markOf(opened.value, registered, origin);
	return granted(await print(actor, { plan, check, version }, form));
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
	const asked = (await basisOf(actor, opened.value.plan)).asked.get(key);
	return asked ? granted(await printStandard(asked, today())) : notClaimed(key);
}
