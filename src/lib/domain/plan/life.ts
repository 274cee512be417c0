/** A plan's life (product.md): which passage leads where, and whose it is. */
export const stages = [
	'drafting',
	'department-review',
	'academic-review',
	'returned',
	'accepted',
] as const;
export type Stage = (typeof stages)[number];

export const actions = ['submit', 'withdraw', 'endorse', 'return', 'accept'] as const;
export type Action = (typeof actions)[number];

export const stageNames: Record<Stage, string> = {
	drafting: '编制中',
	'department-review': '系部审核',
	'academic-review': '教务处审核',
	returned: '退回修改',
	accepted: '已通过',
};

/** Decisions are 通过 and 退回 only (product.md): the department's 通过 leads on to 教务. */
export const actionNames: Record<Action, string> = {
	submit: '提交审核',
	withdraw: '撤回',
	endorse: '系部通过',
	return: '退回修改',
	accept: '通过',
};

/** Who acts upon a plan: those who write it, their department's reviewer, or 教务. */
export type Side = 'author' | 'department' | 'academic-affairs';

/** How a school reviews. */
export interface Ways {
	/** 系部审核 stands before 教务处审核. */
	readonly departmentReview: boolean;
}

interface Passage {
	readonly action: Action;
	readonly from: readonly Stage[];
	readonly to: (ways: Ways) => Stage;
	readonly side: Side;
}

const passages: readonly Passage[] = [
	{
		action: 'submit',
		from: ['drafting', 'returned'],
		to: ({ departmentReview }) => (departmentReview ? 'department-review' : 'academic-review'),
		side: 'author',
	},
	{
		action: 'withdraw',
		from: ['department-review', 'academic-review'],
		to: () => 'drafting',
		side: 'author',
	},
	{
		action: 'endorse',
		from: ['department-review'],
		to: () => 'academic-review',
		side: 'department',
	},
	{ action: 'return', from: ['department-review'], to: () => 'returned', side: 'department' },
	{ action: 'return', from: ['academic-review'], to: () => 'returned', side: 'academic-affairs' },
	{ action: 'accept', from: ['academic-review'], to: () => 'accepted', side: 'academic-affairs' },
];

const passageOf = (stage: Stage, action: Action): Passage | undefined =>
	passages.find((one) => one.action === action && one.from.includes(stage));

/** Where `action` leads from `stage`, or null where it does not start there. */
export const stageAfter = (stage: Stage, action: Action, ways: Ways): Stage | null =>
	passageOf(stage, action)?.to(ways) ?? null;

/** Whose `action` is at `stage`; where it does not start there, whose it is elsewhere. */
export const sidesFor = (stage: Stage, action: Action): Side[] => {
	const here = passageOf(stage, action);
	const all = here ? [here] : passages.filter((one) => one.action === action);
	return all.map(({ side }) => side);
};

/** What a side may do at a stage. */
export const actionsAt = (stage: Stage, side: Side): Action[] =>
	actions.filter((action) => passageOf(stage, action)?.side === side);

/** Stages in which somebody judges what was submitted. */
export const isReviewed = (stage: Stage): boolean =>
	stage === 'department-review' || stage === 'academic-review';

/** The stage in which a side has to judge; null: it judges nothing. */
export const reviewedBy: Record<Side, Stage | null> = {
	author: null,
	department: 'department-review',
	'academic-affairs': 'academic-review',
};

/** Only a plan in its authors' hands may change: from submission on it is what is being judged. */
export const isOpen = (stage: Stage): boolean => stage === 'drafting' || stage === 'returned';
