/** What JSON.parse lets through and no format means: a field that stands twice, nesting without end. */

/** Deeper than any format of ours; whatever walks a value does it by recursion. */
export const mostDepth = 64;

/** Whether lists and objects stand in each other further than any format has them. */
export function isTooDeep(value: unknown): boolean {
	const waiting: [value: unknown, depth: number][] = [[value, 0]];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [here, depth] = next;
		if (typeof here !== 'object' || here === null) continue;
		if (depth >= mostDepth) return true;
		for (const child of Object.values(here)) waiting.push([child, depth + 1]);
	}
	return false;
}

/** Strings with what follows them, and the brackets between; the text is known to be JSON. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

/** A field that its object has twice, of which a reader would keep the last in silence; null: none. */
export function doubleKey(text: string): string | null {
	const open: Set<string>[] = [];
	for (const { 0: token, 1: colon } of text.matchAll(tokens)) {
		if (token === '{') open.push(new Set());
		else if (token === '}') open.pop();
		else if (colon !== undefined) {
			const key = JSON.parse(token.slice(0, -colon.length)) as string;
			const keys = open.at(-1);
			if (keys?.has(key)) return key;
			keys?.add(key);
		}
	}
	return null;
}
