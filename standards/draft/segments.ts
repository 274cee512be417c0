/** The practice segments of a draft: every practice week of the calendar, and what lies beside it. */
import { hundredths } from '#domain/exact.ts';
import type { Segment, SegmentKind, SegmentTerm } from '#domain/plan/shape.ts';
import type { Bounds } from './bounds.ts';
import type { Calendar } from './calendar.ts';
import { PracticeWeeks, slot, termsOf, type Slot } from './practice-weeks.ts';

export interface SegmentNeeds {
	readonly calendar: Calendar;
	readonly years: number;
	readonly bounds: Bounds;
	/** Subjects of 8.1.3(1). */
	readonly trainings: readonly string[];
	readonly creditSystem: boolean;
}

interface Draft {
	readonly kind: SegmentKind;
	readonly name: string;
	readonly terms: readonly SegmentTerm[];
	readonly offCampus?: boolean;
	readonly trainings?: readonly string[];
}

/** An internship shorter than this teaches nobody a post: it goes on in the holidays. */
const shortestInternship = 4;
/** A semester with so many practice weeks left is one of the internship. */
const internshipSemester = hundredths(8);

/** First semester of the second school year: no 岗位实习 before it. */
const secondYear = 3;

/** In term with what the calendar has, else beside it and without hours. */
function activity(
	kind: SegmentKind,
	name: string,
	slots: readonly Slot[],
	beside: SegmentTerm[],
): Draft {
	return { kind, name, terms: slots.length > 0 ? termsOf(slots, 0) : beside };
}

function openingAndClosing(weeks: PracticeWeeks, last: number): Draft[] {
	const opening = weeks.take(1, 100);
	const closing = weeks.take(last, 100);
	return [
		activity('military-training', '军训与入学教育', opening, termsOf([slot(1, 1)], 0, 'holiday')),
		activity('graduation-education', '毕业教育', closing, termsOf([slot(last, 1)], 0, 'parallel')),
	];
}

function orientation(weeks: PracticeWeeks, { years, bounds }: SegmentNeeds): Draft {
	const later = weeks.semesters.filter((semester) => semester > 1 && semester < 2 * years);
	const slots = weeks.takeWeek([...later, 1]);
	const terms = termsOf(slots, bounds.internshipWeek);
	return {
		kind: 'orientation-internship',
		name: '认识实习',
		offCampus: true,
		terms:
			terms.length > 0
				? terms
				: termsOf([slot(Math.min(2, 2 * years), 1)], bounds.internshipWeek, 'holiday'),
	};
}

const sum = (slots: readonly Slot[]): number => slots.reduce((all, { weeks }) => all + weeks, 0);

/** Weeks of 岗位实习 in term, from the last semester back, at most `most`. */
function internshipSlots(weeks: PracticeWeeks, last: number, most: number): Slot[] {
	const semesters = weeks.semesters
		.filter((semester) => semester >= secondYear)
		.filter((semester) => semester === last || weeks.left(semester) >= internshipSemester)
		.toReversed();
	const slots: Slot[] = [];
	for (const semester of semesters) slots.push(...weeks.take(semester, most - sum(slots)));
	return slots.toReversed();
}

/** The first `most` weeks of slots, and the others. */
function split(slots: readonly Slot[], most: number): [Slot[], Slot[]] {
	const [first, second]: [Slot[], Slot[]] = [[], []];
	for (const { semester, weeks } of slots) {
		const part = Math.min(weeks, most - sum(first));
		if (part > 0) first.push({ semester, weeks: part });
		if (weeks > part) second.push({ semester, weeks: weeks - part });
	}
	return [first, second];
}

function position(weeks: PracticeWeeks, needs: SegmentNeeds, orientationWeeks: number): Draft[] {
	const { bounds, years } = needs;
	const last = 2 * years;
	const most = Math.max(0, hundredths(bounds.internshipWeeks) - orientationWeeks);
	const slots = internshipSlots(weeks, last, most);
	const [off, on] = split(slots, hundredths(bounds.enterpriseWeeks));
	const missing = Math.min(hundredths(shortestInternship), most) - sum(slots);
	const summer = { semester: Math.max(last - 2, Math.min(secondYear, last)), weeks: missing };
	const holiday = missing > 0 ? termsOf([summer], bounds.internshipWeek, 'holiday') : [];
	const kind = 'position-internship';
	return [
		{
			kind,
			name: '岗位实习',
			offCampus: true,
			terms: [...holiday, ...termsOf(off, bounds.internshipWeek)],
		},
		{ kind, name: '校内岗位实习', terms: termsOf(on, bounds.internshipWeek) },
	];
}

/** All remaining weeks, given to the subjects of training in their order. */
function training(weeks: PracticeWeeks, { bounds, trainings }: SegmentNeeds): Draft[] {
	const slots = weeks.rest();
	if (trainings.length === 0)
		return [{ kind: 'training', name: '综合实训', terms: termsOf(slots, bounds.internshipWeek) }];
	const perSubject = Math.max(1, slots.length / trainings.length);
	return trainings.map((subject, index) => ({
		kind: 'training',
		name: `${subject}实训`,
		trainings: [subject],
		terms: termsOf(
			slots.filter((_, position) => Math.floor(position / perSubject) === index),
			bounds.internshipWeek,
		),
	}));
}

/** What is done beside lessons or in the holidays: present, without hours and credits. */
function beside(years: number): Draft[] {
	const each = Array.from({ length: years }, (_, index) => index + 1);
	const labour = each.map((year) => slot(Math.min(2 * year, 2 * years - 1), 1));
	const summers = each.slice(0, Math.max(1, years - 1)).map((year) => slot(2 * year, 1));
	return [
		{ kind: 'labour-week', name: '劳动周', terms: termsOf(labour, 0, 'parallel') },
		{ kind: 'social-practice', name: '社会实践', terms: termsOf(summers, 0, 'holiday') },
		{
			kind: 'graduation-project',
			name: '毕业设计',
			terms: termsOf([slot(2 * years, 4)], 0, 'parallel'),
		},
	];
}

/** One credit a week of term or of hours (credits/week-activity); beside lessons none. */
function creditsOf(terms: readonly SegmentTerm[]): number | null {
	const counted = terms.filter(({ when, hoursPerWeek }) => when === 'term' || hoursPerWeek > 0);
	if (counted.length === 0) return null;
	return counted.reduce((all, { weeks }) => all + hundredths(weeks), 0) / 100;
}

/** Segments in the order in which they are held; ids `s1`, `s2` … */
export function draftSegments(needs: SegmentNeeds): Segment[] {
	const weeks = new PracticeWeeks(needs.calendar);
	const [opening, closing] = openingAndClosing(weeks, 2 * needs.years) as [Draft, Draft];
	const first = orientation(weeks, needs);
	const orientationWeeks = first.terms.reduce((all, term) => all + hundredths(term.weeks), 0);
	const internship = position(weeks, needs, orientationWeeks);
	const drafts = [
		opening,
		first,
		...training(weeks, needs),
		...internship,
		closing,
		...beside(needs.years),
	].filter(({ terms }) => terms.length > 0);
	return drafts.map((draft, index) => ({
		id: `s${index + 1}`,
		kind: draft.kind,
		name: draft.name,
		offCampus: draft.offCampus ?? false,
		credits: needs.creditSystem ? creditsOf(draft.terms) : null,
		trainings: [...(draft.trainings ?? [])],
		practiceHours: null,
		terms: [...draft.terms],
	}));
}
