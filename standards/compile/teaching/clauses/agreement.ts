/** One requirement said twice is one; said in two ways it is a person's to decide. */
import { quoted, type Found, type Reading, type Unsure } from './reading.ts';
import { says, titleOf } from './says.ts';

const keyOf = ({ rule, part }: Found): string => `${rule} ${part ?? ''}`;
const meaning = ({ value, unit, strength }: Found): string =>
	JSON.stringify([value, unit, strength]);

export interface Agreed extends Reading {
	/** Requirements that repeat another in the same sense: their sentences are read, too. */
	readonly repeated: readonly Found[];
}

const said = (found: Found): string => `${says(found)}：“${quoted(found.span)}”`;

/** Each of the sentences that disagree is unread until a person takes its words or those of another. */
function disputed(all: readonly Found[]): Unsure[] {
	const question = `${titleOf(all[0]?.rule ?? '')}在几处写得不同，以哪一处为准？`;
	const different = [...new Map(all.map((found) => [meaning(found), found])).values()].slice(0, 9);
	return all.map((found) => ({
		span: found.span,
		question,
		readings: [
			{ says: said(found), found },
			...different
				.filter((other) => meaning(other) !== meaning(found))
				.map((other) => ({ says: `以另一处为准，本句不另检查。${said(other)}`, found: null })),
		],
	}));
}

export function agreed({ found, unsure }: Reading): Agreed {
	const groups = new Map<string, Found[]>();
	for (const each of found) {
		const group = groups.get(keyOf(each));
		if (group) group.push(each);
		else groups.set(keyOf(each), [each]);
	}
	const isOne = (group: readonly Found[]) => new Set(group.map(meaning)).size === 1;
	const all = [...groups.values()];
	return {
		found: all.filter(isOne).flatMap((group) => group.slice(0, 1)),
		repeated: all.filter(isOne).flatMap((group) => group.slice(1)),
		unsure: [...unsure, ...all.filter((group) => !isOne(group)).flatMap(disputed)],
	};
}
