/** 教材选用一览表: the textbooks of the plan's courses, each once, with the courses that use it. */
import type { Course, Textbook } from '#domain/plan/shape.ts';
import { cell, headRow, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { textbookKindWords } from '../words.ts';

interface Used {
	readonly book: Textbook;
	readonly courses: readonly string[];
}

function usedIn(courses: readonly Course[]): Used[] {
	const found = new Map<string, Used>();
	for (const { name, textbooks } of courses)
		for (const book of textbooks) {
			const key = JSON.stringify([book.title, book.publisher, book.edition ?? '']);
			const before = found.get(key)?.courses ?? [];
			found.set(key, { book, courses: [...new Set([...before, name])] });
		}
	return [...found.values()];
}

const row = ({ book, courses }: Used, index: number): CellView[] => [
	cell(index + 1),
	cell(courses.join('、'), 'left'),
	cell(book.title || '—', 'left'),
	cell(book.publisher || '—', 'left'),
	cell([book.editor, book.edition].filter(Boolean).join('，') || '—', 'left'),
	cell(book.isbn || '—'),
	cell(textbookKindWords[book.kind]),
];

/** Nothing where no course names a textbook. */
export function textbookTable({ plan }: Gathered): Block[] {
	const used = usedIn(plan.courses);
	if (used.length === 0) return [];
	return [
		table({
			caption: '教材选用一览表',
			widths: [7, 19, 23, 17, 14, 12, 8],
			head: [headRow('序号', '课程', '教材', '出版社', '主编、版次', 'ISBN', '类别')],
			rows: used.map(row),
		}),
	];
}
