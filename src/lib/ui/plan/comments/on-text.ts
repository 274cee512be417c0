/** Begins a comment on a text, or on the words that are chosen in it. */
import type { PlanComments } from './plan-comments.svelte.ts';

/** What is asked of the place of a text: a textarea has it, and so has the editor of chapters. */
export interface TextElement {
	readonly selectionStart: number;
	readonly selectionEnd: number;
	focus(): void;
	setSelectionRange(start: number, end: number): void;
	scrollIntoView(options: ScrollIntoViewOptions): void;
	closest(selector: 'dialog'): HTMLDialogElement | null;
}

/** A form that stands over the page would stand over the comments, too. */
export const leaveForm = (element: TextElement | undefined): void =>
	element?.closest('dialog')?.close();

export async function commentOnText(
	comments: PlanComments,
	path: string,
	element: TextElement | undefined,
): Promise<void> {
	if (!comments.mayWrite) return;
	const chosen = element && { start: element.selectionStart, end: element.selectionEnd };
	const { onText } = await import('./writing.ts');
	leaveForm(element);
	comments.begin(onText(comments.live, path, chosen ?? null));
}
