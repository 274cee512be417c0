/** A version judged again: by what judged it then, and by what is in force now. The record stays as it is. */
import {
	derivationsOf,
	slackDerivation,
	type Derivation,
	type Sources,
} from '#domain/derivation/index.ts';
import { success, type Outcome } from '#domain/fault.ts';
import type { Rejudged } from '#domain/plan/rejudged.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check } from '#domain/rules/check-plan.ts';
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { described } from '#standards/editions/change-words.ts';
import { findingChanges, type FindingChange } from '#domain/rules/finding-changes.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { prepareFitting } from '#standards/fitting.ts';
import { older } from '#standards/library.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { overlaysOf } from '../layers/overlays.ts';
import { libraryOf } from '../standards/shelf.ts';
import { today } from './judge.ts';
import type { FrozenCheck } from '#domain/plan/frozen-check.ts';
import { openVersion, type PlanVersion } from './versions.ts';

export interface NamedBasis {
	readonly name: string;
	readonly on: string;
	readonly edition: string | null;
	readonly overlays: readonly Overlay[];
	/** Those that the version keeps: what the school has had since is no matter of the record. */
	readonly facts: Facts | null;
}

const withEdition = (plan: Plan, edition: string | null): Plan =>
	plan.standard && edition !== null ? { ...plan, standard: { ...plan.standard, edition } } : plan;

async function checkBy(schoolId: string, plan: Plan, basis: NamedBasis) {
	const { on, overlays, edition, facts } = basis;
	const library = await libraryOf(schoolId);
	const asked = withEdition(plan, edition);
	const fitting = await prepareFitting(asked, { today: on, library, overlays, facts });
	if (!fitting.ok) return fitting;
	const { judging, overlays: fits } = fitting.value;
	return success({ check: checkPlan(judging, asked, on), overlays: fits });
}

/** The check of a version by what is kept with it: on the day, by the layers, of the edition of then. */
export async function judgedAsThen(
	schoolId: string,
	{ plan, check }: Pick<PlanVersion, 'plan' | 'check'>,
): Promise<Outcome<Check>> {
	const { today: on, overlays = [], facts = null } = check;
	const edition = plan.standard?.edition ?? null;
	const again = await checkBy(schoolId, plan, { name: '', on, edition, overlays, facts });
	return again.ok ? success(again.value.check) : again;
}

/** Of the finding of now: the content is the same, so are its figures. */
function treesOf(from: Sources, { after }: FindingChange): readonly Derivation[] {
	if (!after) return [];
	const compared = derivationsOf(from, after);
	const slack = slackDerivation(compared, after.slack);
	return slack ? [...compared, slack] : compared;
}

export async function rejudgedBy(
	schoolId: string,
	plan: Plan,
	record: Pick<FrozenCheck, 'findings' | 'ruleSet'>,
	basis: NamedBasis,
): Promise<Rejudged> {
	const { name, on, edition, overlays } = basis;
	const again = await checkBy(schoolId, plan, basis);
	const bare = { basis: name, on, edition };
	if (!again.ok) {
		const hindered = again.faults.map(({ wrong, right }) => `${wrong}；${right}`).join('。');
		const layers = overlays.map(({ issuer }) => issuer);
		return { ...bare, ruleSet: record.ruleSet, layers, hindered, changes: [] };
	}
	const { check, overlays: fits } = again.value;
	return {
		...bare,
		ruleSet: check.ruleSet,
		layers: fits.map(({ issuer }) => issuer),
		hindered: null,
		changes: findingChanges(record.findings, check.findings).map((change) => ({
			...described(change),
			trees: treesOf({ plan, measures: check.measures }, change),
		})),
	};
}

/** The newest edition in force that came after the plan's own; null: its own is the newest. */
async function newerEdition(schoolId: string, { standard }: Plan, on: string) {
	if (!standard) return null;
	const library = await libraryOf(schoolId);
	const own = library.find(standard.id, standard.edition);
	const editions = library.offered.filter(
		({ id, force }) => id === standard.id && force.from <= on,
	);
	const newest = editions.toSorted(older).at(-1);
	return own && newest && older(own, newest) < 0 ? newest.edition : null;
}

/** A version beside what its own rules, and what today's requirements, say of it; never in its place. */
export async function rejudgedVersion(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<Rejudged[]>> {
	const version = await openVersion(actor, planId, number);
	if (!version.ok) return version;
	const { schoolId } = actor;
	const { plan, check, published } = version.value;
	const facts = check.facts ?? null;
	const now = { on: today(), overlays: await overlaysOf(schoolId), facts };
	const edition = plan.standard?.edition ?? null;
	const newer = await newerEdition(schoolId, plan, now.on);
	const then = { on: check.today, overlays: check.overlays ?? [], edition, facts };
	const bases: NamedBasis[] = [
		{ name: `按${published ? '发布' : '通过'}时的要求重查`, ...then },
		{ name: '按现行要求', ...now, edition },
		...(newer === null ? [] : [{ name: `按 ${newer} 版标准`, ...now, edition: newer }]),
	];
	return granted(await Promise.all(bases.map((basis) => rejudgedBy(schoolId, plan, check, basis))));
}
