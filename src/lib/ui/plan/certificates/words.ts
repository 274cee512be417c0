/** Words of the certificates' page. */
import type { Gap, Lack } from '#domain/certificates/coverage.ts';
import type { Role } from '#domain/certificates/certificate.ts';
import { chineseNumber } from '#exports/views/words.ts';

export const roleWords: Readonly<Record<Role, string>> = {
	taught: '讲授',
	practised: '训练',
	assessed: '考核',
};

export const roleChoices = (Object.keys(roleWords) as Role[]).map((value) => ({
	value,
	label: roleWords[value],
}));

export const gapWords: Readonly<Record<Gap, string>> = {
	uncovered: '未覆盖',
	thin: '薄弱',
	late: '考后才讲',
	twice: '重复讲授',
};

/** Why a skill is not covered. */
export const lackWords: Readonly<Record<Lack, string>> = {
	absent: '没有课程承担',
	untaught: '只有训练或考核，没有课程讲授',
	some: '只在部分学生选修的课程里讲授',
};

/** 第三、四学期 */
export const semestersText = (semesters: readonly number[]): string =>
	semesters.length === 0 ? '未排学期' : `第${semesters.map(chineseNumber).join('、')}学期`;

export const semesterChoices = (semesters: number) => [
	{ value: '', label: '未定' },
	...Array.from({ length: semesters }, (_, index) => ({
		value: String(index + 1),
		label: `第${chineseNumber(index + 1)}学期`,
	})),
];
