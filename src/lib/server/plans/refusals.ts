/** Refusals that several services share, in one wording. */
import { stageNames, type Stage } from '#domain/plan/life.ts';
import type { Fault } from '#domain/fault.ts';
import { refused } from '../answer.ts';

export const noSuchPlan = () =>
	refused('not-found', '没有这份方案。它可能不属于您的学校，或地址有误。');

export const badContent = (faults: readonly Fault[]) =>
	refused('invalid', `有 ${faults.length} 处内容不能保存，没有改动方案。`, faults);

/** Of a published plan for which there is a change that is not published yet. */
export const changedAlready = (stage: Stage) =>
	refused('conflict', `这份方案已有变更稿（${stageNames[stage]}），请在变更稿上继续。`);
