/** Names of course fields and of what else the rules compare, as the aliases have them. */
import type { AliasTable } from '../../../schema/aliases.ts';
import file from '../../../catalogue/aliases.json' with { type: 'json' };

const now = new Map(
	(file as unknown as AliasTable).rows
		.filter(({ kind }) => kind === 'field')
		.map(({ old, now: today }) => [old, today]),
);

/** 社会实践活动 → 社会实践; a name that no alias row has stays as it is. */
export const fieldOf = (name: string): string => now.get(name) ?? name;
