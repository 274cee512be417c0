import { changePassword, endOwnSessions, ownSessions } from '#server/access/account.ts';
import { requireSession } from '#server/access/index.ts';
import { formText } from '#server/form-text.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = requireSession(event);
	return { name: session.name, sessions: await ownSessions(session) };
};

const endedWords = (ended: number): string =>
	ended > 0 ? `已退出另外 ${ended} 处登录。` : '没有别的登录。';

export const actions: Actions = {
	password: async (event) => {
		const session = requireSession(event);
		const form = await event.request.formData();
		const passwords = {
			current: formText(form, 'current', 1000),
			next: formText(form, 'next', 1000),
		};
		return told(
			'password',
			await changePassword(session, passwords),
			({ ended }) => `密码已改。${endedWords(ended)}`,
		);
	},
	end: async (event) => {
		const session = requireSession(event);
		const hash = formText(await event.request.formData(), 'session');
		const answer = await endOwnSessions(session, hash === '' ? null : hash);
		return told(hash === '' ? 'all' : hash, answer, ({ ended }) => endedWords(ended));
	},
};
