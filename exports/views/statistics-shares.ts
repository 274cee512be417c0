/** Parts of the total hours: public, professional, other; by nature; theory and practice. */
import { fraction, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Nature } from '#domain/plan/shape.ts';
import { natureWords } from './words.ts';

/** A part of the total hours with its share. */
export interface Share {
	readonly id: string;
	readonly name: string;
	readonly hours: Hundredths;
	readonly share: Fraction | null;
	/** What it adds up, in words. */
	readonly meaning: string;
}

/** `total` is 0 in a plan without hours: then there is no share. */
export const shareOf = (part: Hundredths, total: Hundredths): Fraction | null =>
	total === 0 ? null : fraction(part, total);

/** Makes shares of one total. */
const sharesOf =
	(total: Hundredths) =>
	(id: string, name: string, hours: Hundredths, meaning: string): Share => ({
		id,
		name,
		hours,
		share: shareOf(hours, total),
		meaning,
	});

/** They make 100 %. */
export function threeParts({ totals }: Measures): Share[] {
	const of = sharesOf(totals.hours);
	return [
		of('public', '公共基础课程', totals.publicHours, '公共基础课程的必修、限选与任选'),
		of(
			'professional',
			'专业课程',
			totals.professionalHours,
			'专业基础、核心、拓展课程，实习、实训与毕业设计',
		),
		of('other', '其他', totals.otherHours, '入学教育、军训、毕业教育、社会实践、劳动周等'),
	];
}

export function natureShares({ entries, totals }: Measures): Share[] {
	const of = sharesOf(totals.hours);
	const elective = (nature: Nature) => {
		const hours = entries.reduce(
			(sum, entry) => sum + (entry.nature === nature ? entry.load.hours : 0),
			0,
		);
		return of(nature, natureWords[nature], hours, `各类课程中的${natureWords[nature]}`);
	};
	const compulsory = totals.hours - totals.electiveHours;
	return [
		of('compulsory', natureWords.compulsory, compulsory, '必修课程与实践性教学环节'),
		elective('limited'),
		elective('free'),
		of('elective', '选修合计', totals.electiveHours, '限选与任选之和'),
	];
}

export function practiceShares({ entries, segments, totals }: Measures): Share[] {
	const of = sharesOf(totals.hours);
	const courses = entries.reduce((sum, { load }) => sum + load.practiceLeast, 0);
	const whole = segments.reduce((sum, segment) => sum + segment.practice, 0);
	const unset = totals.practiceMost - totals.practiceLeast;
	return [
		of('theory', '理论学时', totals.hours - totals.practiceMost, '总学时减实践学时'),
		of('course-practice', '课程内实践', courses, '各门课程的实践学时'),
		of('segment-practice', '实践性教学环节', whole, '各环节的实践学时'),
		of('practice', '实践合计', totals.practiceLeast, '课程内实践与实践性教学环节之和'),
		...(unset > 0 ? [of('unset', '实践学时待补', unset, '尚未填写实践学时的课程')] : []),
	];
}
