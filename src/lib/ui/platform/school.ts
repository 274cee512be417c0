/** Words for what the operator sees of schools and of their upkeep. */
import type { OverviewRow, SchoolOrder, Totals } from '#domain/schools/overview.ts';
import type { SchoolRow } from '#domain/schools/row.ts';
import type { JobKind, JobOutcome } from '#domain/schools/upkeep.ts';

export const statusWords: Readonly<Record<SchoolRow['status'], string>> = {
	active: '使用中',
	suspended: '已停用',
};

export const plansWords = (plans: number | null): string =>
	plans === null ? '打不开' : String(plans);

export const jobWords: Readonly<Record<JobKind, string>> = {
	backup: '备份',
	rehearsal: '恢复演练',
	restore: '恢复',
	migration: '全部更新',
};

export const outcomeWords: Readonly<Record<JobOutcome, string>> = {
	running: '进行中',
	done: '成功',
	partly: '不完整',
	failed: '失败',
};

export const outcomeTones = {
	running: 'hint',
	done: 'ok',
	partly: 'dev',
	failed: 'bad',
} as const satisfies Record<JobOutcome, string>;

export const orderWords: Readonly<Record<SchoolOrder, string>> = {
	created: '新开通在前',
	trouble: '要处理的在前',
	name: '按名称',
	people: '人员多在前',
	active: '登录多在前',
	changes: '改动多在前',
	bytes: '数据大在前',
};

export function versionsWords({ schools, broken, behind, unknown }: Totals): string {
	if (broken > 0) return `${broken} 所打不开`;
	if (behind > 0) return `${behind} 所待更新`;
	return unknown === schools ? '未统计' : '都是当前版本';
}

/** Whether the school's database is at its newest. */
export function versionOf({
	figures,
}: OverviewRow): { tone: 'ok' | 'bad' | 'todo'; text: string } | null {
	if (!figures) return null;
	if (figures.wrong !== null) return { tone: 'bad', text: '打不开' };
	return (figures.behind ?? 0) > 0
		? { tone: 'todo', text: `差 ${figures.behind} 步` }
		: { tone: 'ok', text: '当前' };
}
