/** A conflict in words: where, whose, when, and what each way out gives. */
import type { Plan } from '#domain/plan/shape.ts';
import { canonicalJson } from '#domain/plan/canonical.ts';
import { whenWords } from '#ui/kit/when.ts';
import type { PlanChange } from '../sync/batch.ts';
import { nowText } from '../sync/clock.ts';
import type { Choice } from '../sync/decide.ts';
import type { Conflict } from '../sync/rebase.ts';
import { editWords } from '../words/edit.ts';
import { placeWords } from '../words/place.ts';
import { valueWords } from '../words/value.ts';
import { conflictTotals } from './conflict-totals.ts';

export interface ConflictOption {
	readonly choice: Choice;
	/** 用我的, 用周岚的 */
	readonly label: string;
	readonly value: string;
	/** 今天 10:42 */
	readonly when: string;
	/** 总学时 3114，总学分 161; empty where no sum depends on it. */
	readonly totals: string;
}

export interface ConflictWords {
	/** Of another value of theirs it is another conflict: what was chosen before does not hold for it. */
	readonly key: string;
	readonly place: string;
	/** Why there is nothing to be chosen; null: there is. */
	readonly gone: string | null;
	readonly options: readonly ConflictOption[];
}

const longest = 200;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

export const conflictKey = ({ requestId, edit, theirs }: Conflict): string =>
	`${requestId} ${edit.path} ${canonicalJson(theirs ?? null)}`;

function whose(touched: PlanChange | null, self: string): string {
	if (!touched) return '别人';
	return touched.by.id === self ? '另一个窗口' : touched.by.name;
}

export function conflictWords(
	plan: Plan,
	conflict: Conflict,
	touched: PlanChange | null,
	self: string,
): ConflictWords {
	const { edit, theirs, gone, at } = conflict;
	const who = whose(touched, self);
	const when = (time: string | undefined) => (time ? whenWords(time, nowText()) : '');
	const value = (one: unknown) => cut(valueWords(plan, one));
	const removes = edit.op === 'remove';
	const option = (choice: Choice, label: string, words: string, time?: string) => ({
		...{ choice, label, value: words, when: when(time) },
		totals: conflictTotals(plan, conflict, choice),
	});
	const options = [
		option('mine', removes ? '按我的删除' : '用我的', removes ? '删除' : value(edit.to), at),
		option('theirs', `用${who}的`, value(theirs), touched?.at),
	];
	// What was removed is there as it was before both only where nobody had changed it.
	if (!removes) options.push(option('neither', '都不用，恢复原值', value(edit.from)));
	return {
		key: conflictKey(conflict),
		place: placeWords(plan, edit.path),
		gone: gone
			? `${who}${when(touched?.at)}删除了这一项；您的改动是 ${cut(editWords(plan, edit).what)}`
			: null,
		options,
	};
}
