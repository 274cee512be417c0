/** Which suggestions may be looked through as a batch, and which want a person's thought one by one. */
import type { ItemSuggestions } from './shape.ts';

/**
 * How far the first must be ahead of the second. Of the skills in tests/reference-mapping about half have
 * such a lead, and in nine of ten of these the first course is one that may teach the skill.
 */
const clearLead = 0.2;

/** True where one course is well ahead of all others; at least two must have been asked for. */
export const isClear = ({ courses: [first, second] }: ItemSuggestions): boolean =>
	first !== undefined && first.score - (second?.score ?? 0) >= clearLead;
