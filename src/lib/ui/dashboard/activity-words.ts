/** One line of what has happened lately. */
import type { Action } from '#domain/plan/life.ts';
import type { Person } from './plan-row.ts';

export interface Activity {
	readonly planId: string;
	readonly planName: string;
	readonly at: string;
	readonly by: Person;
	readonly kind: 'edits' | 'create' | Action;
	/** Number of edits. */
	readonly count: number;
}

const words: Record<Exclude<Activity['kind'], 'edits'>, string> = {
	create: '新建了方案',
	submit: '提交审核',
	withdraw: '撤回了提交',
	return: '退回修改',
	accept: '审核通过',
};

export const activityWords = ({ kind, count }: Activity): string =>
	kind === 'edits' ? `修改了 ${count} 处` : words[kind];
