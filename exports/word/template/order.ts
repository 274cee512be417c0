/** The chapters of a plan in the order of a template; what it does not name keeps the official order. */
import type { Chapter, DocumentView } from '../../views/document.ts';
import type { Slot } from '../../template/marks.ts';

/** Numbers of the chapters that each slot takes, in the order of the template. */
export interface Placing {
	readonly order: readonly number[];
	/** Beside each slot. */
	readonly bySlot: readonly (readonly number[])[];
}

/** Chapters that no mark names stand at 〔正文〕, else after the last chapter that one names. */
export function placing(slots: readonly Slot[], chapters: readonly Chapter[]): Placing {
	const named = slots.map((slot) =>
		slot.kind === 'chapter' ? chapters.findIndex(({ title }) => title === slot.title) : -1,
	);
	const rest = chapters.map((_, at) => at).filter((at) => !named.includes(at));
	const body = slots.findIndex(({ kind }) => kind === 'body');
	const last = slots.findLastIndex(({ kind }) => kind === 'chapter');
	const home = body >= 0 ? body : last;
	const bySlot = named.map((at, slot) => [...(at < 0 ? [] : [at]), ...(slot === home ? rest : [])]);
	return { order: bySlot.flat(), bySlot };
}

export const inOrder = (view: DocumentView, order: readonly number[]): DocumentView => ({
	...view,
	chapters: order.flatMap((at) => view.chapters[at] ?? []),
});
