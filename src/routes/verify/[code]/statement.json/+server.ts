import { answerResponse } from '#server/response.ts';
import { lookUp } from '#server/verification/index.ts';
import type { RequestHandler } from './$types';

/** For everybody: what a released version is, as it was signed. */
export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	answerResponse(await lookUp(params.code, getClientAddress()));
