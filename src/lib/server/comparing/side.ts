/** One side of a comparison: a version, the draft as it stands or as it began, another plan, the standard. */
import { versionLabel } from '#domain/plan/version-label.ts';
import { isOpen } from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { headedAs, proposalOptions } from '#standards/draft/proposal.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { draftOf } from '../drafting/draft.ts';
import { namesOf } from '../people/index.ts';
import { libraryOf } from '../standards/shelf.ts';
import { contentAt, contentOf } from '../plans/content.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { startOfPlan } from '../plans/start-state.ts';
import type { FrozenCheck } from '#domain/plan/frozen-check.ts';
import { openVersion, type PlanVersion } from '../plans/versions.ts';
import { visiblePlan } from '../plans/visible.ts';

export interface CompareSide {
	/** As it was named. */
	readonly key: string;
	/** 2026级直播电商服务 v1.0 */
	readonly name: string;
	/** The plan that it is of, or beside which it stands. */
	readonly planId: string;
	readonly plan: Plan;
	/** Who made it so, and when (ISO): what changes against it are marked with. */
	readonly by: string;
	readonly at: string;
	/** A version as it was accepted. */
	readonly version: PlanVersion | null;
	/** Of a version the check of then. */
	readonly frozen: FrozenCheck | null;
}

/** `draft`, `start`, `source`, `standard`, `v2`; of another plan `<id>` or `<id>@v2`. */
const otherPlan = /^([\w-]+)(?:@v(\d+))?$/;
const ownVersion = /^v(\d+)$/;

const unknown = () =>
	refused('not-found', '没有可以这样比较的内容。它可能不属于您的学校，或地址有误。');

const titleOf = ({ cohort, programmeName }: PlanRecord): string => `${cohort}级${programmeName}`;

async function draftSide(actor: Actor, key: string, row: PlanRecord): Promise<CompareSide> {
	const [plan, person] = await Promise.all([
		contentOf(actor.schoolId, row),
		namesOf([row.updatedBy]),
	]);
	const name = `${titleOf(row)}${isOpen(row.stage) ? ' 编写中' : ''}`;
	const { name: by } = person(row.updatedBy);
	return {
		...{ key, name, planId: row.id, plan, by, at: row.updatedAt },
		...{ version: null, frozen: null },
	};
}

async function startSide(actor: Actor, key: string, row: PlanRecord): Promise<CompareSide> {
	const [plan, person] = await Promise.all([
		contentAt(actor.schoolId, row.id, 0),
		namesOf([row.ownerId]),
	]);
	const { name: by } = person(row.ownerId);
	return {
		...{ key, name: `${titleOf(row)} 建立时`, planId: row.id, plan, by, at: row.createdAt },
		...{ version: null, frozen: null },
	};
}

/** The state of another plan that this one was started from, as long as the actor may read that plan. */
async function sourceSide(
	actor: Actor,
	key: string,
	row: PlanRecord,
): Promise<Answer<CompareSide>> {
	const start = await startOfPlan(actor, row.id);
	if (!start) return unknown();
	const { name, plan, row: source, by, at, version } = start;
	const frozen = version?.check ?? null;
	return granted({ ...{ key, name, planId: source.id, plan, by, at }, version, frozen });
}

async function versionSide(
	actor: Actor,
	key: string,
	row: PlanRecord,
	number: number,
): Promise<Answer<CompareSide>> {
	const version = await openVersion(actor, row.id, number);
	if (!version.ok) return version;
	const { plan, check, acceptedBy, acceptedAt } = version.value;
	const name = `${titleOf(row)} ${versionLabel(number)}`;
	return granted({
		...{ key, name, planId: row.id, plan, by: acceptedBy.name, at: acceptedAt },
		...{ version: version.value, frozen: check },
	});
}

/** What the standard of the plan proposes: no text of the plan's own is in it. */
async function standardSide(
	actor: Actor,
	key: string,
	row: PlanRecord,
): Promise<Answer<CompareSide>> {
	const plan = await contentOf(actor.schoolId, row);
	const library = await libraryOf(actor.schoolId);
	const { standard } = plan;
	if (!standard) return refused('not-found', '这份方案没有对应的专业教学标准，不能与标准比较。');
	const found = await library.load(standard.id, standard.edition);
	if (!found.ok || found.value.kind !== 'teaching')
		return refused('not-found', '标准库中没有这份方案所依据的专业教学标准。');
	const teaching = found.value;
	const basis = { teaching, origin: library.find(standard.id, standard.edition)?.origin ?? '' };
	const { plan: draft } = await draftOf({ basis, ...proposalOptions(plan, teaching) });
	const { title, edition } = teaching.standard;
	return granted({
		...{ key, name: `${title}（${edition}）的建议`, planId: row.id, plan: headedAs(draft, plan) },
		...{ by: title, at: row.createdAt, version: null, frozen: null },
	});
}

async function ofOtherPlan(actor: Actor, key: string): Promise<Answer<CompareSide>> {
	const [, id = '', number] = otherPlan.exec(key) ?? [];
	const row = await visiblePlan(actor, id);
	if (!row.ok) return unknown();
	return number === undefined
		? granted(await draftSide(actor, key, row.value))
		: versionSide(actor, key, row.value, Number(number));
}

/** The side `key` of a comparison that is asked for at the plan `row`, which the actor may see. */
export async function compareSide(
	actor: Actor,
	row: PlanRecord,
	key: string,
): Promise<Answer<CompareSide>> {
	if (key === 'draft') return granted(await draftSide(actor, key, row));
	if (key === 'start') return granted(await startSide(actor, key, row));
	if (key === 'source') return sourceSide(actor, key, row);
	if (key === 'standard') return standardSide(actor, key, row);
	const number = ownVersion.exec(key)?.[1];
	return number === undefined
		? ofOtherPlan(actor, key)
		: versionSide(actor, key, row, Number(number));
}
