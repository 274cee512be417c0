/** Fields of a standard as courses. */
import type { TeachingContent } from '../schema/teaching.ts';
import type { Range } from './bounds.ts';

/** What becomes one course: a field, or several where the standard counts fewer courses than fields. */
export interface Bundle {
	readonly name: string;
	readonly fields: readonly string[];
}

const longestName = 100;

/** Fields as at most as many courses as the standard counts: the last ones are taken together. */
export function bundles(fields: readonly string[], { most }: Range): Bundle[] {
	const count = Math.max(1, Math.min(fields.length, most ?? fields.length));
	const heads = fields.slice(0, count - 1).map((field) => ({ name: field, fields: [field] }));
	const rest = fields.slice(count - 1);
	if (rest.length === 0) return heads;
	return [...heads, { name: rest.join('与').slice(0, longestName), fields: rest }];
}

type CoreField = TeachingContent['courses']['core']['fields'][number];

export const coreFields = ({ fields }: Bundle, { courses }: TeachingContent): CoreField[] =>
	courses.core.fields.filter(({ field }) => fields.includes(field));

/** All that the standard says of the fields of a core course. */
export const coreText = (bundle: Bundle, standard: TeachingContent): string =>
	coreFields(bundle, standard)
		.map(({ field, task, items }) => `${field}${task}${items.map(({ text }) => text).join('')}`)
		.join('');
