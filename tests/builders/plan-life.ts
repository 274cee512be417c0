/** A plan on its way to publication: each step as its people take it. */
import type { Action } from '#domain/plan/life.ts';
import type { RecordValues } from '#domain/plan/record.ts';
import { remedyAll } from '#server/demonstration/remedies.ts';
import { decision, openPlan } from '#server/plans/index.ts';
import { today } from '#server/plans/judge.ts';
import { granted, requestId, type TestSchool } from './school-of.ts';

/** What a meeting of today records. */
export const deliberated = (): RecordValues => ({
	date: today(),
	organisation: '直播电商专业建设委员会',
	members: '王强（江州直播基地）、李敏（本校）',
	opinion: '课程体系合理，同意。',
});
export const approved = (): RecordValues => ({
	date: today(),
	meeting: '校党委会 2026 年第 9 次会议',
	number: '校党〔2026〕9 号',
	minutes: '档案室 2026-DW-9',
	people: '书记赵刚，委员七人',
});

/** `as`: who takes the step; by 教务 or the author where it is not said. */
export async function step(
	school: TestSchool,
	planId: string,
	action: Action,
	more: { record?: RecordValues; reason?: string } = {},
	as = school[action === 'submit' || action === 'withdraw' ? 'department-head' : 'academic-affairs'],
) {
	const { revision, stage } = granted(await openPlan(school.auditor, planId));
	return decision(action)(as, planId, { revision, stage, requestId: requestId(), ...more });
}

const way: readonly (readonly [Action, (() => RecordValues)?])[] = [
	['submit'],
	['accept'],
	['deliberate', deliberated],
	['approve', approved],
	['publish'],
];

/** Takes a new plan up to and with `last`; with remedies before it is published. */
export async function bringTo(school: TestSchool, planId: string, last: Action): Promise<void> {
	for (const [action, record] of way.slice(0, way.findIndex(([one]) => one === last) + 1)) {
		if (action === 'publish') await remedyAll(school['academic-affairs'], planId, '2099-08-31');
		granted(await step(school, planId, action, record ? { record: record() } : {}));
	}
}
