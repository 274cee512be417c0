/** The skills that a chosen level asks for: its own, and those of the lower levels that it includes. */
import { skillsAsked, type Asked } from '#domain/certificates/asked.ts';
import { askedOf, type ClaimedStandard } from '../../mapping/asked.ts';
import type { ChosenLevel } from '../../mapping/chosen-levels.ts';

const kept = new WeakMap<Asked, readonly string[]>();

/** Ids, each once: `初级/1.1.1`. Empty: the standard has no such level. */
export function skillsOf(standard: ClaimedStandard, choice: ChosenLevel): readonly string[] {
	const asked = askedOf(standard, choice);
	const skills = kept.get(asked) ?? skillsAsked(asked).map(({ id }) => id);
	kept.set(asked, skills);
	return skills;
}
