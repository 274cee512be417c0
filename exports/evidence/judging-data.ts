/** All that judged a version, as plain data: with it its rules run again anywhere, and without a library. */
import * as v from 'valibot';
import { success, type Outcome } from '#domain/fault.ts';
import type { Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';
import { standardRules } from '#standards/rules/register.ts';
import type { World } from '#standards/rules/world.ts';

type Claimed = readonly (readonly [key: string, standard: unknown])[];
type Asked = readonly (readonly [rule: string, asked: unknown])[];

/** judging.json */
export interface JudgingData {
	readonly format: 'xunbiao.judging';
	readonly version: 1;
	/** Day of the check. */
	readonly today: string;
	readonly ruleSet: string;
	readonly requirements: Asked;
	readonly world: Omit<World, 'claimed'> & { readonly claimed: Claimed };
}

/** findings.json: what the version keeps. */
export interface FindingsData {
	readonly format: 'xunbiao.findings';
	readonly version: 1;
	readonly ruleSet: string;
	readonly verdict: CheckVerdict;
	readonly submittable: boolean;
	readonly findings: readonly Finding[];
}

export function judgingData(
	{ requirements, world, ruleSet }: Judging<World>,
	today: string,
): JudgingData {
	return {
		...{ format: 'xunbiao.judging', version: 1, today, ruleSet },
		requirements: [...requirements],
		world: { ...world, claimed: [...world.claimed] },
	};
}

const judgingShape = v.object({
	format: v.literal('xunbiao.judging'),
	version: v.literal(1),
	today: v.string(),
	ruleSet: v.string(),
	requirements: v.array(v.tuple([v.string(), v.array(v.unknown())])),
	world: v.looseObject({ claimed: v.array(v.tuple([v.string(), v.unknown()])) }),
});
const findingsShape = v.looseObject({
	format: v.literal('xunbiao.findings'),
	version: v.literal(1),
	ruleSet: v.string(),
	verdict: v.string(),
	findings: v.array(v.looseObject({ rule: v.string(), at: v.array(v.unknown()) })),
});

const unread = (part: string): Outcome<never> => ({
	ok: false,
	faults: [{ path: part, wrong: '读不出来', right: '请换用学校提供的原件' }],
});

/** The frame is checked; what a forged part makes the rules say is for its hash to tell. */
export function judgingOf(json: unknown): Outcome<{ judging: Judging<World>; today: string }> {
	const read = v.safeParse(judgingShape, json);
	if (!read.success) return unread('judging.json');
	const { today, ruleSet, requirements, world } = read.output as unknown as JudgingData;
	const judging = {
		rules: standardRules,
		requirements: new Map(requirements) as Judging<World>['requirements'],
		world: { ...world, claimed: new Map(world.claimed) as World['claimed'] },
		ruleSet,
	};
	return success({ judging, today });
}

export function findingsOf(json: unknown): Outcome<FindingsData> {
	const read = v.safeParse(findingsShape, json);
	return read.success ? success(read.output as unknown as FindingsData) : unread('findings.json');
}
