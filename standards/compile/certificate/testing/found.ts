/** A compiled standard as the tests compare it: names and skills by number, without spaces. */
import { compileCertificate } from '../index.ts';

const bare = (text: string | null): string => (text ?? '（缺）').replace(/\s/g, '');

export function compiledOf(source: string) {
	const compiled = compileCertificate(source);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	return compiled.value;
}

export const found = (source: string): Record<string, string> =>
	Object.fromEntries(
		compiledOf(source).standard.levels.flatMap(({ level, domains }) =>
			domains.flatMap((domain) => [
				[`${level}/${domain.number}`, bare(domain.name)],
				...domain.tasks.flatMap((task) => [
					[`${level}/${task.number}`, bare(task.name)],
					...task.skills.map(({ id, text }) => [id, bare(text)]),
				]),
			]),
		),
	) as Record<string, string>;

/** Words of the tables that nothing was made of. */
export const unread = (source: string): string[] =>
	compiledOf(source)
		.ledger.filter(({ verdict }) => verdict === 'unread')
		.map(({ text }) => text);
