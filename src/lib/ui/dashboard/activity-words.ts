/** What has happened lately, a line each. */
import type { Action } from '#domain/plan/life.ts';
import type { Person } from '#domain/plan/row.ts';

export interface Activity {
	readonly planId: string;
	readonly planName: string;
	/** ISO. */
	readonly at: string;
	readonly by: Person;
	readonly kind: 'edit' | Action;
	/** Of an edit: how many places it changed. */
	readonly count: number;
	/** Of a decision; empty where none was given. */
	readonly reason: string;
}

const words: Record<Action, string> = {
	submit: '提交审核',
	withdraw: '撤回了提交',
	endorse: '系部审核通过',
	return: '退回修改',
	accept: '审核通过',
	deliberate: '登记论证通过',
	approve: '登记审定通过',
	publish: '发布了方案',
	archive: '归档了方案',
};

export function activityWords({ kind, count, reason }: Activity): string {
	if (kind === 'edit') return `修改了 ${count} 处`;
	return reason === '' ? words[kind] : `${words[kind]}：${reason}`;
}

const continues = (later: Activity | undefined, earlier: Activity): later is Activity =>
	later?.kind === 'edit' &&
	earlier.kind === 'edit' &&
	later.planId === earlier.planId &&
	later.by.id === earlier.by.id;

/** Edits of one person in one plan in a row are one line, under the time of the last; newest first. */
export function folded(activities: readonly Activity[], most: number): Activity[] {
	const lines: Activity[] = [];
	for (const activity of activities) {
		const last = lines.at(-1);
		if (continues(last, activity))
			lines.splice(-1, 1, { ...last, count: last.count + activity.count });
		else lines.push(activity);
	}
	return lines.slice(0, most);
}
