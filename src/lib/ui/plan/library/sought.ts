/** Which courses of the library are meant by what was typed. */
import type { LibraryCourse } from '#domain/library/library-course.ts';

const wordsOf = ({ department, fields }: LibraryCourse): string =>
	`${fields.name} ${fields.code} ${department}`.toLowerCase();

/** How early a name says it: names that begin so stand first. */
function rankOf({ fields }: LibraryCourse, text: string): number {
	if (fields.name.startsWith(text) || fields.code.toLowerCase().startsWith(text)) return 0;
	return fields.name.includes(text) ? 1 : 2;
}

/** Every word that was typed stands in name, code or department. */
export function soughtIn(courses: readonly LibraryCourse[], typed: string): LibraryCourse[] {
	const text = typed.trim().toLowerCase();
	const parts = text.split(/\s+/);
	return courses
		.filter((course) => !course.retired && parts.every((part) => wordsOf(course).includes(part)))
		.toSorted((a, b) => rankOf(a, text) - rankOf(b, text));
}
