/** Brackets that a break has cut in two: （1⏎5）, 专业名称（专业代码⏎）, 【直播⏎电商】. */

const opens = /(?:[（(]([^（()）。；;\t]*)|[【[]([^【】[\]。；;\t]*))$/;
const closes = /^(?:([^（(）)\t]*)[）)]|([^【[】\]\t]*)[】\]])/;

/**
 * Whether a bracket opens at most `inBefore` characters before the end of `before` and is closed at most
 * `inNext` characters from the beginning of `next`.
 */
export function isCutInBrackets(
	before: string,
	next: string,
	[inBefore, inNext]: readonly [number, number],
): boolean {
	const [, round, square] = opens.exec(before.slice(-inBefore - 1)) ?? [];
	if (round === undefined && square === undefined) return false;
	const [, inRound, inSquare] = closes.exec(next.slice(0, inNext + 1)) ?? [];
	return round === undefined ? inSquare !== undefined : inRound !== undefined;
}
