/** Answers and refusals as JSON over HTTP. */
import { noSuchPlan } from './plans/refusals.ts';
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

export const tooLargeResponse = (): Response =>
	Response.json(
		{ code: 'too-large', message: '一次保存的内容太多（上限 1 MB）。请分几次粘贴。' },
		{ status: 413 },
	);

export const badJsonResponse = (): Response =>
	Response.json(
		{ code: 'invalid', message: '发来的内容不是有效的 JSON，没有改动。请刷新后再试。' },
		{ status: 400 },
	);
