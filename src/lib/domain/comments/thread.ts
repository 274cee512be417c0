/** A comment with its answers and what became of it. */
import type { Edit } from '../plan/edit.ts';
import type { Person } from '../plan/row.ts';
import type { Anchor } from './anchor.ts';

/** As whom somebody speaks on a plan. */
export const voices = ['author', 'department', 'academic-affairs', 'auditor', 'expert'] as const;
export type Voice = (typeof voices)[number];

export const voiceNames: Record<Voice, string> = {
	author: '编写人',
	department: '系部审核',
	'academic-affairs': '教务处',
	auditor: '审核/督导',
	expert: '外部专家',
};

/** What can become of a comment. `apply` and `decline` are of its suggestion, `release` and `hide` of who reads it. */
export const settlements = [
	...(['resolve', 'reopen', 'withdraw', 'apply', 'decline', 'carry'] as const),
	...(['release', 'hide'] as const),
] as const;
export type Settlement = (typeof settlements)[number];

export const settlementNames: Record<Settlement, string> = {
	resolve: '标记为已解决',
	reopen: '重新打开',
	withdraw: '撤回',
	apply: '应用建议',
	decline: '不采纳建议',
	carry: '转入下一版',
	release: '向外部公开',
	hide: '不再向外部公开',
};

/** What was said: the first of a thread has its place, maybe a suggestion; the others answer it. */
export interface RemarkRow {
	readonly id: string;
	/** Id of the first of its thread. */
	readonly threadId: string;
	/** null: an answer. */
	readonly anchor: Anchor | null;
	readonly text: string;
	/** The suggestion that it carries. */
	readonly edits: readonly Edit[] | null;
	/** Ids of the people who are mentioned. */
	readonly mentions: readonly string[];
	/** Revision of the plan that it was written on. */
	readonly revision: number;
	readonly by: Person;
	readonly voice: Voice;
	readonly at: string;
	/** It is a reason of the return that this form made; null: it is none. */
	readonly returnedBy: string | null;
	/** Comment of an earlier version that it carries on. */
	readonly origin: string | null;
}

export interface SettlementRow {
	readonly commentId: string;
	readonly kind: Settlement;
	readonly reason: string;
	readonly by: Person;
	readonly at: string;
}

export interface Remark extends Pick<RemarkRow, 'id' | 'by' | 'voice' | 'at' | 'mentions'> {
	/** Empty where it was withdrawn: it stays known that it was there. */
	readonly text: string;
	readonly withdrawnAt: string | null;
}

export interface Suggestion {
	readonly edits: readonly Edit[];
	readonly state: 'open' | 'applied' | 'declined';
	/** Who applied or declined it. */
	readonly settled: Omit<SettlementRow, 'commentId'> | null;
}

/** `answered`: open, and somebody else has spoken last. */
export type ThreadStatus = 'open' | 'answered' | 'resolved' | 'carried' | 'withdrawn';

export const statusNames: Record<ThreadStatus, string> = {
	open: '待回复',
	answered: '已回复',
	resolved: '已解决',
	carried: '已转入下一版',
	withdrawn: '已撤回',
};

export interface Thread {
	readonly id: string;
	readonly anchor: Anchor;
	readonly revision: number;
	/** The first comment, then its answers, as they were written. */
	readonly remarks: readonly [Remark, ...Remark[]];
	readonly suggestion: Suggestion | null;
	readonly status: ThreadStatus;
	/** What made the status, where it is not open. */
	readonly settled: Omit<SettlementRow, 'commentId'> | null;
	/** A reason for which the plan was returned. */
	readonly isReason: boolean;
	/** 教务 let auditors and guests read it, whatever round there is. */
	readonly isReleased: boolean;
	readonly origin: string | null;
}

export const isOpenThread = ({ status }: Pick<Thread, 'status'>): boolean =>
	status === 'open' || status === 'answered';
