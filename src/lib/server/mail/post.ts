/** Sends letters over SMTP, one connection for several; plain text alone. */
import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings.ts';

export interface Letter {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

export interface Post {
	/** Rejects where the server cannot be reached, or does not let us in. */
	readonly isOpen: () => Promise<unknown>;
	readonly send: (letter: Letter) => Promise<unknown>;
	readonly close: () => void;
}

/** A server that does not answer holds nothing up for longer. */
const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export function openPost({ url, from }: MailSettings): Post {
	const transport = createTransport({ url, pool: true, maxConnections: 1, ...waits });
	return {
		isOpen: () => transport.verify(),
		send: ({ to, subject, text }) =>
			transport.sendMail({
				...{ from, to: { name: '', address: to }, subject, text },
				// What a plan says may look like a path or an address: nothing of it is ever fetched.
				disableFileAccess: true,
				disableUrlAccess: true,
			}),
		close: () => transport.close(),
	};
}
