/** What a draft would rather not do, in one currency: 1 is about a half hour in a timetable. */

/** To break a bound, a unit each: the stronger the clause, the dearer. */
export const breach = {
	/** A course that begins before the one it rests on has ended. */
	order: 5000,
	/** An hour missing to the total, or to the electives. */
	hours: 300,
	/** An hour outside the usual share. */
	share: 150,
	/** A weekly hour outside the school's bounds, a semester. */
	load: 400,
	/** A weekly hour by which semesters are too far apart. */
	level: 8000,
	/** A course too many in a semester. */
	courses: 3000,
};

/** An hour missing to a bound that no timetable reaches: no other bound is broken for it. */
export const outOfReach = 2;

/** An hour missing to the margin by which a draft stays off its bounds. */
export const slight = 0.3;

/** A weekly hour away from the load that the plan aims at. */
export const off = 2;
