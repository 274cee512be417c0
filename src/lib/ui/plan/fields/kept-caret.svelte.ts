/** What others write comes into a text that one is writing in; the caret stays at its letters. */
import { tick, untrack } from 'svelte';
import { movedOffset } from '#domain/difference/moved-offset.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** `text`: what stands in the field next. Asked before it is put there, while the field has the old one. */
export function keptCaret(field: () => TextField | undefined, text: () => string): void {
	$effect.pre(() => {
		const now = text();
		const own = untrack(field);
		if (!own || document.activeElement !== own || own.value === now) return;
		const { value: before, selectionStart, selectionEnd, selectionDirection } = own;
		const moved = (at: number | null) => movedOffset(before, now, at ?? before.length);
		void tick().then(() => {
			if (own.value !== now) return;
			const direction = selectionDirection ?? 'none';
			own.setSelectionRange(moved(selectionStart), moved(selectionEnd), direction);
		});
	});
}
