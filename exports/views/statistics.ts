/** 学时学分统计: categories with their shares, the three parts of the total, electives, practice. */
import type { Fraction, Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { SegmentHours } from '#domain/plan/segment-hours.ts';
import { categories, type Category, type Nature } from '#domain/plan/shape.ts';
import type { ScheduleSection, ScheduleView } from './schedule.ts';
import { totalOf, type Sum } from './schedule-sum.ts';
import {
	natureShares,
	practiceShares,
	shareOf,
	threeParts,
	type Share,
} from './statistics-shares.ts';
import { categoryWords, natureWords, practiceWords } from './words.ts';

/** Sums without what changes from semester to semester. */
export type StatisticsSum = Omit<Sum, 'weekly' | 'timetabled' | 'wholeWeeks'>;

export interface StatisticsRow extends StatisticsSum {
	/** `public`, `public-limited`, `segments-other`. */
	readonly id: string;
	readonly name: string;
	/** Of the total hours; null where there are none. */
	readonly share: Fraction | null;
	/** Sections of the schedule that it adds up. */
	readonly sections: readonly string[];
}

export interface StatisticsCategory extends StatisticsRow {
	readonly category: Category | 'segments';
	/** 必修, 限选, 任选, as far as there are any; of practice its professional and other part. */
	readonly parts: readonly StatisticsRow[];
}

export interface StatisticsView {
	readonly categories: readonly StatisticsCategory[];
	readonly total: StatisticsRow;
	/** 公共基础课程, 专业课程, 其他: they make 100 %. */
	readonly parts: readonly Share[];
	/** 必修 (practice segments included), 限选, 任选, and 选修 = 限选 + 任选. */
	readonly natures: readonly Share[];
	/** 理论, 实践 of courses, 实践 of segments, 实践 in all; 未定 where practice hours are missing. */
	readonly practice: readonly Share[];
}

function row(
	id: string,
	name: string,
	sections: readonly ScheduleSection[],
	total: Hundredths,
): StatisticsRow {
	const { number, credits, hours, theory, practice, unset } = totalOf(
		sections.map(({ subtotal }) => subtotal),
		0,
	);
	const share = shareOf(hours, total);
	const ids = sections.map((section) => section.id);
	return { id, name, number, credits, hours, theory, practice, unset, share, sections: ids };
}

function categoryOf(category: Category, { sections, total }: ScheduleView): StatisticsCategory {
	const own = sections.filter((section) => section.category === category);
	const parts = own.map((section) => {
		const nature: Nature = section.nature ?? 'compulsory';
		return row(`${category}-${nature}`, natureWords[nature], [section], total.hours);
	});
	return { ...row(category, categoryWords[category], own, total.hours), category, parts };
}

function segmentsPart(
	id: string,
	name: string,
	segments: readonly SegmentHours[],
	total: Hundredths,
): StatisticsRow {
	const sum = (of: (segment: SegmentHours) => number) =>
		segments.reduce((result, segment) => result + of(segment), 0);
	const hours = sum((segment) => segment.hours);
	const practice = sum((segment) => segment.practice);
	return {
		id,
		name,
		number: segments.length,
		credits: sum((segment) => segment.credits ?? 0),
		hours,
		theory: hours - practice,
		practice,
		unset: 0,
		share: shareOf(hours, total),
		sections: ['segments'],
	};
}

function practiceOf({ sections, total }: ScheduleView, { segments }: Measures): StatisticsCategory {
	const own = sections.filter((section) => section.category === 'segments');
	const professional = segments.filter((segment) => segment.professional);
	const other = segments.filter((segment) => !segment.professional);
	const parts = [
		segmentsPart('segments-professional', '实习、实训与毕业设计', professional, total.hours),
		segmentsPart('segments-other', '其他教育活动', other, total.hours),
	].filter(({ number }) => number > 0);
	return { ...row('segments', practiceWords, own, total.hours), category: 'segments', parts };
}

/** `schedule` and `measures` are of one plan. */
export function statisticsView(schedule: ScheduleView, measures: Measures): StatisticsView {
	return {
		categories: [
			...categories.map((category) => categoryOf(category, schedule)),
			practiceOf(schedule, measures),
		],
		total: row('total', '合计', schedule.sections, schedule.total.hours),
		parts: threeParts(measures),
		natures: natureShares(measures),
		practice: practiceShares(measures),
	};
}
