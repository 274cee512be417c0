/** Begins a comment on a text, or on the words that are chosen in it. */
import type { PlanComments } from './plan-comments.svelte.ts';

/** A form that stands over the page would stand over the comments, too. */
export const leaveForm = (element: HTMLElement | undefined): void =>
	element?.closest('dialog')?.close();

export async function commentOnText(
	comments: PlanComments,
	path: string,
	element: HTMLTextAreaElement | undefined,
): Promise<void> {
	if (!comments.mayWrite) return;
	const chosen = element && { start: element.selectionStart, end: element.selectionEnd };
	const { onText } = await import('./writing.ts');
	leaveForm(element);
	comments.begin(onText(comments.live, path, chosen ?? null));
}
