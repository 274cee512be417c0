/** Findings as they leave the school or are kept for good: with 工号 in the place of teachers' names. */
import type { Finding } from '../rules/finding.ts';
import type { Facts } from './facts-shape.ts';

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Only what is said of conditions names teachers; the longest name is looked for first. */
export function unnamed(findings: readonly Finding[], facts: Facts | null): readonly Finding[] {
	const numbers = new Map(
		(facts?.teachers ?? [])
			.filter(({ name }) => name !== '')
			.map(({ name, id }) => [quoted(name), id]),
	);
	if (numbers.size === 0) return findings;
	const names = [...numbers.keys()].toSorted((a, b) => b.length - a.length);
	const any = new RegExp(names.map(literally).join('|'), 'g');
	return findings.map((finding) => {
		if (finding.scope !== 'conditions') return finding;
		const { clause, layers, remedy, excuse, ...said } = finding;
		const text = JSON.stringify(said).replace(any, (name) => numbers.get(name) ?? name);
		return { ...(JSON.parse(text) as typeof said), clause, layers, remedy, excuse };
	});
}
