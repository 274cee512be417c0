/** Threads are the sum of rows that are only ever added: what was said, and what became of it. */
import type {
	Remark,
	RemarkRow,
	Settlement,
	SettlementRow,
	Suggestion,
	Thread,
	ThreadStatus,
} from './thread.ts';

function remarkOf(row: RemarkRow, events: readonly SettlementRow[]): Remark {
	const { id, by, voice, at, mentions, text } = row;
	const withdrawn = events.find(({ kind }) => kind === 'withdraw');
	const kept = { id, by, voice, at, withdrawnAt: withdrawn?.at ?? null };
	return withdrawn ? { ...kept, text: '', mentions: [] } : { ...kept, text, mentions };
}

function suggestionOf({ edits }: RemarkRow, events: readonly SettlementRow[]): Suggestion | null {
	if (!edits) return null;
	const settled = events.findLast(({ kind }) => kind === 'apply' || kind === 'decline') ?? null;
	if (!settled) return { edits, state: 'open', settled };
	return { edits, state: settled.kind === 'apply' ? 'applied' : 'declined', settled };
}

const ends: Readonly<Partial<Record<Settlement, ThreadStatus>>> = {
	resolve: 'resolved',
	apply: 'resolved',
	carry: 'carried',
	withdraw: 'withdrawn',
};

/** What says how a thread stands: declining is of its suggestion, releasing of its readers. */
const becomes: ReadonlySet<Settlement> = new Set([
	...(['resolve', 'reopen', 'withdraw', 'apply', 'carry'] as const),
]);

const openStatus = (remarks: readonly Remark[], suggestion: Suggestion | null): ThreadStatus => {
	const last = remarks.findLast(({ withdrawnAt }) => withdrawnAt === null);
	const answered = last !== undefined && last.by.id !== remarks[0]?.by.id;
	return answered || suggestion?.state === 'declined' ? 'answered' : 'open';
};

function threadOf(
	first: RemarkRow,
	rows: readonly RemarkRow[],
	eventsOf: (id: string) => readonly SettlementRow[],
): Thread {
	const own = eventsOf(first.id);
	const remark = remarkOf(first, own);
	const answers = rows.map((row) => remarkOf(row, eventsOf(row.id)));
	const suggestion = suggestionOf(first, own);
	const settled = own.findLast(({ kind }) => becomes.has(kind)) ?? null;
	const shown = own.findLast(({ kind }) => kind === 'release' || kind === 'hide');
	const end = settled && ends[settled.kind];
	return {
		...{ id: first.id, anchor: first.anchor ?? { kind: 'plan' }, revision: first.revision },
		remarks: [remark, ...answers],
		suggestion,
		status: end ?? openStatus([remark, ...answers], suggestion),
		settled: end ? settled : null,
		isReason: first.returnedBy !== null,
		isReleased: shown?.kind === 'release',
		origin: first.origin,
	};
}

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const own = groups.get(keyOf(row));
		if (own) own.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
};

/** All threads of a plan in the order in which they were begun; rows as they were added. */
export function threadsOf(rows: readonly RemarkRow[], events: readonly SettlementRow[]): Thread[] {
	const answers = grouped(
		rows.filter(({ id, threadId }) => id !== threadId),
		({ threadId }) => threadId,
	);
	const became = grouped(events, ({ commentId }) => commentId);
	return rows
		.filter(({ id, threadId }) => id === threadId)
		.map((first) => threadOf(first, answers.get(first.id) ?? [], (id) => became.get(id) ?? []));
}
