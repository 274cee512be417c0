/** What people decided of what the compiler could not read or read in two ways, applied to what it read. */
import type { Fault } from '#domain/fault.ts';
import type { Decision } from '#domain/standards/import.ts';
import { ruleForms } from '../rules/register.ts';
import type { Compiled, CompiledParameter, Doubt, LedgerRow } from './compiled.ts';
import { withReading } from './decided-content.ts';
import { doubtKey, rowKey } from './decided-faults.ts';

export { decisionFault, doubtKey, rowKey } from './decided-faults.ts';

/** A doubt of a clause is about a sentence of the ledger: who decides the one has decided the other. */
interface Points {
	readonly decided: ReadonlyMap<string, Decision>;
	/** Doubts by the key of the unread row that they stand in. */
	readonly doubtsOf: ReadonlyMap<string, readonly number[]>;
	/** Row by the position of the doubt. */
	readonly rowOf: ReadonlyMap<number, LedgerRow>;
}

const isUnread = ({ verdict }: LedgerRow): boolean => verdict === 'unread';

/** The last row that begins at or before each doubt, where its reason is that doubt's question. */
function rowsOf({ ledger, doubts }: Compiled<object>): Map<number, LedgerRow> {
	const rows = ledger.toSorted((a, b) => a.offset - b.offset);
	const order = doubts.map((doubt, position) => ({ doubt, position }));
	const found = new Map<number, LedgerRow>();
	let next = 0;
	for (const { doubt, position } of order.sort((a, b) => a.doubt.offset - b.doubt.offset)) {
		while ((rows[next]?.offset ?? Infinity) <= doubt.offset) next += 1;
		const row = rows[next - 1];
		const isAbout = doubt.parameters && row?.reason?.includes(doubt.question);
		if (row && isAbout && isUnread(row)) found.set(position, row);
	}
	return found;
}

function pointsOf(compiled: Compiled<object>, decisions: readonly Decision[]): Points {
	const rowOf = rowsOf(compiled);
	const doubtsOf = new Map<string, number[]>();
	for (const [position, row] of rowOf)
		doubtsOf.set(rowKey(row), [...(doubtsOf.get(rowKey(row)) ?? []), position]);
	return { decided: new Map(decisions.map((one) => [one.key, one])), doubtsOf, rowOf };
}

function settlingDoubt({ decided, rowOf }: Points, position: number): Decision | null {
	const row = rowOf.get(position);
	return (row && decided.get(rowKey(row))) ?? decided.get(doubtKey(position)) ?? null;
}

const isDecided = (points: Points, row: LedgerRow): boolean => {
	const doubts = points.doubtsOf.get(rowKey(row)) ?? [];
	if (points.decided.has(rowKey(row))) return true;
	return doubts.length > 0 && doubts.every((one) => settlingDoubt(points, one) !== null);
};

/** A sentence that doubts are about is decided by them: it is not asked for twice. */
const isAsked = (points: Points, row: LedgerRow): boolean =>
	isUnread(row) && !points.doubtsOf.has(rowKey(row)) && !isDecided(points, row);

const openIn = (compiled: Compiled<object>, points: Points): string[] => [
	...new Set([
		...compiled.ledger.filter((row) => isAsked(points, row)).map(rowKey),
		...compiled.doubts.flatMap((_, position) =>
			settlingDoubt(points, position) ? [] : [doubtKey(position)],
		),
	]),
];

/** The decision that settles the doubt at a position: its own, or that of its sentence, which goes before it. */
export function decisionOfDoubt(
	compiled: Compiled<object>,
	decisions: readonly Decision[],
): (position: number) => Decision | null {
	const points = pointsOf(compiled, decisions);
	return (position) => settlingDoubt(points, position);
}

/** Key of the first doubt that is about each unread sentence, by the key of its row. */
export function doubtOfRow(compiled: Compiled<object>): ReadonlyMap<string, string> {
	const { doubtsOf } = pointsOf(compiled, []);
	return new Map([...doubtsOf].map(([row, [first = 0]]) => [row, doubtKey(first)]));
}

/** Keys of what nobody has decided yet. Of several decisions of one key the last holds. */
export const openPoints = (compiled: Compiled<object>, decisions: readonly Decision[]): string[] =>
	openIn(compiled, pointsOf(compiled, decisions));

const same = (a: CompiledParameter, b: CompiledParameter): boolean =>
	a.rule === b.rule &&
	a.clause.offset === b.clause.offset &&
	JSON.stringify(a) === JSON.stringify(b);

/** A person's parameter: the rule says its scope, others of the same rule its unit. */
function parameterOf(
	{ parameters }: Compiled<object>,
	{ number, text, offset }: LedgerRow,
	{ rule, value, strength }: Extract<Decision, { as: 'parameter' }>,
): CompiledParameter {
	const unit = parameters.find((each) => each.rule === rule)?.unit ?? null;
	const scope = ruleForms.get(rule)?.scope ?? 'plan';
	const clause = { number: number || '全文', quote: text, offset };
	return { rule, part: null, value, unit, strength, scope, clause };
}

/** What a doubt of a clause adds, and what it takes away: the parameters of its other readings. */
function clauseReading({ parameters = [] }: Doubt, decision: Decision | null) {
	if (!decision) return { added: [], removed: [] };
	const chosen = decision.as === 'reading' ? (parameters[decision.reading] ?? null) : null;
	const all = parameters.filter((each) => each !== null);
	return { added: chosen ? [chosen] : [], removed: all };
}

function parametersOf(compiled: Compiled<object>, points: Points): CompiledParameter[] {
	const readings = compiled.doubts.map((doubt, position) =>
		clauseReading(doubt, settlingDoubt(points, position)),
	);
	const removed = readings.flatMap((each) => each.removed);
	const typed = compiled.ledger.filter(isUnread).flatMap((row) => {
		const decision = points.decided.get(rowKey(row));
		return decision?.as === 'parameter' ? [parameterOf(compiled, row, decision)] : [];
	});
	return [
		...compiled.parameters.filter((each) => !removed.some((other) => same(each, other))),
		...readings.flatMap((each) => each.added),
		...typed,
	].sort((a, b) => a.clause.offset - b.clause.offset);
}

/** A row as it stands once it is decided; an open one stays as it is. */
function settledRow({ doubts }: Compiled<object>, points: Points, row: LedgerRow): LedgerRow {
	if (!isUnread(row) || !isDecided(points, row)) return row;
	const own = points.decided.get(rowKey(row));
	if (own?.as === 'parameter')
		return { ...row, verdict: 'parameter', rule: own.rule, reason: null };
	if (own?.as === 'not-checkable')
		return { ...row, verdict: 'not-checkable', rule: null, reason: own.reason };
	const chosen = (points.doubtsOf.get(rowKey(row)) ?? []).flatMap((position) => {
		const decision = points.decided.get(doubtKey(position));
		return decision?.as === 'reading' && doubts[position]
			? [{ doubt: doubts[position], reading: decision.reading }]
			: [];
	});
	const rules = chosen.flatMap(({ doubt, reading }) => doubt.parameters?.[reading]?.rule ?? []);
	const said = chosen.map(({ doubt, reading }) => doubt.readings[reading] ?? '').join('；');
	return rules.length > 0
		? { ...row, verdict: 'parameter', rule: [...new Set(rules)].join(', '), reason: null }
		: { ...row, verdict: 'not-checkable', rule: null, reason: said };
}

const cannotChange = (position: number, { question }: Doubt, reading: string): Fault => ({
	path: doubtKey(position),
	wrong: `“${question}”选了“${reading}”，与读出的内容不同，系统不能代改`,
	right: '请在文件中补正后重新导入，或改选第一种读法',
});

/** Content with the readings that were chosen of names and texts; what cannot be put in is a fault. */
function contentOf<Standard extends object>(compiled: Compiled<Standard>, points: Points) {
	let { standard } = compiled;
	const faults: Fault[] = [];
	for (const [position, doubt] of compiled.doubts.entries()) {
		const decision = points.decided.get(doubtKey(position));
		if (doubt.parameters || decision?.as !== 'reading' || decision.reading === 0) continue;
		const [taken = '', chosen = ''] = [doubt.readings[0], doubt.readings[decision.reading]];
		const changed = withReading(standard, taken, chosen, doubt.offset);
		if (changed) standard = changed;
		else faults.push(cannotChange(position, doubt, chosen));
	}
	return { standard, faults };
}

export interface Settled<Standard> {
	readonly compiled: Compiled<Standard>;
	/** Keys of what nobody has decided yet. */
	readonly open: readonly string[];
	/** Decisions that nobody but the file's author can carry out; path is the key. */
	readonly faults: readonly Fault[];
}

/** What was read as it stands after the decisions; of several of one key the last holds. */
export function settled<Standard extends object>(
	compiled: Compiled<Standard>,
	decisions: readonly Decision[],
): Settled<Standard> {
	const points = pointsOf(compiled, decisions);
	const { standard, faults } = contentOf(compiled, points);
	const ledger = compiled.ledger.map((row) => settledRow(compiled, points, row));
	const parameters = parametersOf(compiled, points);
	return {
		compiled: { ...compiled, standard, parameters, ledger },
		open: openIn(compiled, points),
		faults,
	};
}
