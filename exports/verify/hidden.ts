/**
 * What stands in a file and is not seen, or hardly: hidden rows and texts, white letters, tracked changes, comments.
 * Files of before this was kept have no such part: they are held to what exports have ever hidden.
 */
import type { Content } from './content.ts';
import { foldedBefore, mayBeOfTemplate } from './hidden-before.ts';
import { beyond, spanIn, spanLine } from './spans.ts';

export const hiddenPart = '隐藏的内容、修订和批注';

export type Hiding =
	| '隐藏文字'
	| '白色文字'
	| '极小文字'
	| '修订删除'
	| '修订插入'
	| '修订移走'
	| '批注'
	| '单元格不显示';

export type Hide = (hiding: Hiding, text: string) => void;

const most = 200;

/** `白色文字：直播销售` */
export const hiddenLine = (hiding: Hiding, text: string): string =>
	`${hiding}：${text.slice(0, most)}`;

const linesOf = (content: Content): readonly string[] =>
	content.find(({ title }) => title === hiddenPart)?.lines.map(String) ?? [];

export const withoutHidden = (content: Content): Content =>
	content.filter(({ title }) => title !== hiddenPart);

export interface HiddenNow {
	/** Hidden since the file was made. */
	readonly told: readonly string[];
	/** Hidden, and nothing says whether it was so from the first; null: the file says what was. */
	readonly unregistered: readonly string[] | null;
}

/** Lines of `seen` that none of `known` says; of rows and columns those that none of it has. */
function more(seen: readonly string[], known: readonly string[]): string[] {
	const said = new Set(known);
	const spans = known.map(spanIn).filter((span) => span !== null);
	const fresh = seen.filter((line) => !said.has(line));
	const places = fresh.map(spanIn).filter((span) => span !== null);
	return [...beyond(places, spans).map(spanLine), ...fresh.filter((line) => spanIn(line) === null)];
}

/** What is hidden now and was not when the file was made; to show more than that changes nothing. */
export function hiddenNow(registered: Content, seen: Content): HiddenNow {
	if (registered.some(({ title }) => title === hiddenPart))
		return { told: more(linesOf(seen), linesOf(registered)), unregistered: null };
	const rest = more(linesOf(seen), foldedBefore(registered));
	const isUnknown = mayBeOfTemplate(withoutHidden(registered));
	return {
		told: rest.filter((line) => !isUnknown(line)),
		unregistered: rest.filter(isUnknown),
	};
}
