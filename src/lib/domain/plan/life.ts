/** A plan's life (product.md): which passage leads where, and whose it is. */
export const stages = ['drafting', 'academic-review', 'returned', 'accepted'] as const;
export type Stage = (typeof stages)[number];

export const actions = ['submit', 'withdraw', 'return', 'accept'] as const;
export type Action = (typeof actions)[number];

export const stageNames: Record<Stage, string> = {
	drafting: '编制中',
	'academic-review': '教务处审核',
	returned: '退回修改',
	accepted: '已通过',
};

export const actionNames: Record<Action, string> = {
	submit: '提交审核',
	withdraw: '撤回',
	return: '退回修改',
	accept: '通过',
};

/** Who acts upon a plan: those who write it, or 教务. */
export type Side = 'author' | 'academic-affairs';

interface Passage {
	readonly from: readonly Stage[];
	readonly to: Stage;
	readonly side: Side;
}

const passages: Record<Action, Passage> = {
	submit: { from: ['drafting', 'returned'], to: 'academic-review', side: 'author' },
	withdraw: { from: ['academic-review'], to: 'drafting', side: 'author' },
	return: { from: ['academic-review'], to: 'returned', side: 'academic-affairs' },
	accept: { from: ['academic-review'], to: 'accepted', side: 'academic-affairs' },
};

/** Where `action` leads from `stage`, or null where it does not start there. */
export const stageAfter = (stage: Stage, action: Action): Stage | null =>
	passages[action].from.includes(stage) ? passages[action].to : null;

export const sideOf = (action: Action): Side => passages[action].side;

/** What a side may do at a stage. */
export const actionsAt = (stage: Stage, side: Side): Action[] =>
	actions.filter((action) => sideOf(action) === side && stageAfter(stage, action) !== null);

/** Only a plan in its authors' hands may change: from submission on it is what is being judged. */
export const isOpen = (stage: Stage): boolean => stage === 'drafting' || stage === 'returned';
