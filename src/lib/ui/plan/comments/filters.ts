/** Which threads are listed. */
import type { PlacedThread } from '#domain/comments/page.ts';
import { isOpenThread } from '#domain/comments/thread.ts';

export const filters = ['open', 'mine', 'mentions', 'resolved'] as const;
export type Filter = (typeof filters)[number];

export const filterNames: Record<Filter, string> = {
	open: '待处理',
	mine: '我的',
	mentions: '提到我',
	resolved: '已了结',
};

const fits: Record<Filter, (thread: PlacedThread, personId: string) => boolean> = {
	open: (thread) => isOpenThread(thread),
	mine: ({ remarks }, personId) => remarks.some(({ by }) => by.id === personId),
	mentions: ({ remarks }, personId) => remarks.some(({ mentions }) => mentions.includes(personId)),
	resolved: (thread) => !isOpenThread(thread),
};

/** Newest first. */
export const filtered = (
	threads: readonly PlacedThread[],
	filter: Filter,
	personId: string,
): PlacedThread[] => threads.filter((thread) => fits[filter](thread, personId)).reverse();
