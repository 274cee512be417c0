/** Whether something may be decided of what was read, and in this form. */
import * as v from 'valibot';
import type { Fault } from '#domain/fault.ts';
import { parameterValue, strengths } from '#domain/rules/parameter.ts';
import type { Decision } from '#domain/standards/import.ts';
import { validate } from '#domain/validate.ts';
import { ruleForms } from '../rules/register.ts';
import type { Compiled, Doubt, LedgerRow } from './compiled.ts';

export const rowKey = ({ offset }: LedgerRow): string => `ledger/${offset}`;
export const doubtKey = (position: number): string => `doubt/${position}`;

const fault = (path: string, wrong: string, right: string): Fault => ({ path, wrong, right });

const nothingThere = fault('key', '没有这一处待定的内容，或已经读出', '请刷新页面，从“待定”中选择');

const longestReason = 500;

function reasonFault(reason: unknown): Fault | null {
	const length = typeof reason === 'string' ? reason.trim().length : 0;
	if (length === 0)
		return fault('reason', '没有写不检查的理由', '写明为什么这一句不对方案提出要求');
	return length > longestReason
		? fault('reason', `理由有 ${length} 个字`, `至多 ${longestReason} 个字`)
		: null;
}

function parameterFault(decision: Extract<Decision, { as: 'parameter' }>): Fault | null {
	const form = ruleForms.get(decision.rule);
	if (!form) return fault('rule', `没有规则 ${decision.rule}`, '从规则表中选择');
	const value = validate(parameterValue, decision.value);
	if (!value.ok) return value.faults[0] ?? null;
	if (!v.is(v.picklist(strengths), decision.strength))
		return fault('strength', '没有选择强度', '选择强制、原则、一般或建议');
	if (form.list === (value.value.parts !== undefined)) return null;
	return form.list
		? fault('value', `“${form.title}”的要求是名目，不是数值`, '写出各项名目，一行一个')
		: fault('value', `“${form.title}”的要求是数值，不是名目`, '写数字、分数或百分数');
}

function rowFault(kind: Compiled<object>['kind'], decision: Decision): Fault | null {
	if (decision.as === 'not-checkable') return reasonFault(decision.reason);
	if (decision.as !== 'parameter') return nothingThere;
	if (kind !== 'teaching')
		return fault('as', '只有专业教学标准的句子能作为规则检查', '选“不检查”，写明理由');
	return parameterFault(decision);
}

function readingFault({ readings }: Doubt, decision: Decision): Fault | null {
	const { as } = decision;
	const most = Math.max(1, readings.length);
	if (as === 'reading' && Number.isInteger(decision.reading))
		if (decision.reading >= 0 && decision.reading < most) return null;
	return fault('reading', '没有选择读法', '选择其中一种读法');
}

/** Why `decision` cannot stand; paths are its fields. */
export function decisionFault(compiled: Compiled<object>, decision: Decision): Fault | null {
	const doubt = compiled.doubts.find((_, position) => doubtKey(position) === decision.key);
	if (doubt) return readingFault(doubt, decision);
	const row = compiled.ledger.find(
		(each) => each.verdict === 'unread' && rowKey(each) === decision.key,
	);
	return row ? rowFault(compiled.kind, decision) : nothingThere;
}
