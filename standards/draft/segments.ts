/** The practice segments of a draft: every practice week of the calendar, and what lies beside it. */
import type { Hundredths } from '#domain/exact.ts';
import type { Segment, SegmentKind } from '#domain/plan/shape.ts';
import type { Bounds } from './bounds.ts';
import type { Calendar } from './calendar.ts';
import { orientationSlots, positionInternships } from './internships.ts';
import { PracticeWeeks, slot, termsOf, weeksOf, type Slot } from './practice-weeks.ts';

export interface SegmentNeeds {
	readonly calendar: Calendar;
	readonly years: number;
	readonly bounds: Bounds;
	/** Subjects of 8.1.3(1). */
	readonly trainings: readonly string[];
	readonly creditSystem: boolean;
	/** Hours that lessons cannot give: the segments reach them, if need be in the holidays. */
	readonly hours: number;
}

export interface SegmentDraft {
	readonly kind: SegmentKind;
	readonly name: string;
	readonly slots: readonly Slot[];
	/** Hours a week; 0: present, without hours. */
	readonly weekly: number;
	readonly offCampus?: boolean;
	readonly trainings?: readonly string[];
}

/** 军训与入学教育 and 毕业教育: a week in term each, else beside it. */
function openingAndClosing(weeks: PracticeWeeks, last: number): [SegmentDraft, SegmentDraft] {
	const opening = weeks.take(1, 100);
	const closing = weeks.take(last, 100);
	return [
		{
			kind: 'military-training',
			name: '军训与入学教育',
			slots: opening.length > 0 ? opening : [slot(1, 100, 'holiday')],
			weekly: 0,
		},
		{
			kind: 'graduation-education',
			name: '毕业教育',
			slots: closing.length > 0 ? closing : [slot(last, 100, 'parallel')],
			weekly: 0,
		},
	];
}

/** All remaining weeks, given to the subjects of training in their order. */
function trainingOf(weeks: PracticeWeeks, { bounds, trainings }: SegmentNeeds): SegmentDraft[] {
	const slots = weeks.rest();
	const weekly = bounds.internshipWeek;
	if (trainings.length === 0) return [{ kind: 'training', name: '综合实训', slots, weekly }];
	const perSubject = Math.max(1, slots.length / trainings.length);
	return trainings.map((subject, index) => ({
		kind: 'training',
		name: `${subject}实训`,
		trainings: [subject],
		slots: slots.filter((_, position) => Math.floor(position / perSubject) === index),
		weekly,
	}));
}

/** What is done beside lessons or in the holidays: present, without hours and credits. */
function beside(years: number): SegmentDraft[] {
	const each = Array.from({ length: years }, (_, index) => index + 1);
	// The last semester is that of the internship: its labour week is in the one before.
	const labour = each.map((year) => slot(Math.min(2 * year, 2 * years - 1), 100, 'parallel'));
	const summers = each.slice(0, Math.max(1, years - 1));
	return [
		{ kind: 'labour-week', name: '劳动周', slots: labour, weekly: 0 },
		{
			kind: 'social-practice',
			name: '社会实践',
			slots: summers.map((year) => slot(2 * year, 100, 'holiday')),
			weekly: 0,
		},
		{
			kind: 'graduation-project',
			name: '毕业设计',
			slots: [slot(2 * years, 400, 'parallel')],
			weekly: 0,
		},
	];
}

/** One credit a week (credits/week-activity) of what is held in term or has hours; else none. */
function creditsOf({ slots, weekly }: SegmentDraft): Hundredths | null {
	const counted = slots.filter(({ when }) => when === 'term' || weekly > 0);
	return counted.length === 0 ? null : weeksOf(counted);
}

function segmentOf(draft: SegmentDraft, id: string, creditSystem: boolean): Segment {
	const credits = creditSystem ? creditsOf(draft) : null;
	return {
		id,
		kind: draft.kind,
		name: draft.name,
		offCampus: draft.offCampus ?? false,
		credits: credits === null ? null : credits / 100,
		trainings: [...(draft.trainings ?? [])],
		practiceHours: null,
		terms: termsOf(draft.slots, draft.weekly),
	};
}

/** Segments in the order in which they are held; ids `s1`, `s2` … */
export function draftSegments(needs: SegmentNeeds): Segment[] {
	const { years, bounds } = needs;
	const weeks = new PracticeWeeks(needs.calendar);
	const [opening, closing] = openingAndClosing(weeks, 2 * years);
	const orientation = orientationSlots(weeks, years);
	const inTerm = weeks.semesters.reduce((sum, semester) => sum + weeks.left(semester), 0);
	const missing = needs.hours / bounds.internshipWeek - (weeksOf(orientation) + inTerm) / 100;
	const positions = positionInternships(weeks, {
		years,
		bounds,
		orientation: weeksOf(orientation),
		wanted: Math.ceil(missing) * 100,
	});
	const weekly = bounds.internshipWeek;
	return [
		opening,
		{
			kind: 'orientation-internship',
			name: '认识实习',
			offCampus: true,
			slots: orientation,
			weekly,
		} as const,
		...trainingOf(weeks, needs),
		...positions,
		closing,
		...beside(years),
	]
		.filter(({ slots }) => slots.length > 0)
		.map((draft, index) => segmentOf(draft, `s${index + 1}`, needs.creditSystem));
}
