/** Old words and what is written today, each row with its source and how sure we are of it. */
import type { Alias, AliasTable } from '../schema/aliases.ts';

export type { Alias };

let loaded: Promise<readonly Alias[]> | null = null;

async function load(): Promise<readonly Alias[]> {
	const { default: file } = await import('./aliases.json', { with: { type: 'json' } });
	return (file as unknown as AliasTable).rows;
}

export const loadAliases = (): Promise<readonly Alias[]> => (loaded ??= load());

const ofKind = (aliases: readonly Alias[], kind: Alias['kind']): readonly Alias[] =>
	aliases.filter((alias) => alias.kind === kind);

/** Groups of codes that name one occupation in different editions of the 分类大典, newest first. */
export const sameOccupations = (aliases: readonly Alias[]): readonly (readonly string[])[] =>
	[...new Set(ofKind(aliases, 'occupation').map(({ now }) => now))].map((now) => [
		now,
		...ofKind(aliases, 'occupation')
			.filter((alias) => alias.now === now)
			.map(({ old }) => old),
	]);
