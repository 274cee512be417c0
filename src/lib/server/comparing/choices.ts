/** What a plan can be compared with, as far as the actor may see it. */
import { versionLabel } from '#domain/plan/version-label.ts';
import { isKept } from '#domain/plan/life.ts';
import type { PlanRow } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { listPlans } from '../plans/list-plans.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { startOfPlan, type StartState } from '../plans/start-state.ts';
import { versionRows } from '../plans/versions.ts';

export interface CompareChoice {
	readonly key: string;
	readonly label: string;
}

/** Other plans in a list; the nearest of kin first. */
const most = 100;

function ownChoices(
	row: PlanRecord,
	versions: readonly number[],
	start: StartState | null,
): CompareChoice[] {
	const draft = isKept(row.stage) ? [] : [{ key: 'draft', label: '本方案：编写中的内容' }];
	return [
		...draft,
		...versions.map((number) => ({ key: `v${number}`, label: `本方案：${versionLabel(number)}` })),
		{ key: 'start', label: '本方案：建立时的内容' },
		...(start ? [{ key: 'source', label: `起点：${start.name}` }] : []),
		...(row.standardId === null ? [] : [{ key: 'standard', label: '专业教学标准的建议' }]),
	];
}

function otherChoices({ id, cohort, programmeName, version, stage }: PlanRow): CompareChoice[] {
	const name = `${cohort}级${programmeName}`;
	const draft = isKept(stage) ? [] : [{ key: id, label: `${name}：编写中的内容` }];
	const last =
		version === null
			? []
			: [{ key: `${id}@v${version}`, label: `${name}：${versionLabel(version)}` }];
	return [...last, ...draft];
}

/** Plans of the same programme first, of them the cohorts before this one, the newest first. */
const kinship =
	({ programmeCode, cohort }: PlanRecord) =>
	(a: PlanRow, b: PlanRow): number => {
		const same = (row: PlanRow): number => (row.programmeCode === programmeCode ? 0 : 1);
		const later = (row: PlanRow): number => (row.cohort <= cohort ? 0 : 1);
		return same(a) - same(b) || later(a) - later(b) || b.cohort - a.cohort;
	};

export interface CompareChoices {
	readonly choices: readonly CompareChoice[];
	/** What is compared where nothing was chosen. */
	readonly from: string;
	readonly to: string;
}

/** `asked`: the side that was chosen already; null: none. */
export async function compareChoices(
	actor: Actor,
	row: PlanRecord,
	asked: string | null,
): Promise<CompareChoices> {
	const versions = (await versionRows(actor.schoolId, row.id)).map(({ number }) => number);
	const started = await startOfPlan(actor, row.id);
	const plans = (await listPlans(actor)).filter(({ id }) => id !== row.id).toSorted(kinship(row));
	const others = plans.slice(0, most).flatMap(otherChoices);
	const earlier = plans.find(
		({ programmeCode, cohort, version }) =>
			programmeCode === row.programmeCode && cohort < row.cohort && version !== null,
	);
	const to = asked ?? (isKept(row.stage) ? `v${versions[0]}` : 'draft');
	const keys = versions.map((number) => `v${number}`);
	// Newest first: of a version the one before it, of a draft the last.
	const before = keys[keys.indexOf(to) + 1];
	const cohort = earlier ? `${earlier.id}@v${earlier.version}` : null;
	return {
		choices: [...ownChoices(row, versions, started), ...others],
		from: before ?? (started ? 'source' : null) ?? cohort ?? 'start',
		to,
	};
}
