/** Semesters and school years as Chinese documents number them. */
const digits = '一二三四五六七八九';
/** Nothing for 0. */
const digit = (value: number): string => digits.charAt(value - 1);

const numeral = (value: number): string => {
	if (value < 10) return digit(value);
	const tens = Math.floor(value / 10);
	return `${tens > 1 ? digit(tens) : ''}十${digit(value % 10)}`;
};

/** `第三学期`. */
export const semesterName = (semester: number): string => `第${numeral(semester)}学期`;
/** `第二学年`. */
export const yearName = (year: number): string => `第${numeral(year)}学年`;
/** School year of a semester; both begin at 1. */
export const yearOf = (semester: number): number => Math.ceil(semester / 2);
