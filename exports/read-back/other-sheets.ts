/**
 * Sheets that the system reckons: what somebody typed over there does not come back, and is said. A formula that
 * shows another result, or refers to rows that have moved, is nobody's typing.
 */
import { compare, type Change } from '../verify/compare.ts';
import { formulaMark, type Content } from '../verify/content.ts';
import { besideSheets } from '../verify/read-excel.ts';
import { placeWords } from '../verify/words.ts';

/** What the file carries of its sheets as they were exported, and what is seen in them now. */
export interface Sheets {
	readonly registered: Content;
	readonly seen: Content;
}

const formula = '公式';
const typed = (cell: string): string => (cell.includes(formulaMark) ? formula : cell);

/** Only of sheets that are in both: one that was renamed or taken out has nothing to say. */
function derived({ registered, seen }: Sheets, read: ReadonlySet<string>): [Content, Content] {
	const titles = new Set(seen.map(({ title }) => title));
	const kept = registered
		.map(({ title }) => title)
		.filter((title) => titles.has(title) && !read.has(title) && !besideSheets.has(title));
	const of = (content: Content): Content =>
		content
			.filter(({ title }) => kept.includes(title))
			.map(({ title, lines }) => ({ title, lines: lines.map((line) => [line].flat().map(typed)) }));
	return [of(registered), of(seen)];
}

const words = ({ place, before, after }: Change): string =>
	`${placeWords(place, 'excel')}：${before ?? '空'} → ${after ?? '空'}`;

/** Places that are named of one sheet. */
const most = 8;

function sheetNote(title: string, changes: readonly Change[]): string {
	const named = changes.slice(0, most).map(words).join('；');
	const more = changes.length > most ? `等 ${changes.length} 处` : '';
	return `“${title}”由系统算出，改动没有带回，因为它不是方案的原始数据，请改在教学进程表、周数分配表或系统里：${named}${more}。`;
}

/** `read`: names of the sheets that are brought back. */
export function otherSheets(sheets: Sheets, read: ReadonlySet<string>): string[] {
	const [before, after] = derived(sheets, read);
	const bySheet = new Map<string, Change[]>();
	for (const change of compare('excel', before, after))
		bySheet.set(change.place.part, [...(bySheet.get(change.place.part) ?? []), change]);
	return [...bySheet].map(([title, changes]) => sheetNote(title, changes));
}
