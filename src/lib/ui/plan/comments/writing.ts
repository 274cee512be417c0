/** A comment as it is begun, with what may be suggested in its place. */
import { valueAt } from '#domain/plan/path.ts';
import { quotedIn, type Range } from '#domain/comments/quote.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { clauseMark } from '#ui/findings/clause-words.ts';
import { cellEdits } from '../grid/cell-edits.ts';
import type { GridState } from '../grid/grid-state.svelte.ts';
import { refuse, typed } from '#domain/plan/typed/typed.ts';
import { readText } from '../fields/read-text.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';
import { anchorOfCell } from './cell-anchor.ts';
import type { Writing } from './plan-comments.svelte.ts';

const nothing = {
	current: null,
	isText: false,
	suggest: () => refuse('这里不能附建议。'),
} as const;

export const onWhole: Writing = { anchor: { kind: 'plan' }, ...nothing };

/** On the cell one stands on: what is suggested is typed as it would be there. */
export function onCell({ live, active, cell, bare, row }: GridState): Writing {
	const anchor = anchorOfCell(live.plan, active);
	const isTyped = row?.kind !== 'section' && (cell?.fixed ?? null) === null;
	if (anchor.kind === 'plan' || !isTyped) return { anchor, ...nothing };
	return {
		anchor,
		current: bare,
		isText: false,
		suggest: (text) => cellEdits(live.plan, active, text),
	};
}

/** On a course or a segment as a whole: `courses/c21`. */
export const onMember = (path: string): Writing => ({
	anchor: { kind: 'place', path },
	...nothing,
});

/** On the chosen words of a text, or on all of it. */
export function onText(live: LivePlan, path: string, chosen: Range | null): Writing {
	const text = valueAt(live.plan, path);
	if (typeof text !== 'string') return { anchor: { kind: 'place', path }, ...nothing };
	const range = chosen && chosen.end > chosen.start ? chosen : null;
	const written = (words: string) =>
		range ? text.slice(0, range.start) + words + text.slice(range.end) : words;
	return {
		anchor: range ? { kind: 'passage', path, ...quotedIn(text, range) } : { kind: 'place', path },
		current: range ? text.slice(range.start, range.end) : text,
		isText: true,
		suggest: (words) => {
			const read = readText(written(words));
			return read.ok ? typed([{ op: 'set', path, from: text, to: read.value }]) : read;
		},
	};
}

export const onFinding = ({ rule, at, title }: Finding): Writing => ({
	anchor: { kind: 'finding', rule, at: at.slice(0, 100), title },
	...nothing,
});

const sourceOf = (clause: Clause): string =>
	'standard' in clause ? `${clause.standard}@${clause.edition}` : clauseMark(clause);

export const onClause = (clause: Clause): Writing => ({
	anchor: {
		kind: 'clause',
		source: sourceOf(clause),
		number: clause.number ?? '',
		quote: (clause.quote ?? '').slice(0, 2000),
	},
	...nothing,
});
