/** What a row of a weight table is called: vertical heads of groups and broken names taken apart. */
import type { RawRow } from './rows.ts';

export interface Label {
	/** 基本要求 | 相关知识要求 | 技能要求 */
	readonly group: string;
	/** As printed, its lines joined. */
	readonly name: string;
	/** Text that belongs to no row. */
	readonly unread: string;
}

const groups = ['基本要求', '相关知识要求', '相关知识', '技能要求', '操作技能'];
const total = /^(?:合计|总计)$/;
/** Heads of the columns: levels, tracks, 项目, 技能等级, （%）; the names behind them have no such marks. */
const heads =
	/^.*(?:%\)?|[A-Z]|初级工|中级工|高级工|技师|[五四三二一]级\/?|初级|中级|高级|技能等级|项目)/;

export const isTotal = (name: string): boolean => total.test(name);

/** No name of a function is longer. */
const longestName = 60;

function longestEnding(text: string, names: ReadonlySet<string>): string | null {
	for (let from = Math.max(0, text.length - longestName); from < text.length; from += 1)
		if (names.has(text.slice(from))) return text.slice(from);
	return null;
}

const groupIn = (text: string): string | undefined =>
	groups.find((group) => text.startsWith(group));

/** One label after the other; `names`: of functions and of basic requirements. */
export function labelsOf(
	rows: readonly RawRow[],
	first: string,
	names: ReadonlySet<string>,
): Label[] {
	const known = new Set([...names, '职业道德', '基础知识', '合计', '总计']);
	const labels: Label[] = [];
	for (const row of rows) labels.push(labelOf(row.label, labels, first, known));
	return labels;
}

function labelOf(text: string, labels: Label[], first: string, known: ReadonlySet<string>): Label {
	const before = labels.at(-1);
	const name = longestEnding(text, known);
	const head = name === null ? text : text.slice(0, text.length - name.length);
	const begin = before === undefined ? head.replace(heads, '') : head;
	const group = groupIn(begin);
	const kept = group ?? (isTotal(name ?? '') ? '' : (before?.group ?? first));
	if (name === null) return unknownLabel(begin, group, kept);
	const rest = group === undefined ? begin : begin.slice(group.length);
	if (before && rest !== '' && known.has(before.name + rest) && !known.has(before.name)) {
		labels[labels.length - 1] = { ...before, name: before.name + rest };
		return { group: kept, name, unread: '' };
	}
	return { group: kept, name, unread: isGroupPart(rest) ? '' : rest };
}

/** A name that the functions do not have stands as it is printed. */
const unknownLabel = (text: string, group: string | undefined, kept: string): Label => {
	const name = group === undefined ? text : text.slice(group.length);
	return { group: kept, name: name === '' ? text : name, unread: '' };
};

/** A vertical head whose characters stand between the rows. */
const isGroupPart = (text: string): boolean =>
	text === '' || groups.some((group) => group.includes(text));
