/** Takes a paragraph of the standard over into the plan, bound to what it is an item of. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { likeness } from '../prose/likeness.ts';
import { addPassage, type BoundItem } from './passages.ts';

/** Where in a plan the words of a section of the standard stand, the nearest number first. */
const places: readonly (readonly [number: string, section: string])[] = [
	['1', 'overview'],
	['8.1.3', 'courses/practice'],
	['8.1', 'courses'],
	['8.2', 'hours'],
	['9', 'staff'],
	['10.1.2', 'facilities/rooms'],
	['10.1.3', 'facilities/bases'],
	['10.2', 'facilities/materials'],
	['10', 'facilities'],
	['11.1', 'quality'],
	['11.2', 'graduation'],
];

/** null: what stands there is no text of its own (names, codes, 培养规格, courses). */
export const sectionFor = (number: string): string | null =>
	places.find(([own]) => number === own || number.startsWith(`${own}.`))?.[1] ?? null;

/** Items whose words the paragraph has. */
export const itemsIn = (paragraph: string, items: readonly BoundItem[]): string[] =>
	items.filter(({ text }) => likeness(paragraph, text) !== 'rewritten').map(({ id }) => id);

/** Whether some passage of the plan has its words already. */
export const isAdopted = (plan: Plan, paragraph: string): boolean =>
	Object.values(plan.chapters).some((passages) =>
		passages.some(({ text }) => likeness(text, paragraph) !== 'rewritten'),
	);

export const adopt = (
	plan: Plan,
	section: string,
	text: string,
	{ id, items }: { readonly id: string; readonly items: readonly BoundItem[] },
): Edit[] => addPassage(plan, section, { id, text, meets: itemsIn(text, items) });
