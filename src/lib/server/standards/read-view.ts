/** What was read, as its review shows it: each sentence and each doubt with what was decided of it. */
import { dayInChina } from '#domain/day-in-china.ts';
import type {
	Decided,
	Decision,
	DoubtView,
	ImportView,
	LedgerView,
	ParameterView,
} from '#domain/standards/import.ts';
import type { Compiled, CompiledParameter } from '#standards/compile/compiled.ts';
import {
	decisionOfDoubt,
	doubtKey,
	doubtOfRow,
	rowKey,
	settled,
} from '#standards/compile/decisions.ts';
import {
	certificateOutline,
	occupationalOutline,
	teachingOutline,
} from '#standards/contents/outline.ts';
import type { AnyCompiled } from './reading.ts';
import type { Content } from './visible.ts';

export type ReadView = Pick<
	ImportView,
	'source' | 'outline' | 'parameters' | 'ledger' | 'repairs' | 'doubts'
>;

/** Where the first sentence of each section stands, and of the sections above it. */
function sectionOffsets({ ledger }: Compiled<object>): Map<string, number> {
	const offsets = new Map<string, number>();
	for (const { number, offset } of ledger.toSorted((a, b) => a.offset - b.offset)) {
		const parts = number.replace(/\(.*$/, '').split('.');
		for (const [index] of parts.entries()) {
			const section = parts.slice(0, index + 1).join('.');
			if (!offsets.has(section)) offsets.set(section, offset);
		}
	}
	return offsets;
}

function outlineOf(compiled: AnyCompiled, standard: object): ImportView['outline'] {
	const read = { ...compiled, standard } as AnyCompiled;
	if (read.kind === 'certificate') return certificateOutline(read.standard);
	if (read.kind === 'occupational') return occupationalOutline(read.standard);
	return teachingOutline(read.standard, sectionOffsets(read));
}

type DecisionOf = (key: string) => (Decision & Decided) | null;

function decisionsBy({ records }: Content, nameOf: (personId: string) => string): DecisionOf {
	const last = new Map(records.map((record) => [record.key, record]));
	return (key) => {
		const record = last.get(key);
		if (!record) return null;
		return { ...record.decision, by: nameOf(record.personId), on: dayInChina(record.at) };
	};
}

/** A sentence that its doubts have settled is no longer unread, though nobody decided it by itself. */
function ledgerOf({ compiled }: Content, after: Compiled<object>, decision: DecisionOf) {
	const doubts = doubtOfRow(compiled);
	return compiled.ledger.map((row, index): LedgerView => {
		const own = row.verdict === 'unread' ? decision(rowKey(row)) : null;
		const shown = own ? row : (after.ledger[index] ?? row);
		const key = rowKey(row);
		return { ...shown, key, doubt: doubts.get(key) ?? null, decision: own };
	});
}

function doubtsOf({ compiled, decisions }: Content, decision: DecisionOf): DoubtView[] {
	const settling = decisionOfDoubt(compiled, decisions);
	return compiled.doubts.map(({ at, offset, question, readings }, position) => {
		const by = settling(position);
		const key = doubtKey(position);
		return { key, at, offset, question, readings, decision: by && decision(by.key) };
	});
}

const parameterView = ({ part, ...parameter }: CompiledParameter): ParameterView => ({
	...parameter,
	part: part ?? null,
});

export function readView(content: Content, nameOf: (personId: string) => string): ReadView {
	const { compiled, decisions, source } = content;
	const { compiled: after } = settled<object>(compiled, decisions);
	const decision = decisionsBy(content, nameOf);
	return {
		source,
		outline: outlineOf(compiled, after.standard),
		parameters: after.parameters.map(parameterView),
		ledger: ledgerOf(content, after, decision),
		repairs: compiled.repairs,
		doubts: doubtsOf(content, decision),
	};
}
