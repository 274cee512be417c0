/** A request is carried out with who asked it, from where and for what (db/origin.ts). */
import type { RequestEvent } from '@sveltejs/kit';
import { askedFrom } from './db/origin.ts';

/** Behind a proxy that says not for whom it asks there is none. */
export function addressOf(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return '未知地址';
	}
}

export const askedBy = <Value>(event: RequestEvent, work: () => Value): Value =>
	askedFrom(
		{
			personId: event.locals.session?.personId ?? event.locals.actor?.personId ?? null,
			from: addressOf(event),
			action: `${event.request.method} ${event.route.id ?? ''}`,
			agent: (event.request.headers.get('user-agent') ?? '').slice(0, 200),
		},
		work,
	);
