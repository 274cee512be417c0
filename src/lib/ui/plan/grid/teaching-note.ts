/** How many teaching weeks the semesters have, for the head of their columns. */
import type { Plan } from '#domain/plan/shape.ts';

/** （每学期授课 18 周）, （授课 16～18 周）; semesters without lessons are left out. */
export function teachingNote({ calendar }: Plan): string {
	const weeks = calendar.map((entry) => entry.weeks.teaching).filter((value) => value > 0);
	if (weeks.length === 0) return '';
	const [least, most] = [Math.min(...weeks), Math.max(...weeks)];
	return least === most ? `（每学期授课 ${most} 周）` : `（授课 ${least}～${most} 周）`;
}
