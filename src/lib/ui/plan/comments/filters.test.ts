import { expect, it } from 'vitest';
import type { PlacedThread } from '#domain/comments/page.ts';
import type { ThreadStatus } from '#domain/comments/thread.ts';
import { filtered, filters } from './filters.ts';

const threadOf = (id: string, status: ThreadStatus, by = 'a', mentions: string[] = []) =>
	({
		...{ id, status, anchor: { kind: 'plan' }, revision: 0, suggestion: null, settled: null },
		...{ isReason: false, isReleased: false, origin: null, removed: null },
		remarks: [
			{
				id,
				by: { id: by, name: by },
				voice: 'author',
				at: '',
				text: '',
				mentions,
				withdrawnAt: null,
			},
		],
	}) satisfies PlacedThread;

it('threads are listed newest first, each where somebody looks for it', () => {
	const threads = [
		threadOf('1', 'open'),
		threadOf('2', 'answered', 'me'),
		threadOf('3', 'resolved', 'a', ['me']),
		threadOf('4', 'withdrawn', 'me'),
		threadOf('5', 'carried'),
	];
	const ids = filters.map((filter) =>
		filtered(threads, filter, 'me')
			.map(({ id }) => id)
			.join(''),
	);
	expect(ids).toEqual(['21', '42', '3', '543']);
});
