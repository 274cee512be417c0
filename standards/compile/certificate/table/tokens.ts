/** What a cell or a line of a requirement table holds: labels, skills, and text that goes on. */
import { slice, trimmed, type Traced } from '../../text/traced.ts';
import { halfWidth } from '../glyphs.ts';
import type { Column } from './heads.ts';
import { domainNumber, isNext, skillNumbers, taskNumbers, type FoundNumber } from './numbers.ts';

export interface Token {
	readonly kind: Column | 'text';
	/** `[2]` domain, `[2, 3]` task, `[2, 3, 4]` skill; empty: text. */
	readonly path: readonly number[];
	/** The number as printed. */
	readonly mark: Traced;
	readonly content: Traced;
}

/** Where a piece stands. */
export interface Standing {
	/** null: a line without cells. */
	readonly column: Column | null;
	/** Number of the skill or label before. */
	readonly before: readonly number[];
	/** A sentence goes on from before. */
	readonly open: boolean;
}

const endOfItem = /[；;。：:！？」”]\s*$/;
/** 按照 2.1.3 … speaks of an item. */
const referring = /[按照据见第如由与和及至到、（(]\s*$/;

/** 能…, 具备…: what follows a number that is only spoken of (2.1.3 的要求) reads otherwise. */
const beginsSkill = (text: string): boolean =>
	/^(?:能(?![力源量])|会(?!议)|具备|具有|掌握|了解|熟悉|遵守)/.test(text);

/** A skill begins at the start of a piece, after the end of another, or as the next in order. */
function beginnings(text: string, before: readonly number[]): FoundNumber[] {
	let last = before;
	return skillNumbers(text).filter(({ path, from, to }) => {
		const lead = text.slice(Math.max(0, from - 8), from);
		const follows = isNext(last, path) && (beginsSkill(text.slice(to)) || !referring.test(lead));
		const begins = lead.trim() === '' || endOfItem.test(lead) || follows;
		if (begins) last = path;
		return begins;
	});
}

const labelText = /^[^。；;！？]{1,40}$/;
const plainLabelText = /^[^。；;，,：:！？]{1,30}$/;

const isNear = (before: readonly number[], path: readonly number[]): boolean => {
	const [d0 = 0] = before;
	const [d = 0] = path;
	return before.length === 0 || d === d0 || d === d0 + 1;
};

/** `2.3 直播间互动` in a segment that ends where the skill `next` begins, or with its piece. */
function taskIn(text: string, { column, before, open }: Standing, next: readonly number[]) {
	return taskNumbers(text).find(({ path, from, to }) => {
		const [d, t] = path;
		const starts = text.slice(0, from).trim() === '';
		if (starts && (column === 'task' || column === 'domain')) return true;
		if (!(column === null ? plainLabelText : labelText).test(text.slice(to).trim())) return false;
		if (next[0] === d && next[1] === t) return starts || /[；;。\s]/.test(text[from - 1] ?? '');
		if (next.length > 0 && column === null) return starts || domainNumber(text)?.stopped;
		const fits = !open || (column === null && isNear(before, path));
		return starts && next.length === 0 && fits;
	});
}

/** `2. 直播执行` at the start of a segment. */
function domainIn(text: string, { column, before, open }: Standing, d: number | undefined) {
	const number = domainNumber(text);
	if (!number || column === 'skill') return null;
	if (column !== null || number.path[0] === d) return number;
	const sure = number.stopped && !open;
	const fits = plainLabelText.test(text.slice(number.to).trim());
	return fits && (sure || (number.stopped || !open ? isNear(before, number.path) : false))
		? number
		: null;
}

/** The end of a skill's text and the domain of the next task on one line: …操作； 3. 直播推广 3.1 … */
function domainBehind(text: string, d: number | undefined): FoundNumber | null {
	const behind = /[；;。\s](\d{1,2})\s{0,3}[.、]\s*(?=[^\d\s.、；;。，,][^；;。，,]{0,30}$)/.exec(
		text,
	);
	if (!behind || Number(behind[1]) !== d) return null;
	return { path: [d], from: behind.index + 1, to: behind.index + behind[0].length };
}

const labelled = (
	kind: Column,
	piece: Traced,
	{ path, from, to }: FoundNumber,
	end?: number,
): Token => ({
	kind,
	path,
	mark: trimmed(slice(piece, from, to)),
	content: trimmed(slice(piece, to, end)),
});

/** A segment without skill numbers: text, then the labels of what follows. */
function segment(piece: Traced, standing: Standing, next: readonly number[]): Token[] {
	const text = halfWidth(piece.text);
	const task = taskIn(text, standing, next);
	const lead = text.slice(0, task?.from ?? text.length);
	const d = task?.path[0] ?? next[0];
	const domain =
		domainIn(lead, standing, d) ?? (task || next.length > 0 ? domainBehind(lead, d) : null);
	const content = trimmed(slice(piece, 0, domain?.from ?? lead.length));
	return [
		...(content.text === ''
			? []
			: [{ kind: 'text' as const, path: [], mark: slice(piece, 0, 0), content }]),
		...(domain ? [labelled('domain', piece, domain, lead.length)] : []),
		...(task ? [labelled('task', piece, task)] : []),
	];
}

/** It may go on with a number whose beginning stands at the end of the line before. */
export const mayEndNumber = (piece: Traced, column: Column | null): boolean =>
	(column === null || column === 'skill') &&
	/^[.．]?\s*[\d０-９]{1,2}(?![\d０-９])/.test(piece.text);

/** The tokens of one paragraph of a cell, or of a line, in their order. */
export function tokensOf(piece: Traced, standing: Standing): Token[] {
	const skills = beginnings(halfWidth(piece.text), standing.before);
	const tokens = segment(slice(piece, 0, skills[0]?.from), standing, skills[0]?.path ?? []);
	skills.forEach((skill, index) => {
		const next = skills[index + 1];
		const inside: Standing = { column: 'skill', before: skill.path, open: true };
		const rest = slice(piece, skill.to, next?.from);
		const [first, ...labels] = segment(rest, inside, next?.path ?? []);
		const content = first?.kind === 'text' ? first.content : slice(piece, skill.to, skill.to);
		const mark = trimmed(slice(piece, skill.from, skill.to));
		tokens.push({ kind: 'skill', path: skill.path, mark, content });
		tokens.push(...(first && first.kind !== 'text' ? [first] : []), ...labels);
	});
	return tokens;
}
