/** A plan's life (product.md): its stages and actions, and what the table of passages says of them. */
import type { AskedStep } from '../desk/routing.ts';
import { passages, type Passage } from './passages.ts';

export const stages = [
	'drafting',
	'department-review',
	'academic-review',
	'returned',
	'deliberation',
	'revision',
	'approval',
	'published',
	'archived',
] as const;
export type Stage = (typeof stages)[number];

export const actions = [
	'submit',
	'withdraw',
	'endorse',
	'return',
	'accept',
	'deliberate',
	'approve',
	'publish',
	'archive',
] as const;
export type Action = (typeof actions)[number];

export const stageNames: Record<Stage, string> = {
	drafting: '编制中',
	'department-review': '系部审核',
	'academic-review': '教务处审核',
	returned: '退回修改',
	deliberation: '专业建设委员会论证',
	revision: '论证修改',
	approval: '校党组织会议审定',
	published: '已发布',
	archived: '已归档',
};

/** Decisions are 通过 and 退回 only (product.md); each side's 通过 has its own name. */
export const actionNames: Record<Action, string> = {
	submit: '提交审核',
	withdraw: '撤回',
	endorse: '系部通过',
	return: '退回修改',
	accept: '通过',
	deliberate: '论证通过',
	approve: '审定通过',
	publish: '发布',
	archive: '归档',
};

/**
 * Once a plan's life ended with 已通过; what stood there waits for the deliberation now. Rows of plans
 * were moved by a migration, decisions are never rewritten and are read so.
 */
export const formerStages = { accepted: 'deliberation' } as const satisfies Record<string, Stage>;
export type WrittenStage = Stage | keyof typeof formerStages;

export const stageRead = (written: WrittenStage): Stage =>
	written === 'accepted' ? formerStages.accepted : written;

/** Who acts upon a plan: those who write it, their department's reviewer, or 教务. */
export type Side = 'author' | 'department' | 'academic-affairs';

/** How a school reviews. */
export interface Ways {
	/** 系部审核 stands before 教务处审核. */
	readonly departmentReview: boolean;
	/** What a change of a published plan does without, by the school's rules; absent: nothing. */
	readonly skipped?: readonly AskedStep[];
}

/** The passage that begins with `action` at `stage`; undefined: there is none. */
export const passageOf = (stage: Stage, action: Action): Passage | undefined =>
	passages.find((one) => one.action === action && one.from.includes(stage));

/** Where `action` leads from `stage`, or null where it does not start there. */
export const stageAfter = (stage: Stage, action: Action, ways: Ways): Stage | null =>
	passageOf(stage, action)?.to(ways) ?? null;

/** Whose `action` is at `stage`; where it does not start there, whose it is elsewhere. */
export const sidesFor = (stage: Stage, action: Action): Side[] => {
	const here = passageOf(stage, action);
	const all = here ? [here] : passages.filter((one) => one.action === action);
	return [...new Set(all.map(({ side }) => side))];
};

/** What a side may do at a stage. */
export const actionsAt = (stage: Stage, side: Side): Action[] =>
	actions.filter((action) => passageOf(stage, action)?.side === side);

/** The stages in which a side has to judge. */
export const reviewedBy: Record<Side, readonly Stage[]> = {
	author: [],
	department: ['department-review'],
	'academic-affairs': ['academic-review', 'deliberation', 'approval'],
};

/** Stages in which somebody judges what was submitted. */
export const isReviewed = (stage: Stage): boolean =>
	Object.values(reviewedBy).some((reviewed) => reviewed.includes(stage));

/** Only a plan in its authors' hands may change: from submission on it is what is being judged. */
export const isOpen = (stage: Stage): boolean =>
	stage === 'drafting' || stage === 'returned' || stage === 'revision';

/** From publication on nothing of a plan changes any more. */
export const isPublished = (stage: Stage): boolean => stage === 'published' || stage === 'archived';

/** From 通过 on, unless it is revised, the content stands as a version keeps it. */
export const isKept = (stage: Stage): boolean =>
	stage === 'deliberation' || stage === 'approval' || isPublished(stage);
