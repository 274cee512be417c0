/** The plan's history by key, anywhere on one of its pages. */
import { focusPlace } from '#ui/kit/kept-focus.ts';
import type { Typed } from '#domain/plan/typed/typed.ts';
import type { LivePlan } from '../sync/live-plan.svelte.ts';

export type Way = 'undo' | 'redo';

/** Where something is being typed its own history comes first; a field whose text the plan has already is done. */
const typing = [
	'input:not([data-settled], [type=checkbox], [type=radio])',
	'textarea:not([data-settled])',
	'[contenteditable=true]',
	'dialog',
].join();

/** Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z; null: another key, or one that is somebody else's. */
export function historyKey(event: KeyboardEvent): Way | null {
	const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
	if (event.defaultPrevented || altKey || !(ctrlKey || metaKey)) return null;
	if (target instanceof Element && target.closest(typing)) return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' ? 'redo' : null;
}

/** A step back or forth; what has the keyboard may go with it, which then stays near. What was done, in words. */
export function walkHistory(live: Pick<LivePlan, Way>, way: Way): Typed<string> {
	const keep = focusPlace();
	const done = live[way]();
	keep();
	return done.ok ? { ...done, value: `已${done.value}` } : done;
}
