/** 教学进程表: every course, group and practice segment by category, with subtotals and totals. */
import { fraction, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { categories, natures, type Category, type Nature, type Plan } from '#domain/plan/shape.ts';
import type { Entry } from '#domain/plan/totals.ts';
import { groupRow } from './schedule-group.ts';
import {
	courseRow,
	segmentRow,
	type CertificateNames,
	type RowContext,
	type ScheduleRow,
} from './schedule-row.ts';
import { courseSum, segmentSum, totalOf, type Sum } from './schedule-sum.ts';
import { chineseNumber, natureWords, practiceWords } from './words.ts';

export interface ScheduleSection {
	/** `public-compulsory`, `segments`. */
	readonly id: string;
	/** 公共基础必修课 */
	readonly name: string;
	readonly category: Category | 'segments';
	readonly nature: Nature | null;
	/** Members of a group stand within its row. */
	readonly rows: readonly ScheduleRow[];
	readonly subtotal: Sum;
}

export interface ScheduleSemester {
	readonly semester: number;
	/** 一 */
	readonly name: string;
	readonly teachingWeeks: Hundredths;
	/** Timetabled hours ÷ teaching weeks; null in a semester without teaching weeks. */
	readonly load: Fraction | null;
}

export interface ScheduleView {
	readonly semesters: readonly ScheduleSemester[];
	/** Those that have a row, in the order of a plan. */
	readonly sections: readonly ScheduleSection[];
	readonly total: Sum;
}

const shortNames: Record<Category, string> = {
	public: '公共基础',
	foundation: '专业基础',
	core: '专业核心',
	extension: '专业拓展',
};
const longNatures: Record<Nature, string> = {
	compulsory: '必修课',
	limited: '限定选修课',
	free: '任意选修课',
};

/** 公共基础限定选修课; 专业核心课; 专业拓展课（任选） where a professional category has several natures. */
function sectionName(category: Category, nature: Nature, alone: boolean): string {
	if (category === 'public') return shortNames.public + longNatures[nature];
	return `${shortNames[category]}课${alone ? '' : `（${natureWords[nature]}）`}`;
}

/** Entries in the order of the plan's courses; a group stands where its first option does. */
function inOrder({ plan, measures }: RowContext): Entry[] {
	const place = new Map(plan.courses.map((course, index) => [course.id, index]));
	const first = (entry: Entry) => place.get(entry.members[0]?.course.id ?? '') ?? 0;
	return measures.entries.toSorted((a, b) => first(a) - first(b));
}

function entryRow(entry: Entry, context: RowContext): ScheduleRow[] {
	const group = groupRow(entry, context);
	if (group) return [group];
	return entry.members.map((member) => courseRow(member, context));
}

function courseSections(context: RowContext): ScheduleSection[] {
	const entries = inOrder(context);
	return categories.flatMap((category) => {
		const used = natures.filter((nature) =>
			entries.some((entry) => entry.category === category && entry.nature === nature),
		);
		return used.map((nature) => {
			const own = entries.filter((entry) => entry.category === category && entry.nature === nature);
			const rows = own.flatMap((entry) => entryRow(entry, context));
			return {
				id: `${category}-${nature}`,
				name: sectionName(category, nature, used.length === 1),
				category,
				nature,
				rows,
				subtotal: courseSum(own, rows, context.semesters.length),
			};
		});
	});
}

function practiceSection(context: RowContext): ScheduleSection[] {
	const rows = context.measures.segments.map((segment) => segmentRow(segment, context));
	if (rows.length === 0) return [];
	const subtotal = segmentSum(context.measures, rows, context.semesters.length);
	const head = { id: 'segments', name: practiceWords, category: 'segments', nature: null } as const;
	return [{ ...head, rows, subtotal }];
}

function semestersOf({ totals }: Measures): ScheduleSemester[] {
	return totals.teachingWeeks.map((teachingWeeks, index) => ({
		semester: index + 1,
		name: chineseNumber(index + 1),
		teachingWeeks,
		load: teachingWeeks === 0 ? null : fraction(totals.timetabled[index] ?? 0, teachingWeeks),
	}));
}

/** `measures` are those of `plan`. */
export function scheduleView(
	plan: Plan,
	measures: Measures,
	certificateNames: CertificateNames = new Map(),
): ScheduleView {
	const semesters = semestersOf(measures);
	const numbers = semesters.map(({ semester }) => semester);
	const context = { plan, measures, semesters: numbers, certificateNames };
	const sections = [...courseSections(context), ...practiceSection(context)];
	const total = totalOf(
		sections.map(({ subtotal }) => subtotal),
		semesters.length,
	);
	return { semesters, sections, total };
}
