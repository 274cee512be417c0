/** A reader of a plan's events. */
import http from 'node:http';

export interface Listener {
	readonly heard: () => string;
	/** Answers when the words have come; the test's own time limit is the limit. */
	readonly until: (words: string) => Promise<void>;
	readonly leave: () => void;
}

export const listenTo = (port: number, path: string, cookie: string): Promise<Listener> =>
	new Promise((resolve, reject) => {
		const headers = { cookie, accept: 'text/event-stream' };
		const request = http.get({ host: '127.0.0.1', port, path, headers, agent: false }, (stream) => {
			let text = '';
			const waiting = new Set<() => void>();
			stream.on('data', (part: Buffer) => {
				text += part.toString();
				for (const look of waiting) look();
			});
			// Leaving ends the stream in the middle.
			stream.on('error', () => undefined);
			const until = (words: string) =>
				new Promise<void>((done) => {
					const look = (): void => {
						if (text.includes(words)) done();
					};
					waiting.add(look);
					look();
				});
			const listener = { heard: () => text, until, leave: () => void request.destroy() };
			void until('event: stage').then(() => resolve(listener));
		});
		request.on('error', reject);
	});
