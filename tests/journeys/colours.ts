/**
 * Axe takes three quarters of its time to find out what lies behind each text. Where texts and all that they
 * stand in have the same colours, sizes and layers, one of them answers for all.
 */

/** Of the texts within: one for each way to be coloured. Runs in the page, and so refers to nothing around it. */
export function oneOfEachColour(roots: readonly Element[]): Element[] {
	const own = (style: CSSStyleDeclaration, names: readonly string[]): string =>
		names.map((name) => style.getPropertyValue(name)).join('|');
	const around = ['background-color', 'background-image', 'opacity', 'filter', 'mix-blend-mode'];
	const ofText = ['color', 'font-size', 'font-weight', 'text-shadow', 'visibility'];
	const chains = new Map<Element, string>();
	const numbers = new Map<string, number>();
	const short = (text: string): string => {
		if (!numbers.has(text)) numbers.set(text, numbers.size);
		return String(numbers.get(text));
	};
	const chainOf = (element: Element | null): string => {
		if (!element) return '';
		const known = chains.get(element);
		if (known !== undefined) return known;
		const style = getComputedStyle(element);
		// What floats lies over something that it does not stand in: only its own texts are alike.
		const floats = /absolute|fixed/.test(style.position) ? `floats ${chains.size}` : '';
		const named = element.matches(':disabled, [aria-disabled=true]') ? 'disabled' : '';
		const parts = [chainOf(element.parentElement), own(style, around), floats, named];
		const chain = short(parts.join('\n'));
		chains.set(element, chain);
		return chain;
	};
	const textOf = (element: Element): string =>
		[...element.childNodes]
			.map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : ''))
			.join('');
	const found = new Map<string, Element>();
	for (const element of roots.flatMap((root) => [root, ...root.querySelectorAll('*')])) {
		const text = textOf(element);
		const isField = element.matches('input, select, textarea');
		if ((text === '' && !isField) || !element.checkVisibility()) continue;
		const inText = element.matches('a') && textOf(element.parentElement ?? element) !== '';
		// A label may be of a field that is disabled; a single sign is not judged.
		const alone = inText || element.closest('label') ? `alone ${found.size}` : '';
		const kind = isField ? element.tagName + (element.getAttribute('type') ?? '') : text.length > 1;
		const style = getComputedStyle(element);
		const key = [chainOf(element), own(style, ofText), kind, alone].join('\n');
		if (!found.has(key)) found.set(key, element);
	}
	return [...found.values()];
}
