/** Two ways of saying the same in plan.json: they are no difference. */
import { canonicalJson } from '../plan/canonical.ts';

/** What an optional field means where it is absent, beside null (plan/shape.ts). */
const usual: Readonly<Record<string, unknown>> = { block: false, edition: '', editor: '' };

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** True where a field says nothing that its absence would not say. */
const saysNothing = (key: string, value: unknown): boolean =>
	value === undefined || value === null || isEmptyList(value) || usual[key] === value;

/** True where `before` and `after`, values of the field `key`, say the same. */
export const meansTheSame = (key: string, before: unknown, after: unknown): boolean =>
	before === after ||
	(saysNothing(key, before) && saysNothing(key, after)) ||
	(before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after));

/** Lists whose order says nothing: of references, of figures by semester or skill, of notes. */
const unordered = new Set([
	'standardFields',
	'standardItems',
	'trainings',
	'prerequisites',
	'tasks',
	'meets',
	'mapping',
	'conversion',
	'calendar',
	'terms',
	'justifications',
	'waivers',
	'remedies',
]);

/**
 * True of a list whose order says nothing. `courses` is the plan's own, ordered list at its top, and a
 * list of references below.
 */
export const isUnordered = (path: string, key: string): boolean =>
	unordered.has(key) || (key === 'courses' && path !== 'courses');
