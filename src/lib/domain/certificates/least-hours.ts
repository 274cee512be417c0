/**
 * 薄弱: the fewest hours of teaching that a skill is to have, a school's own part of the rule
 * certificate/coverage: `skill-hours`, { min } in hours. There is none unless a school asks for it.
 */
import { ceiling, exact, times, type Hundredths } from '../exact.ts';
import type { Parameter } from '../rules/parameter.ts';

export const coverageRule = 'certificate/coverage';
export const skillHoursPart = 'skill-hours';

type Asking = Pick<Parameter, 'part' | 'value'>;

export const asksSkillHours = ({ part }: Pick<Parameter, 'part'>): boolean =>
	part === skillHoursPart;

/** The most that any of the rule's requirements asks for; null: none does. */
export function leastHoursOf(requirements: readonly Asking[]): Hundredths | null {
	const asked = requirements
		.filter(asksSkillHours)
		.flatMap(({ value }) => (value.min === undefined ? [] : [exact(value.min)]))
		.map((hours) => ceiling(times(hours, { numerator: 100, denominator: 1 })));
	return asked.length === 0 ? null : Math.max(...asked);
}
