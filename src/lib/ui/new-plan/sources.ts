/** Plans that a new one may start from: accepted ones first, those of the same programme before all others. */
import { isKept, stageNames } from '#domain/plan/life.ts';
import type { PlanRow } from '#domain/plan/row.ts';
import { versionLabel } from '#domain/plan/version-label.ts';

export interface Source {
	/** `id@v2`, or of a draft the revision that is listed: `id@r5`. */
	readonly key: string;
	readonly label: string;
	readonly programmeCode: string;
}

const titleOf = ({ cohort, programmeName }: PlanRow): string => `${cohort}级 ${programmeName}`;

function sourcesOf(row: PlanRow): Source[] {
	const { id, version, stage, programmeCode, owner, revision } = row;
	const name = titleOf(row);
	const state = `${stageNames[stage]}，${owner.name}`;
	const accepted = version !== null && {
		...{ key: `${id}@v${version}`, programmeCode },
		label: `${name} ${versionLabel(version)}（${state}）`,
	};
	const draft = !isKept(stage) && {
		...{ key: `${id}@r${revision}`, programmeCode },
		label: `${name}（${state}，未定稿）`,
	};
	return [...(accepted ? [accepted] : []), ...(draft ? [draft] : [])];
}

const isDraft = ({ key }: Source): boolean => key.includes('@r');

/** Of all plans that the person may read; the newest cohorts first. */
export function sources(plans: readonly PlanRow[]): Source[] {
	const all = plans.toSorted((a, b) => b.cohort - a.cohort).flatMap(sourcesOf);
	return [...all.filter((one) => !isDraft(one)), ...all.filter(isDraft)];
}

export interface SourceGroup {
	readonly label: string;
	readonly sources: readonly Source[];
}

export function grouped(all: readonly Source[], programmeCode: string): SourceGroup[] {
	const same = (one: Source): boolean => one.programmeCode === programmeCode;
	return [
		{ label: '本专业', sources: all.filter(same) },
		{ label: '其他专业', sources: all.filter((one) => !same(one)) },
	].filter((group) => group.sources.length > 0);
}

const planOf = (key: string): string => key.slice(0, key.lastIndexOf('@'));

/** What is listed now in place of a draft that has moved on; itself where it is still listed. */
export function listedNow(all: readonly Source[], key: string): string {
	if (key === '' || all.some((one) => one.key === key)) return key;
	const same = all.filter((one) => planOf(one.key) === planOf(key));
	return (same.find(isDraft) ?? same[0])?.key ?? '';
}
