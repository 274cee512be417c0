/** Answers and refusals as JSON over HTTP. */
import type { Printed } from '#exports/index.server.ts';
import { noSuchPlan } from './plans/refusals.ts';
import type { Unread } from './request-guard.ts';
import { statusOf, type Answer, type Refusal } from './answer.ts';

export const refusalResponse = (refusal: Refusal): Response =>
	Response.json(refusal, { status: statusOf(refusal) });

export const answerResponse = <Value>(answer: Answer<Value>): Response =>
	answer.ok ? Response.json(answer.value) : refusalResponse(answer.refusal);

export const signedOutResponse = (): Response =>
	refusalResponse({
		code: 'signed-out',
		message: '登录已过期。您的改动还在本页，重新登录后会自动提交。',
	});

/** For whoever is at work in no school: not signed in, or nothing is there for them. */
export const noActorResponse = ({ session }: Pick<App.Locals, 'session'>): Response =>
	session ? refusalResponse(noSuchPlan().refusal) : signedOutResponse();

const unread: Record<Unread, readonly [status: number, code: string, message: string]> = {
	'too-large': [413, 'too-large', '一次保存的内容太多（上限 1 MB）。请分几次粘贴。'],
	'other-type': [415, 'invalid', '发来的内容没有标明是 JSON，没有改动。请刷新后再试。'],
	'not-json': [400, 'invalid', '发来的内容不是有效的 JSON，没有改动。请刷新后再试。'],
};

/** For a body that was not taken. */
export function unreadResponse(why: Unread): Response {
	const [status, code, message] = unread[why];
	return Response.json({ code, message }, { status });
}

/** A printed document to be kept; `plain` is its name for readers that know only Latin letters. */
export const downloadOf = ({ name, mediaType, bytes }: Printed, plain: string): Response =>
	new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store',
		},
	});
