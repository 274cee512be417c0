import { changePassword, endOwnSessions, ownSessions } from '#server/access/account.ts';
import { requireActor, requireSession, type Session } from '#server/access/index.ts';
import {
	beginFactor,
	confirmBegun,
	endFactor,
	factorStatus,
	renewCodes,
	standingSetup,
} from '#server/access/second-factor/index.ts';
import { statusOf, type Answer, type Refusal } from '#server/answer.ts';
import { formText } from '#server/form-text.ts';
import {
	forgetFound,
	foundIdentity,
	linkFound,
	ownIdentity,
	unlinkOwn,
} from '#server/identity/index.ts';
import { saying, told } from '#server/told.ts';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = requireSession(event);
	const { actor } = event.locals;
	return {
		name: session.name,
		sessions: await ownSessions(session),
		factor: await factorStatus(session),
		viaSchool: session.viaSchool,
		identity: actor && (await ownIdentity(actor, foundIdentity(event))),
	};
};

const endedWords = (ended: number): string =>
	ended > 0 ? `已退出另外 ${ended} 处登录。` : '没有别的登录。';

const proofIn = async ({ request }: RequestEvent, path: string) => ({
	given: formText(await request.formData(), path, 1000),
	path,
});

/** What an answer brings that is shown this once: the picture for the app, the recovery codes. */
const shown = <Value extends object>(key: string, answer: Answer<Value>) =>
	answer.ok ? { key, message: null, faults: [], ...answer.value } : refusedAs(key, answer.refusal);

const refusedAs = (key: string, refusal: Refusal, beside: object = {}) =>
	fail(statusOf(refusal), {
		...saying(key, refusal.message, refusal.faults ?? []),
		...beside,
	});

/** Whoever mistyped the first code still has the picture before them. */
async function confirmed(session: Session, code: string) {
	const answer = await confirmBegun(session, code);
	if (answer.ok) return shown('confirm', answer);
	return refusedAs('confirm', answer.refusal, (await standingSetup(session)) ?? {});
}

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
	begin: async (event) => {
		const session = requireSession(event);
		return shown('begin', await beginFactor(session, await proofIn(event, 'password')));
	},
	confirm: async (event) => {
		const session = requireSession(event);
		return confirmed(session, formText(await event.request.formData(), 'code'));
	},
	codes: async (event) => {
		const session = requireSession(event);
		return shown('codes', await renewCodes(session, await proofIn(event, 'proof')));
	},
	off: async (event) => {
		const session = requireSession(event);
		const answer = await endFactor(session, await proofIn(event, 'proof'));
		return told('off', answer, () => '两步验证已关闭，以后登录只问密码。');
	},
	link: async (event) => {
		const [actor, session] = [requireActor(event), requireSession(event)];
		const proof = await proofIn(event, 'proof');
		const answer = await linkFound(actor, session, foundIdentity(event), proof);
		if (answer.ok) forgetFound(event);
		return told('link', answer, () => '已关联，以后可以由学校的身份服务登录。');
	},
	unlink: async (event) => {
		const [actor, session] = [requireActor(event), requireSession(event)];
		const answer = await unlinkOwn(actor, session, await proofIn(event, 'proof'));
		return told('unlink', answer, () => '关联已解除，以后用密码登录。');
	},
	end: async (event) => {
		const session = requireSession(event);
		const hash = formText(await event.request.formData(), 'session');
		const answer = await endOwnSessions(session, hash === '' ? null : hash);
		return told(hash === '' ? 'all' : hash, answer, ({ ended }) => endedWords(ended));
	},
};
