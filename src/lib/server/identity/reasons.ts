/** Why somebody was not let in by their school's identity service, as its page says. */
export const reasons = {
	code: '没有这个登录码。请核对，或向本校的学校管理员要登录地址。',
	expired: '这次登录已过期，或不是在这个浏览器中开始的。请重新开始。',
	denied: '身份服务没有确认您的身份：登录被取消或被拒绝。',
	failed: '学校的身份服务没有正确回应。请稍后再试；一直如此，请告诉学校管理员。',
	stranger:
		'身份服务确认了您的身份，但本校没有与之对应的成员。已有循标账号的，用密码登录后在“账号”页关联；没有的，向学校管理员要一份邀请链接。',
	invitation: '这份邀请已用过、已过期或已撤回。请向学校管理员要一份新的。',
	taken: '这个身份已经关联了本校的另一个账号，没有改动。',
	other: '登录循标的人在这期间变了，没有关联。请重新开始。',
} as const;

export type Reason = keyof typeof reasons;

export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

/** A step of signing in: what it gives, or why it ends there. */
export type Outcome<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: Reason };

export const so = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const ended = (why: Reason): Outcome<never> => ({ ok: false, why });
