import { readCode } from '#domain/verify/code.ts';
import { lookUp } from '#server/verification/index.ts';
import type { PageServerLoad } from './$types';

/** The page is there for every code: what is wrong with one is said on it. */
export const load: PageServerLoad = async ({ params, getClientAddress }) => {
	const answer = await lookUp(params.code, getClientAddress());
	return {
		code: readCode(params.code) ?? params.code.slice(0, 40),
		version: answer.ok ? answer.value : null,
		message: answer.ok ? null : answer.refusal.message,
	};
};
