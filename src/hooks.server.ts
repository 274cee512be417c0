import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { admit, otherSchool, otherSchoolAnswer } from '#server/access/index.ts';
import { askedBy } from '#server/asked-by.ts';
import { DatabaseUnreachable } from '#server/db/unreachable.ts';
import { diskFullWords, isDiskFull } from '#server/disk-full.ts';
import { errorId, logError } from '#server/log.ts';
import {
	brokenWords,
	foreignAnswer,
	guardForm,
	isForeign,
	keepPrivate,
	readToEnd,
} from '#server/request-guard.ts';
import { start } from '#server/start.ts';

export const init: ServerInit = start;

/** The theme stands in the page before it is drawn, so that nothing flashes. */
const themed =
	(theme: string | undefined) =>
	({ html }: { html: string }): string =>
		html.replace('%theme%', theme === 'light' || theme === 'dark' ? theme : 'auto');

const answer: Handle = async ({ event, resolve }) => {
	if (isForeign(event.request, event.url)) return foreignAnswer();
	guardForm(event.request);
	await admit(event);
	const elsewhere = await otherSchool(event);
	if (elsewhere !== null) return otherSchoolAnswer(event.request, elsewhere);
	const transformPageChunk = themed(event.cookies.get('theme'));
	return keepPrivate(await askedBy(event, () => resolve(event, { transformPageChunk })));
};

export const handle: Handle = async (input) => {
	const response = await answer(input);
	await readToEnd(input.event.request);
	return response;
};

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message: brokenWords[status] ?? message };
	const id = errorId();
	logError(error, { id, method: event.request.method, route: event.route.id, status });
	if (error instanceof DatabaseUnreachable) return { message: `${error.message}编号 ${id}。`, id };
	if (isDiskFull(error)) return { message: `${diskFullWords}编号 ${id}。`, id };
	return { message: `服务器没能完成这件事，已记录，编号 ${id}。已保存的内容不受影响。`, id };
};
