/** A standard printed as a text layer would give it: columns of any width, pages anywhere. For tests only. */
import type { LevelWork, OccupationalStandardContent } from '#standards/schema/occupational.ts';

export interface Setting {
	/** Characters a line of each column: function, content, skill, knowledge. */
	readonly widths: readonly [number, number, number, number];
	/** Before which line of a level's table a page begins; heads stand again. */
	readonly pages: readonly number[];
	readonly pageMark: string;
	readonly lineEnd: string;
}

export const wrapped = (text: string, width: number): string[] => {
	const lines: string[] = [];
	for (let from = 0; from < text.length; from += width) lines.push(text.slice(from, from + width));
	return lines;
};

const head = ['职业', '功能', '工作内容 技能要求 相关知识要求'];
const marked = (tracks: readonly string[] | null): string =>
	tracks === null ? '' : `（${tracks.join('')}）`;

/** Each cell's lines one below the other. */
export function tableLines({ functions }: LevelWork, { widths }: Setting): string[] {
	const [fun, content, skill, knowledge] = widths;
	return functions.flatMap((each) => [
		`${each.number}.`,
		...wrapped(each.name ?? '', fun),
		...each.workContents.flatMap((inner) => [
			...wrapped(`${inner.number} ${inner.name ?? ''}`, content + 4),
			...inner.skills.flatMap((item) =>
				wrapped(`${item.number} ${item.text}${marked(item.tracks)}`, skill + 6),
			),
			...inner.knowledge.flatMap((item) => wrapped(`${item.number} ${item.text}`, knowledge + 6)),
		]),
	]);
}

function paged(lines: readonly string[], { pages, pageMark }: Setting): string[] {
	const begins = new Set(pages.map((page) => page % Math.max(1, lines.length)));
	return lines.flatMap((line, index) =>
		index > 0 && begins.has(index) ? [pageMark, ...head, line] : [line],
	);
}

/** The source with the tables of chapter 3 printed anew; all else as it is. */
export function rendered(
	source: string,
	standard: OccupationalStandardContent,
	setting: Setting,
): string {
	const begin = source.indexOf('3.1 五级/初级工');
	const end = source.indexOf(' 4. 权重表');
	const lead = (level: string): string => {
		const from = source.indexOf('选品员考核第', source.search(new RegExp(`3\\.\\d ${level}`)));
		return source.slice(from, source.indexOf('职业\n', from)).replace(/\s/g, '');
	};
	const tables = standard.work.flatMap((work, index) => [
		`3.${index + 1} ${work.level}/${standard.levels[index]?.grade ?? ''}`,
		lead(work.level),
		...head,
		...paged(tableLines(work, setting), setting),
	]);
	return `${source.slice(0, begin)}${tables.join(setting.lineEnd)}${setting.lineEnd}${source.slice(end)}`;
}
