/** A plan is taken along its life as the people of a school would, with what their meetings record. */
import type { Action } from '#domain/plan/life.ts';
import type { RecordValues } from '#domain/plan/record.ts';
import type { Actor } from '../access/actor.ts';
import { decision } from '../plans/index.ts';
import { today } from '../plans/judge.ts';
import { visiblePlan } from '../plans/visible.ts';
import { must } from './must.ts';
import { remedyAll } from './remedies.ts';

/** What meetings of today record. */
export const deliberated = (): RecordValues => ({
	date: today(),
	organisation: '商贸类专业建设委员会',
	members: '王强（江州直播产业基地）、李敏（江州市商务局）、何建平（本校）',
	opinion: '岗位与课程对应清楚，实训安排可行，同意通过。',
});
export const approved = (): RecordValues => ({
	date: today(),
	meeting: '校党委会 2026 年第 9 次会议',
	number: '校党〔2026〕9 号',
	minutes: '学校档案室 2026-DW-009',
	people: '主持人：党委书记赵刚；参加人：党委委员七人',
});
export const filed = (): RecordValues => ({
	date: today(),
	recipient: '江州市教育局职成教处',
	number: '江教职备〔2026〕31 号',
});

const way: readonly (readonly [Action, (() => RecordValues)?])[] = [
	['submit'],
	['accept'],
	['deliberate', deliberated],
	['approve', approved],
	['publish'],
];

export interface Parties {
	readonly author: Actor;
	readonly affairs: Actor;
}

/** From a new plan up to and with `last`; what is published has its remedies by then. */
export async function advance(
	{ author, affairs }: Parties,
	planId: string,
	last: Action,
): Promise<void> {
	const steps = way.slice(0, way.findIndex(([one]) => one === last) + 1);
	for (const [action, record] of steps) {
		if (action === 'publish') await remedyAll(affairs, planId, '2099-08-31');
		const actor = action === 'submit' ? author : affairs;
		const { revision, stage } = must(await visiblePlan(actor, planId));
		const form = { revision, stage, requestId: `${planId}-${action}`, record: record?.() };
		must(await decision(action)(actor, planId, form));
	}
}
