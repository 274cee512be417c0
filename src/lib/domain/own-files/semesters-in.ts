/** Semesters that a text lists. */
import { ordinalOf } from './head-words.ts';
import { mostSemesters } from './roles.ts';

/** 3, 三、四, 1-4, 第一至三学期. */
export function semestersIn(text: string): { semesters: number[]; isWhole: boolean } {
	const parts = text.replace(/第|学期|学年/g, '').split(/[、,，;；/和]/);
	const found = parts.flatMap((part) => {
		const [first = null, last = first, ...more] = part.split(/[-~—–至到]/).map(ordinalOf);
		if (first === null || last === null || more.length > 0 || last < first) return [null];
		return Array.from({ length: last - first + 1 }, (_, at) => first + at);
	});
	const semesters = found.filter((each) => each !== null && each >= 1 && each <= mostSemesters);
	return { semesters: semesters as number[], isWhole: semesters.length === found.length };
}
