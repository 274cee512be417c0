/** People who are called by name in a comment: `@沈毅 请看`. */
import { failure, success, type Outcome } from '../fault.ts';
import type { Person } from '../plan/row.ts';

const signs = /[@＠]/g;

/** The longest of `names` that stands at `at`. */
const nameAt = (text: string, at: number, names: readonly string[]): string | undefined =>
	names.find((name) => name !== '' && text.startsWith(name, at));

/** Names that are called in a text, each once; longer names before shorter ones that begin like them. */
function calledIn(text: string, people: readonly Person[]): string[] {
	const names = [...new Set(people.map(({ name }) => name))].sort((a, b) => b.length - a.length);
	const called = [...text.matchAll(signs)].map(({ index }) => nameAt(text, index + 1, names));
	return [...new Set(called.filter((name) => name !== undefined))];
}

/**
 * Ids of the people who are mentioned. `chosen`: ids that were taken from the list of names, which tell
 * people of the same name apart. A sign before anything else is a sign.
 */
export function mentionsIn(
	text: string,
	people: readonly Person[],
	chosen: readonly string[],
): Outcome<string[]> {
	const ids: string[] = [];
	for (const name of calledIn(text, people)) {
		const bearers = people.filter((person) => person.name === name);
		const meant = bearers.length === 1 ? bearers : bearers.filter(({ id }) => chosen.includes(id));
		if (meant.length === 0)
			return failure({
				path: 'text',
				wrong: `有 ${bearers.length} 位“${name}”，不知道提到的是哪一位`,
				right: '输入 @ 后从名单里选择',
			});
		ids.push(...meant.map(({ id }) => id));
	}
	return success(ids);
}
