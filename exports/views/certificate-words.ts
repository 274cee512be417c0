/** Words of the certificates' map: one list for screen, Word and Excel. */
import type { Role } from '#domain/certificates/certificate.ts';
import type { Lack } from '#domain/certificates/coverage.ts';
import type { Reach } from '#domain/certificates/covered.ts';
import { chineseNumber } from './words.ts';

export const roleWords: Readonly<Record<Role, string>> = {
	taught: '讲授',
	practised: '训练',
	assessed: '考核',
};

export const allRoles = Object.keys(roleWords) as Role[];

/** Why a skill is not covered. */
export const lackWords: Readonly<Record<Lack, string>> = {
	absent: '没有课程承担',
	untaught: '只有训练或考核，没有课程讲授',
	some: '只在部分学生选修的课程里讲授',
};

/** Whom a course reaches. */
export const reachWords: Readonly<Record<Reach, string>> = {
	everyone: '每个学生',
	some: '部分学生',
	none: '未开设',
};

export const coveredWord = (covered: boolean): string => (covered ? '已覆盖' : '未覆盖');

/** 第三、四学期 */
export const semestersText = (semesters: readonly number[]): string =>
	semesters.length === 0 ? '未排学期' : `第${semesters.map(chineseNumber).join('、')}学期`;
