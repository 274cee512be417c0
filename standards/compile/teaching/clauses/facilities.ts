/** 10.1.2, 10.1.3: training rooms with their equipment, and internship bases. */
import { bare } from '../../clauses/bare.ts';
import { figuresOf } from '../../clauses/figures.ts';
import { boundOf } from '../../clauses/bounds.ts';
import type { Clause, Paragraph } from '../../clauses/paragraphs.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { exactString } from '#domain/exact.ts';
import { listed } from './named-parts.ts';
import {
	both,
	sentencesOf,
	spanOf,
	sure,
	titled,
	type Found,
	type Reader,
	type Reading,
	type ReadText,
	type Span,
} from './reading.ts';

const roomTitle = /实训|教学设施|教学条件/;
const baseTitle = /实习|基地|校外|教学设施|教学条件/;

/** From the room's heading to that of the next. */
function regionOf(
	paragraphs: readonly Paragraph[],
	name: string,
	names: readonly string[],
): Paragraph[] {
	const [own, ...others] = [name, ...names.filter((each) => each !== name)].map(
		(each) => bare(each).text,
	);
	const begins = ({ bare: { text }, part }: Paragraph, room: string) =>
		text.replace(/^[（(]?\d{1,2}[）).、]/, '').startsWith(room) ||
		(part !== null && part.title.startsWith(room));
	const from = paragraphs.findIndex((each) => begins(each, own ?? ''));
	if (from < 0) return [];
	const rest = paragraphs.slice(from);
	const to = rest.findIndex((each) => others.some((room) => begins(each, room)));
	return to < 0 ? rest : rest.slice(0, to);
}

/** To the end of the sentence, with what the room is for. */
function toEnd(span: Span): Span {
	const { paragraph, to } = span;
	const sentence = paragraph.sentences.find((each) => each.from < to && to <= each.to);
	return { ...span, to: sentence?.clauses.at(-1)?.to ?? to };
}

function rooms(text: ReadText): Reading {
	const { rooms } = text.content.facilities;
	const paragraphs = titled(text, roomTitle);
	const names = rooms.map(({ name }) => name);
	return both(
		rooms.map(({ name, equipment, software }) =>
			listed(regionOf(paragraphs, name, names), {
				...{ rule: 'facilities/rooms', part: name, scope: 'conditions' },
				...{ parts: [...equipment, ...software], cue: /./, quote: toEnd },
			}),
		),
	);
}

/** 不少于 3 个实习基地, 原则上不少于 3 家; null: the clause counts none. */
function countIn({ words }: Clause): ParameterValue | null {
	const figures = figuresOf(words);
	const count = figures.find(
		({ from, to, kind, unit }) =>
			kind === 'number' &&
			unit === '' &&
			(/^[个家]?(?:以上)?$/.test(words.slice(to)) ||
				/基地/.test(words.slice(Math.max(0, from - 12), to + 12))),
	);
	if (!count) return null;
	const { side } = boundOf(words, figures, count);
	return side === 'max' ? { max: exactString(count.high) } : { min: exactString(count.low) };
}

const base = /实习基地|实训基地|实习单位/;
const stable = /稳定|合作关系|协议|建立|成为|具有|不少于/;

/** 与学校建立稳定合作关系的单位成为实习基地，并签署……三方协议. */
function agreement(text: ReadText): Found | null {
	const sentences = sentencesOf(titled(text, baseTitle));
	const speaksOfIt = (clauses: readonly Clause[]) =>
		clauses.some(({ words }) => /协议/.test(words));
	const ordered = [...sentences.filter(({ clauses }) => speaksOfIt(clauses)), ...sentences];
	for (const { paragraph, clauses } of ordered) {
		const first = clauses.findIndex(({ words }) => base.test(words) && stable.test(words));
		const [from, next] = [clauses[first], clauses[first + 1]];
		if (!from) continue;
		const counted = next && !countIn(from) && countIn(next) ? next : from;
		const signed = clauses.slice(first, first + 3).findLast(({ words }) => /协议/.test(words));
		const last = signed ?? counted;
		const { strength } = counted;
		const rule = 'facilities/bases';
		const span = spanOf(paragraph, from, last);
		// Without a figure one is asked for.
		const value = countIn(counted) ?? { min: '1' };
		return { rule, part: 'agreement', value, unit: '个', strength, scope: 'conditions', span };
	}
	return null;
}

export const facilities: Reader = (text) =>
	both([
		rooms(text),
		sure(agreement(text)),
		listed(titled(text, baseTitle), {
			...{ rule: 'facilities/bases', part: 'positions', scope: 'conditions' },
			...{ parts: text.content.facilities.positions, cue: /提供|岗位|实习/ },
		}),
	]);
