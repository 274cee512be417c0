/** What marks mean, where the notes of a file say it: `☆为考试课，√为考查课`. */
import { tight, type SourceTable } from './source.ts';

/** other: it means something, and nothing of how hours count or what is examined. */
type Kind = 'exam' | 'check' | 'lecture' | 'other';
interface Meaning {
	readonly kind: Kind;
	readonly words: string;
}
export type Legend = ReadonlyMap<string, Meaning>;

const marks = '☆★✩√✓✔●○◎△▲※＊*＃■□◆◇⊙';
/** A star between digits multiplies. */
const isMark = new RegExp(`(?<!\\d)[${marks}]|[${marks}](?!\\d)`, 'g');
const meant = new RegExp(
	`[“"']?([${marks}])[”"']?(?:号|标记|符号)?(?:者|的)?(?:表示|代表|为|是|指|[:：])([^，,。;；、\\n]{1,16})`,
	'g',
);
const marked = new RegExp(
	`(考试|考查|考察|讲座)(?:课程?|科目|形式)?(?:用|以|标|记|加|[:：])+[“"']?([${marks}])`,
	'g',
);

const kinds: readonly (readonly [RegExp, Kind])[] = [
	[/考查|考察/, 'check'],
	[/考试/, 'exam'],
	[/讲座/, 'lecture'],
];
const meaningOf = (words: string): Meaning => ({
	kind: /考试.*考查|考查.*考试/.test(words)
		? 'other'
		: (kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'),
	words,
});

/** Of all cells of a table and what stands before it. */
export function legendOf({ table, before }: SourceTable): Legend {
	const texts = [
		before,
		...table.rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)),
	];
	const legend = new Map<string, Meaning>();
	for (const text of texts.map(tight)) {
		if (text.search(isMark) < 0 || text.length < 4) continue;
		for (const [, word = '', mark = ''] of text.matchAll(marked)) legend.set(mark, meaningOf(word));
		for (const [, mark = '', words = ''] of text.matchAll(meant))
			legend.set(mark, meaningOf(words));
	}
	return legend;
}

export interface Marked {
	/** The text without the marks that the file explains. */
	readonly rest: string;
	readonly assessment: 'exam' | 'check' | null;
	/** Marks that mean something else, with what that is. */
	readonly others: readonly string[];
}

/** Lectures are left in the text: what that means for hours the cell's reader knows. */
export function byLegend(text: string, legend: Legend): Marked {
	const found = [...text.matchAll(isMark)].map(([mark]) => mark);
	const known = found.flatMap((mark) => {
		const meaning = legend.get(mark);
		return meaning && meaning.kind !== 'lecture' ? [{ mark, ...meaning }] : [];
	});
	const has = (kind: Kind): boolean => known.some((each) => each.kind === kind);
	return {
		rest: known.reduce((left, { mark }) => left.replace(mark, ''), text),
		assessment: has('exam') ? 'exam' : has('check') ? 'check' : null,
		others: known
			.filter(({ kind }) => kind === 'other')
			.map(({ mark, words }) => `${mark} 表示${words}`),
	};
}
