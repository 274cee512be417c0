/** What each decision is called, and what follows from it. */
import type { Action, Ways } from '#domain/plan/life.ts';

interface Words {
	readonly title: string;
	/** What happens when the button is pressed. */
	readonly after: string;
	readonly button: string;
	readonly reason: string;
	readonly needsReason: boolean;
}

/** `reviewer`: who judges first, 系部 or 教务处. */
const submitted = (reviewer: string): Words => ({
	title: `提交${reviewer}审核`,
	after: `提交后内容锁定，${reviewer}可以通过或退回；审核期间可以撤回。`,
	button: '提交审核',
	reason: `给${reviewer}的说明（可不写）`,
	needsReason: false,
});

const others: Record<Exclude<Action, 'submit'>, Words> = {
	endorse: {
		title: '系部审核通过',
		after: '通过后交教务处审核；教务处可以通过或退回。',
		button: '通过',
		reason: '审核意见（可不写）',
		needsReason: false,
	},
	withdraw: {
		title: '撤回提交',
		after: '撤回后回到编制中，可以继续修改，改好再提交。',
		button: '撤回',
		reason: '撤回的原因（可不写）',
		needsReason: false,
	},
	return: {
		title: '退回修改',
		after: '退回后专业负责人按意见修改，再次提交。意见会一直留在方案的记录里。',
		button: '退回修改',
		reason: '退回意见',
		needsReason: true,
	},
	accept: {
		title: '通过',
		after: '通过后内容冻结为一个版本，不再改动；可以下载这一版的 Word 和 Excel。',
		button: '通过',
		reason: '审核意见（可不写）',
		needsReason: false,
	},
};

export const wordsOf = (action: Action, { departmentReview }: Ways): Words =>
	action === 'submit' ? submitted(departmentReview ? '系部' : '教务处') : others[action];

export const decisionOrder: readonly Action[] = [
	'submit',
	'endorse',
	'accept',
	'return',
	'withdraw',
];
