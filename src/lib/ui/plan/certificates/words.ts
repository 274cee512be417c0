/** Words of the certificates' page. */
import type { Gap } from '#domain/certificates/coverage.ts';
import { allRoles, roleWords } from '#exports/views/certificate-words.ts';
import { chineseNumber } from '#exports/views/words.ts';

export { lackWords, roleWords, semestersText } from '#exports/views/certificate-words.ts';

export const roleChoices = allRoles.map((value) => ({
	value,
	label: roleWords[value],
}));

/** Where the end of a row of a derivation leads to. */
export const leadsToPlan = '去到方案里的那一处';

export const gapWords: Readonly<Record<Gap, string>> = {
	uncovered: '未覆盖',
	thin: '薄弱',
	late: '考后才讲',
	twice: '重复讲授',
};

export const semesterChoices = (semesters: number) => [
	{ value: '', label: '未定' },
	...Array.from({ length: semesters }, (_, index) => ({
		value: String(index + 1),
		label: `第${chineseNumber(index + 1)}学期`,
	})),
];
