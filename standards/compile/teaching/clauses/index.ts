/** From the sections of a 专业教学标准 to its parameters, and to a ledger that leaves nothing unread. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { paragraphsOf } from '../../clauses/paragraphs.ts';
import type { CompiledParameter, Doubt, LedgerRow } from '../../compiled.ts';
import type { ReadSection } from '../section.ts';
import { conditions } from './conditions.ts';
import { courses } from './courses.ts';
import { credits } from './credits.ts';
import { offsetOf, parameterOf, quoteOf, type Found, type Reader } from './found.ts';
import { identity, outcomes } from './identity.ts';
import { ledgerOf } from './ledger.ts';
import { numbers } from './numbers.ts';
import { practice, safeguards } from './practice.ts';
import { passages } from './quality.ts';

const readers: readonly Reader[] = [
	identity,
	outcomes,
	courses,
	practice,
	safeguards,
	numbers,
	credits,
	passages,
	conditions,
];

const nameOf = ({ rule, part }: Found): string => `${rule} ${part ?? ''}`;
const valueText = ({ value }: Found): string => JSON.stringify(value);

const contradicts = (kept: Found, found: Found): Doubt['readings'] => [
	quoteOf(kept.place),
	quoteOf(found.place),
];

/** min and max of one quantity are two rows of its rule. */
function sided(found: Found, kept: Found): Found | null {
	const side = found.value.max !== undefined ? 'max' : 'min';
	const other = side === 'max' ? kept.value.min : kept.value.max;
	const alone = found.value.equals === undefined && kept.value[side] === undefined;
	return alone && other !== undefined ? { ...found, part: side } : null;
}

/** Each rule has one row a part; what says the same again is left, what says otherwise is asked for. */
function settled(all: readonly Found[]): Found[] {
	const byName = new Map<string, Found>();
	for (const found of all) {
		const kept = byName.get(nameOf(found));
		if (!kept) byName.set(nameOf(found), found);
		else if (valueText(kept) !== valueText(found)) {
			const side = sided(found, kept);
			const readings = contradicts(kept, found);
			const doubt = { question: '两处写法不一致，请确认以哪一处为准', readings };
			if (side) byName.set(nameOf(side), side);
			else byName.set(nameOf(found), { ...kept, doubt: kept.doubt ?? doubt });
		}
	}
	return [...byName.values()];
}

const doubtsOf = (found: readonly Found[]): Doubt[] =>
	found.flatMap(({ doubt, place }) =>
		doubt ? [{ at: place.paragraph.section.number, offset: offsetOf(place), ...doubt }] : [],
	);

export interface Clauses {
	readonly parameters: CompiledParameter[];
	readonly ledger: LedgerRow[];
	readonly doubts: Doubt[];
}

export function clausesOf(sections: readonly ReadSection[], content: TeachingContent): Clauses {
	const paragraphs = sections.flatMap(paragraphsOf);
	const all = readers.flatMap((read) => read({ paragraphs, content }));
	const found = settled(all);
	return {
		parameters: found.map(parameterOf),
		// A sentence that says again what another said is read as well.
		ledger: ledgerOf(paragraphs, [...found, ...all.filter((each) => !found.includes(each))]),
		doubts: doubtsOf(found),
	};
}
