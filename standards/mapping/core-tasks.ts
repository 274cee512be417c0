/** The 典型工作任务 of a teaching standard, as chains follow them. */
import type { CoreTask } from '#domain/certificates/chains.ts';
import type { TeachingContent } from '../schema/teaching.ts';

/** Empty: no standard. */
export const coreTasksOf = (standard: TeachingContent | null): CoreTask[] =>
	(standard?.courses.core.fields ?? []).map(({ field, items }) => ({
		field,
		items: items.map(({ number, text }) => ({ id: `${field}/${number}`, text })),
	}));
