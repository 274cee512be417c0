/** Tells findings of one check apart, and finds the same one again in the next check. */
import type { Finding } from '#domain/rules/finding.ts';

export const findingKey = ({ rule, at, title }: Finding): string =>
	`${rule} ${at.join(' ')} ${title}`;

/** Keys of a list, each once: findings that read alike are counted through. */
export function withKeys(
	findings: readonly Finding[],
): { readonly key: string; readonly finding: Finding }[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const plain = findingKey(finding);
		const count = seen.get(plain) ?? 0;
		seen.set(plain, count + 1);
		return { key: count === 0 ? plain : `${plain} ${count}`, finding };
	});
}
