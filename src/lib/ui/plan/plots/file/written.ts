/** Words of the page around a drawing (legends, notes, shares), as texts of SVG at their places. */
import { drawn, element } from './drawn.ts';

interface Origin {
	readonly left: number;
	readonly top: number;
}

/** A text runs over lines: each is as long as its letters stand at one height. */
function* linesOf(node: Text): Generator<{ text: string; box: DOMRect }> {
	const range = document.createRange();
	let [from, box] = [0, null as DOMRect | null];
	const cut = (to: number) => ({ text: node.data.slice(from, to), box: box! });
	for (let at = 0; at < node.data.length; at += 1) {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		const here = range.getClientRects()[0];
		if (!here || here.width === 0) continue;
		if (box && Math.abs(here.top - box.top) > 2) {
			yield cut(at);
			[from, box] = [at, here];
		}
		box ??= here;
	}
	if (box) yield cut(node.data.length);
}

function written(node: Text, { left, top }: Origin): SVGElement[] {
	const { parentElement } = node;
	if (!parentElement || node.data.trim() === '') return [];
	const style = getComputedStyle(parentElement);
	return [...linesOf(node)]
		.filter(({ text }) => text.trim() !== '')
		.map(({ text, box }) => {
			const made = element('text', {
				x: box.left - left,
				y: box.top - top + box.height / 2 + Number.parseFloat(style.fontSize) * 0.36,
				fill: style.color,
				'font-size': style.fontSize,
				'font-weight': style.fontWeight,
			});
			made.append(text.trim());
			return made;
		});
}

function inner(svg: SVGSVGElement, { left, top }: Origin): SVGElement[] {
	const box = svg.getBoundingClientRect();
	const [made] = drawn(svg);
	if (!made || box.width === 0) return [];
	const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
	for (const [key, value] of Object.entries(place)) made.setAttribute(key, String(value));
	made.setAttribute('overflow', 'visible');
	return [made];
}

/** Said to screen readers alone. */
const isUnseen = (of: Element): boolean =>
	of.classList.contains('vh') || getComputedStyle(of).display === 'none';

/** All that is seen in `of`, drawings and words. */
export function pageDrawn(of: Element, origin: Origin): SVGElement[] {
	if (of instanceof SVGSVGElement) return inner(of, origin);
	if (isUnseen(of)) return [];
	return [...of.childNodes].flatMap((child) => {
		if (child instanceof Text) return written(child, origin);
		return child instanceof Element ? pageDrawn(child, origin) : [];
	});
}
