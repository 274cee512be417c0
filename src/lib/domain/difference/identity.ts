/** By what a member without an id is known again in another plan. */
import { canonicalJson } from '../plan/canonical.ts';

/** Fields that make a member the same, by the list that it stands in. */
const known: Readonly<Record<string, readonly string[]>> = {
	industries: ['name'],
	occupations: ['name'],
	duties: ['position'],
	textbooks: ['title'],
	themes: ['theme'],
	courses: ['course', 'role'],
	conversion: ['course'],
	justifications: ['rule', 'at'],
	waivers: ['rule', 'at'],
	remedies: ['rule', 'at'],
};

/** The identity of a member of the list `listKey`; of a text it is the text. */
export function identityIn(listKey: string): (member: unknown) => string {
	const keys = known[listKey];
	return (member) => {
		if (!keys || typeof member !== 'object' || member === null) return canonicalJson(member);
		const fields = member as Record<string, unknown>;
		return canonicalJson(keys.map((key) => fields[key] ?? null));
	};
}
