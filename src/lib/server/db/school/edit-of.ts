/** An edit as it was made, from the row that keeps it. */
import type { Edit } from '#domain/plan/edit.ts';
import type { edits } from './edits.ts';

export const editOf = ({ op, path, change }: typeof edits.$inferSelect): Edit => ({
	op,
	path,
	...change,
});
