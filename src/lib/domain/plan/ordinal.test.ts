import { expect, test } from 'vitest';
import { semesterName, yearName, yearOf } from './ordinal.ts';

test.each([
	[1, '第一学期', 1],
	[2, '第二学期', 1],
	[3, '第三学期', 2],
	[4, '第四学期', 2],
	[5, '第五学期', 3],
	[6, '第六学期', 3],
	[7, '第七学期', 4],
	[8, '第八学期', 4],
	[9, '第九学期', 5],
	[10, '第十学期', 5],
	[11, '第十一学期', 6],
	[19, '第十九学期', 10],
	[20, '第二十学期', 10],
])('semester %s is %s, of school year %s', (semester, name, year) => {
	expect(semesterName(semester)).toBe(name);
	expect(yearOf(semester)).toBe(year);
	expect(yearName(semester)).toBe(name.replace('学期', '学年'));
});
