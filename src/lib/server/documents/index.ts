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

/** `day`: of the printing. */
export const jobFor = async (actor: Actor, content: Content, day: string): Promise<PrintJob> =>
	jobOf({ ...content, ...(await basisOf(actor, content.plan)), day }, sha256);

const print = async (actor: Actor, content: Content, form: PrintForm): Promise<Printed> =>
	printPlan(await jobFor(actor, content, today()), form);

export const markOf = ({ number, acceptedBy, acceptedAt }: PlanVersion): VersionMark => ({
	label: `v${number}.0`,
	code: null,
	acceptedBy: acceptedBy.name,
	acceptedOn: acceptedAt.slice(0, 10),
});

/** Today's check of a plan that is no version. A printed plan goes through many hands: it names nobody. */
export async function printedCheck(actor: Actor, plan: Plan): Promise<Answer<Checked>> {
	const judged = await judgedBy(actor.schoolId, plan, today());
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
	const { plan } = opened.value;
	const check = await printedCheck(actor, plan);
	if (!check.ok) return check;
	return granted(await print(actor, { plan, check: check.value, version: null }, form));
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
