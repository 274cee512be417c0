/** What waits for the viewer, read from the plans: nothing is stored for it. */
import { counted, listed, type Words } from '#ui/findings/counted.ts';
import type { MarkKind } from '#ui/findings/mark.ts';
import type { PlanRow } from '#domain/plan/row.ts';
import { isReviewed, type Stage } from '#domain/plan/life.ts';
import { actionWord, marksOf, planTitle } from './plan-row.ts';

export interface Todo {
	readonly planId: string;
	readonly kind: MarkKind;
	/** Each number of findings leads to those. */
	readonly title: Words;
	readonly note: Words;
	readonly action: string;
}

const openKinds = [
	['bad', '项不符合'],
	['dev', '项偏离'],
	['todo', '项待补'],
] as const;

/** What keeps a plan from being submitted, in counts; empty: nothing. */
function openParts({ summary }: PlanRow) {
	if (!summary) return [];
	const marks = marksOf(summary);
	return openKinds.flatMap(([kind, word]) =>
		marks[kind] > 0 ? [counted(`${marks[kind]} ${word}`, { kinds: [kind] })] : [],
	);
}

function openWords(row: PlanRow): Words {
	if (!row.summary) return ['尚未检查'];
	const parts = openParts(row);
	return parts.length > 0 ? listed(parts) : ['没有未处理的问题'];
}

/** What is still open where a plan may be submitted all the same: the school's own facts, and hints. */
const restWords = (row: PlanRow): Words =>
	openParts(row).length > 0 ? ['其余 ', ...openWords(row), '不影响提交'] : openWords(row);

const ofReturned = (row: PlanRow): Todo => ({
	planId: row.id,
	kind: 'bad',
	title: [`${planTitle(row)}被退回`],
	note: ['按意见修改后重新提交。', ...openWords(row)],
	action: '查看意见',
});

function ofDraft(row: PlanRow): Todo | null {
	if (!row.summary) return null;
	const { bad } = marksOf(row.summary);
	if (row.summary.submittable)
		return {
			planId: row.id,
			kind: 'ok',
			title: [`${planTitle(row)}可以提交审核`],
			note: restWords(row),
			action: '继续编写',
		};
	return {
		planId: row.id,
		kind: bad > 0 ? 'bad' : 'dev',
		title: [`${planTitle(row)}有 `, ...openWords(row), '，处理后才能提交审核'],
		note: ['逐项列在课程与学时页的检查面板里'],
		action: '逐项处理',
	};
}

const waiting: Partial<Record<Stage, string>> = {
	deliberation: '等待登记论证',
	approval: '等待审定和发布',
};

const ofReview = (row: PlanRow): Todo => ({
	planId: row.id,
	kind: 'hint',
	title: [`${planTitle(row)}${waiting[row.stage] ?? '等待审核'}`],
	note: [`${row.owner.name} 提交。`, ...openWords(row)],
	action: actionWord(row, [row.stage]),
});

function todoOf(row: PlanRow, reviews: readonly Stage[]): Todo | null {
	if (isReviewed(row.stage)) return reviews.includes(row.stage) ? ofReview(row) : null;
	if (!row.mayEdit) return null;
	if (row.stage === 'returned' || row.stage === 'revision') return ofReturned(row);
	return row.stage === 'drafting' ? ofDraft(row) : null;
}

const urgency: readonly MarkKind[] = ['bad', 'dev', 'hint', 'ok'];

/** Most urgent first; within one urgency the plan that has waited longest. */
export function todosOf(rows: readonly PlanRow[], reviews: readonly Stage[]): Todo[] {
	return rows
		.toSorted((a, b) => a.stageSince.localeCompare(b.stageSince))
		.flatMap((row) => todoOf(row, reviews) ?? [])
		.toSorted((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}
