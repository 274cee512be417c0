/** Tracked changes of a Word file: what was put in, taken out or moved, by text. */
import { tidy } from './content.ts';
import type { Hide, Hiding } from './hidden.ts';

const kinds: Readonly<Record<string, Hiding>> = {
	del: '修订删除',
	ins: '修订插入',
	moveFrom: '修订移走',
};
/** How something was set before: no way in which it is set now. */
const former = new Set(['rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange']);
const texts = new Set(['t', 'delText']);

export interface Revisions {
	readonly open: (name: string) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
	/** At the end of a row, with what stands in it. */
	readonly row: (text: string) => void;
	readonly isFormer: () => boolean;
}

export function revisions(hide: Hide): Revisions {
	const open: { kind: Hiding; text: string }[] = [];
	const rows: { kind: Hiding | null }[] = [];
	let [inText, inRow, before] = [false, false, 0];
	const opens = (name: string): void => {
		if (name === 'tr') rows.push({ kind: null });
		if (name === 'trPr') inRow = true;
		if (former.has(name)) before += 1;
		const kind = kinds[name];
		const row = rows.at(-1);
		if (kind && inRow && row) row.kind = kind;
		else if (kind) open.push({ kind, text: '' });
		if (texts.has(name)) inText = true;
	};
	const closes = (name: string): void => {
		if (name === 'trPr') inRow = false;
		if (former.has(name)) before -= 1;
		if (texts.has(name)) inText = false;
		if (!kinds[name] || inRow) return;
		const closed = open.pop();
		if (closed && tidy(closed.text) !== '') hide(closed.kind, tidy(closed.text));
	};
	return {
		open: opens,
		close: closes,
		text: (text) => {
			const last = open.at(-1);
			if (inText && last) last.text += text;
		},
		row: (text) => {
			const row = rows.pop();
			if (row?.kind) hide(row.kind, tidy(text));
		},
		isFormer: () => before > 0,
	};
}
