/** 认识实习 and 岗位实习 of a draft: in term where the calendar has weeks, else in the holidays. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Bounds } from './bounds.ts';
import { slot, split, weeksOf, type PracticeWeeks, type Slot } from './practice-weeks.ts';
import type { SegmentDraft } from './segments.ts';

/** First semester of the second school year: no 岗位实习 before it. */
const secondYear = 3;
/** An internship shorter than this teaches nobody a post: it goes on in the holidays. */
const shortest: Hundredths = 400;
/** A semester with so many practice weeks left is one of the internship. */
const internshipSemester: Hundredths = 800;
/** Weeks of the holidays that an internship may take, after an even and after an odd semester. */
const summer: Hundredths = 800;
const winter: Hundredths = 400;

/** A week in the second semester or later, before the last. */
export function orientationSlots(weeks: PracticeWeeks, years: number): Slot[] {
	const later = weeks.semesters.filter((semester) => semester > 1 && semester < 2 * years);
	const inTerm = weeks.takeWeek([...later, 1]);
	return inTerm.length > 0 ? inTerm : [slot(Math.min(2, 2 * years), 100, 'holiday')];
}

/** Weeks in term, from the last semester back, at most `most`. */
function termSlots(weeks: PracticeWeeks, last: number, most: Hundredths): Slot[] {
	const semesters = weeks.semesters
		.filter((semester) => semester >= secondYear)
		.filter((semester) => semester === last || weeks.left(semester) >= internshipSemester)
		.toReversed();
	const slots: Slot[] = [];
	for (const semester of semesters) slots.push(...weeks.take(semester, most - weeksOf(slots)));
	return slots.toReversed();
}

/** Weeks in the holidays of the last two years, the long ones first, at most `most`. */
function holidaySlots(last: number, most: Hundredths): Slot[] {
	const slots: Slot[] = [];
	for (const semester of [last - 2, last - 1, last - 3]) {
		const length = Math.min(most - weeksOf(slots), semester % 2 === 0 ? summer : winter);
		if (semester >= secondYear && length > 0) slots.push(slot(semester, length, 'holiday'));
	}
	return slots.toSorted((a, b) => a.semester - b.semester);
}

export interface InternshipNeeds {
	readonly years: number;
	readonly bounds: Bounds;
	/** Weeks of 认识实习, which count into the same bound. */
	readonly orientation: Hundredths;
	/** Weeks beside the calendar's that the total of the plan needs. */
	readonly wanted: Hundredths;
}

/** 岗位实习 off campus as long as it may be, what goes on after it on campus. */
export function positionInternships(weeks: PracticeWeeks, needs: InternshipNeeds): SegmentDraft[] {
	const { bounds, years, orientation, wanted } = needs;
	const most = Math.max(0, hundredths(bounds.internshipWeeks) - orientation);
	const inTerm = termSlots(weeks, 2 * years, most);
	const room = most - weeksOf(inTerm);
	const missing = Math.max(shortest - weeksOf(inTerm), wanted);
	const all = [...holidaySlots(2 * years, Math.min(room, missing)), ...inTerm];
	const [off, on] = split(all, hundredths(bounds.enterpriseWeeks));
	const kind = 'position-internship';
	return [
		{ kind, name: '岗位实习', offCampus: true, slots: off, weekly: bounds.internshipWeek },
		{ kind, name: '校内岗位实习', slots: on, weekly: bounds.internshipWeek },
	];
}
