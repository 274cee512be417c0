import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strength } from '#domain/rules/parameter.ts';
import type { CompiledParameter } from '../../compiled.ts';
import { clausesOf } from './index.ts';
import { content, sections } from './testing/livestream.ts';
import { hours } from './testing/mutations/hours.ts';
import { others } from './testing/mutations/others.ts';
import { sectionsOf, type PlainSection } from './testing/sections.ts';

const softeners: readonly [string, Strength][] = [
	['', 'mandatory'],
	['应', 'mandatory'],
	['须', 'mandatory'],
	['原则上', 'principle'],
	['一般', 'usual'],
	['一般应', 'usual'],
	['原则上要', 'principle'],
	['可', 'advice'],
];

/** The clause replaced in its paragraph, whose sentences are put in another order. */
function changed(from: string, to: string, order: readonly number[]): PlainSection[] {
	return sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) =>
			paragraph.includes(from) ? shuffled(replacedOnce(paragraph, from, to), order) : paragraph,
		),
	}));
}

function replacedOnce(paragraph: string, from: string, to: string): string {
	const at = paragraph.indexOf(from);
	return paragraph.slice(0, at) + to + paragraph.slice(at + from.length);
}

function shuffled(paragraph: string, order: readonly number[]): string {
	const sentences = paragraph
		.split(/(?<=。)/)
		.map((text, index) => ({ text, key: order[index] ?? 0 }));
	return sentences
		.sort((a, b) => a.key - b.key)
		.map(({ text }) => text)
		.join('');
}

const name = ({ rule, part }: Pick<CompiledParameter, 'rule' | 'part'>) => `${rule} ${part ?? ''}`;
const meaning = (all: readonly CompiledParameter[], without: string) =>
	all
		.filter((each) => name(each) !== without && each.part !== 'hours-per-credit')
		.map(({ rule, part, value, strength }) => JSON.stringify([rule, part, value, strength]))
		.sort();

const before = clausesOf(sectionsOf(sections).read, content).parameters;
const orders = fc.array(fc.integer(), { minLength: 12, maxLength: 12 });

describe.each([...hours, ...others])(
	'730705 with another number or wording: $rule $part',
	(mutation) => {
		const { rule, part, stands, number, wordings, asks } = mutation;

		it('follows the sentence in value and strength, wherever it stands, and changes nothing else', () => {
			fc.assert(
				fc.property(
					...([
						number,
						fc.constantFrom(...wordings),
						fc.constantFrom(...softeners),
						orders,
					] as const),
					(n, wording, [soft, strength], order) => {
						const { source, read } = sectionsOf(changed(stands, wording(n, soft), order));
						const { parameters, doubts } = clausesOf(read, content);
						const own = parameters.filter((each) => each.rule === rule && each.part === part);
						expect(own.map((each) => [each.value, each.strength])).toEqual([[asks(n), strength]]);
						expect(own.every(({ clause }) => source.startsWith(clause.quote, clause.offset))).toBe(
							true,
						);
						expect(doubts).toEqual([]);
						const its = name({ rule, part });
						expect(meaning(parameters, its)).toEqual(meaning(before, its));
					},
				),
				{ numRuns: 12 },
			);
		});
	},
);
