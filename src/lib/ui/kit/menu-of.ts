/** Keeps the pop-over menu of a button beside it and within the window, for as long as it is open. */
import type { Attachment } from 'svelte/attachments';
import { placeMenu, type Side } from './place-menu.ts';

function put(menu: HTMLElement, button: HTMLElement, side: Side): void {
	menu.style.maxHeight = 'none';
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const own = menu.getBoundingClientRect();
	const at = placeMenu(button.getBoundingClientRect(), own, { width, height }, side);
	menu.style.left = `${at.left}px`;
	menu.style.top = `${at.top}px`;
	menu.style.maxHeight = `${at.maxHeight}px`;
}

/** `first`: what takes the keyboard when it opens. */
export const menuOf =
	(button: () => HTMLElement | undefined, side: Side, first: string): Attachment<HTMLElement> =>
	(menu) => {
		let open = new AbortController();
		const toggled = ({ newState }: ToggleEvent) => {
			open.abort();
			const of = button();
			if (newState !== 'open' || !of) return;
			open = new AbortController();
			const again = (event?: Event) => event?.target !== menu && put(menu, of, side);
			addEventListener('resize', again, { signal: open.signal });
			addEventListener('scroll', again, { signal: open.signal, capture: true });
			again();
			menu.querySelector<HTMLElement>(first)?.focus();
		};
		menu.addEventListener('toggle', toggled);
		return () => {
			open.abort();
			menu.removeEventListener('toggle', toggled);
		};
	};
