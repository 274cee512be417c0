/** What each decision is called, and what follows from it. */
import type { Action, Stage, Ways } from '#domain/plan/life.ts';

interface Words {
	readonly title: string;
	/** What happens when the button is pressed. */
	readonly after: string;
	readonly button: string;
	/** Label of the reason. */
	readonly reason: string;
	/** What is said where a reason is asked for and missing. */
	readonly wanted: string;
}

/** `reviewer`: who judges first, 系部 or 教务处. */
const submitted = (reviewer: string): Words => ({
	title: `提交${reviewer}审核`,
	after: `提交后内容锁定，${reviewer}可以通过或退回；审核期间可以撤回。`,
	button: '提交审核',
	reason: `给${reviewer}的说明（可不写）`,
	wanted: '',
});

/** From 论证修改 a plan goes back to where it came from. */
const revised: Words = {
	title: '提交再次论证',
	after: '提交后内容锁定，回到专业建设委员会论证；委员会可以通过或再次退回。',
	button: '提交审核',
	reason: '修改说明（可不写）',
	wanted: '',
};

const others: Record<Exclude<Action, 'submit'>, Words> = {
	endorse: {
		title: '系部审核通过',
		after: '通过后交教务处审核；教务处可以通过或退回。',
		button: '通过',
		reason: '审核意见（可不写）',
		wanted: '',
	},
	withdraw: {
		title: '撤回提交',
		after: '撤回后回到编制中，可以继续修改，改好再提交。',
		button: '撤回',
		reason: '撤回的原因（可不写）',
		wanted: '',
	},
	return: {
		title: '退回修改',
		after: '退回后专业负责人按意见修改，再次提交。意见会一直留在方案的记录里。',
		button: '退回修改',
		reason: '退回意见',
		wanted: '请写明意见，专业负责人据此修改。',
	},
	accept: {
		title: '通过',
		after: '通过后内容和所用的师资、条件冻结为一个版本，进入专业建设委员会论证。',
		button: '通过',
		reason: '审核意见（可不写）',
		wanted: '',
	},
	deliberate: {
		title: '登记论证通过',
		after: '按论证会的记录填写。通过后提请校党组织会议审定。',
		button: '论证通过',
		reason: '补充说明（可不写）',
		wanted: '',
	},
	approve: {
		title: '登记审定通过',
		after: '按会议纪要填写。登记后可以发布；有误用“更正”，原来的记录会保留。',
		button: '审定通过',
		reason: '补充说明（可不写）',
		wanted: '',
	},
	publish: {
		title: '发布',
		after:
			'发布后内容、检查结果、说明、整改措施和依据的版本都不再改动，检查报告存档；要修改须发起变更。',
		button: '发布',
		reason: '补充说明（可不写）',
		wanted: '',
	},
	archive: {
		title: '归档',
		after: '归档后方案和全部记录照样可以查看、下载，不再变更。',
		button: '归档',
		reason: '归档的原因',
		wanted: '请写明归档的原因，例如：2023级已经毕业。',
	},
};

export function wordsOf(action: Action, { departmentReview }: Ways, stage: Stage): Words {
	if (action !== 'submit') return others[action];
	return stage === 'revision' ? revised : submitted(departmentReview ? '系部' : '教务处');
}

export const decisionOrder: readonly Action[] = [
	'submit',
	'endorse',
	'accept',
	'deliberate',
	'approve',
	'publish',
	'archive',
	'return',
	'withdraw',
];
