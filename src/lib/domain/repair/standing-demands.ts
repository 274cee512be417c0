/** What holds of every repair, whatever the rules: no lock and no conflict is about it. */
import { hundredths } from '../exact.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import type { Measures } from '../plan/measure.ts';
import type { Cell } from './cells.ts';
import { demandOf, type Demand } from './demands.ts';

const none = '';

/** Practice lies within the hours of its course; a course that is held keeps more than 0 hours. */
function ofCourse(course: CourseHours | undefined, cells: readonly Cell[]): Demand[] {
	if (!course) return [];
	const weekly = cells.filter(({ kind }) => kind === 'weekly');
	const practice = cells.filter(({ kind }) => kind === 'practice');
	const hours = weekly.map(({ number, brings }) => [number, brings] as const);
	const within = practice.map((cell) =>
		demandOf(none, {
			now: course.hours - cell.now,
			steps: new Map([...hours, [cell.number, -cell.step]]),
		}),
	);
	const fixed = hundredths(course.course.outsideHours);
	const kept = { now: course.hours - fixed - 1, steps: new Map(hours) };
	return [...within, ...(course.present && weekly.length > 0 ? [demandOf(none, kept)] : [])];
}

/** A segment whose practice hours are stated keeps as many hours, else its practice would shrink. */
function ofSegments({ segments }: Measures, cells: readonly Cell[]): Demand[] {
	return segments.flatMap(({ segment, hours, practice }) => {
		if (segment.practiceHours === null) return [];
		const weeks = cells.filter(
			({ kind, places }) => kind === 'weeks' && places[0]?.owner === segment.id,
		);
		const steps = new Map(weeks.map(({ number, brings }) => [number, brings]));
		return steps.size > 0 ? [demandOf(none, { now: hours - practice, steps })] : [];
	});
}

export function standingDemands(measures: Measures, cells: readonly Cell[]): Demand[] {
	const owned = new Map<string, Cell[]>();
	for (const cell of cells) {
		const [place] = cell.places;
		if (!place?.path.startsWith('courses/')) continue;
		const known = owned.get(place.owner);
		if (known) known.push(cell);
		else owned.set(place.owner, [cell]);
	}
	const courses = new Map(measures.courses.map((one) => [one.course.id, one]));
	return [
		...[...owned].flatMap(([id, own]) => ofCourse(courses.get(id), own)),
		...ofSegments(measures, cells),
	];
}
