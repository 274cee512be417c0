/** What an error page says: what happened, and how to go on; never whose fault it is. */

export interface ErrorWords {
	readonly title: string;
	readonly next: string;
}

const known: Record<number, ErrorWords> = {
	400: { title: '这个请求读不出来', next: '请回到上一页，重新填写后再提交。' },
	401: { title: '登录已过期', next: '请重新登录，之后可以回到刚才的页面。已保存的内容都在。' },
	403: { title: '您没有权限打开这个页面', next: '需要参与的话，请联系方案负责人或学校管理员。' },
	404: { title: '没有找到这个页面', next: '地址可能写错了，或者它不在您所在的学校。' },
	405: { title: '这个地址不能这样打开', next: '请从工作台进入。' },
	409: { title: '内容已经变了', next: '请重新打开，看过最新内容后再操作。' },
	413: { title: '提交的内容太大', next: '请减少一次提交的内容后再试。' },
	429: { title: '操作得太频繁', next: '请稍等一会儿再试。已保存的内容都在。' },
};

const ours: ErrorWords = {
	title: '服务器没有处理好这个请求',
	next: '请稍后重试；仍不行时，请把编号告诉管理员。',
};

/** It failed in the browser: no log has a number for it. */
const unlogged: ErrorWords = {
	title: '页面没有打开',
	next: '请检查网络，重新打开这个页面；仍不行时请联系管理员。',
};
const other: ErrorWords = { title: '这个请求没有成功', next: '请回到上一页再试。' };

/** `id`: number under which the server has logged it. */
export const errorWords = (status: number, id?: string): ErrorWords =>
	known[status] ?? (status < 500 ? other : id ? ours : unlogged);

/** Kit's own English messages say nothing to a person; ours are Chinese. */
export const isOurs = (message: string): boolean => /[\u4e00-\u9fff]/.test(message);
