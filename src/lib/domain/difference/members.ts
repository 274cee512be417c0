/** The members of a plan's lists, as they are recognised in another plan. */
import { canonicalJson } from '../plan/canonical.ts';
import type {
	Course,
	CourseTerm,
	Group,
	Outcome,
	Passage,
	Segment,
	SegmentTerm,
} from '../plan/shape.ts';
import { counterparts, type Member, type Pairs } from './counterparts.ts';
import {
	equalLikeness,
	listLikeness,
	nameLikeness,
	nameOf,
	pairsOf,
	plainName,
	Weighing,
	type Name,
} from './likeness.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a member says beside ids: its own, its terms', and those of what it refers to. */
function bodyOf(member: Fields, without: readonly string[]): string {
	const left = ['id', ...without];
	return canonicalJson(
		Object.fromEntries(Object.entries(member).filter(([key]) => !left.includes(key))),
	);
}

const termBodies = (terms: readonly Fields[]): string[] =>
	terms.map((term) => bodyOf(term, [])).sort();

interface Known {
	readonly name: Name;
	readonly lists: readonly ReadonlySet<string>[];
	readonly words: readonly (string | number | null)[];
	readonly text: ReadonlySet<string>;
}

/** Weights of `lists` and of `words`, in their order, and of the text. */
interface Weights {
	readonly lists: readonly number[];
	readonly words: readonly number[];
}

/** Made when it is first asked for: most members are known by their ids, and nobody asks. */
function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | null = null;
	return () => (made ??= { value: make() }).value;
}

const onceEach = <One, Value>(list: readonly One[], make: (one: One) => Value): (() => Value)[] =>
	list.map((one) => once(() => make(one)));

const alikeBy =
	(before: readonly (() => Known)[], after: readonly (() => Known)[], { lists, words }: Weights) =>
	(at: number, place: number): number => {
		const [a, b] = [before[at]!(), after[place]!()];
		const sum = new Weighing()
			.put(4, nameLikeness(a.name, b.name))
			.put(4, listLikeness(a.text, b.text));
		for (const [index, weight] of lists.entries())
			sum.put(weight, listLikeness(a.lists[index]!, b.lists[index]!));
		for (const [index, weight] of words.entries())
			sum.put(weight, equalLikeness(a.words[index]!, b.words[index]!));
		return sum.mean;
	};

const hoursIn = (terms: readonly { semester: number }[]): ReadonlySet<string> =>
	new Set(termBodies(terms));

const courseMember = ({ terms, ...course }: Course): Member => ({
	id: course.id,
	name: plainName(course.name),
	body: once(
		() => bodyOf(course, ['name', 'library', 'group', 'prerequisites']) + termBodies(terms).join(),
	),
});

const knownCourse = (course: Course): Known => ({
	name: nameOf(course.name),
	lists: [
		hoursIn(course.terms),
		new Set(course.standardFields),
		new Set(course.standardItems),
		new Set(course.trainings),
	],
	words: [course.code, course.credits, course.practiceHours],
	text: pairsOf(Object.values(course.description).join('')),
});

export const courseCounterparts = (before: readonly Course[], after: readonly Course[]): Pairs =>
	counterparts(
		before.map(courseMember),
		after.map(courseMember),
		alikeBy(onceEach(before, knownCourse), onceEach(after, knownCourse), {
			lists: [3, 3, 3, 2],
			words: [2, 1, 1],
		}),
	);

const segmentMember = ({ terms, ...segment }: Segment): Member => ({
	id: segment.id,
	name: plainName(segment.name),
	body: once(() => bodyOf(segment, ['name']) + termBodies(terms).join()),
});

const knownSegment = (segment: Segment): Known => ({
	name: nameOf(segment.name),
	lists: [hoursIn(segment.terms), new Set(segment.trainings)],
	words: [segment.kind, segment.credits, segment.practiceHours],
	text: new Set(),
});

export const segmentCounterparts = (before: readonly Segment[], after: readonly Segment[]): Pairs =>
	counterparts(
		before.map(segmentMember),
		after.map(segmentMember),
		alikeBy(onceEach(before, knownSegment), onceEach(after, knownSegment), {
			lists: [3, 2],
			words: [2, 1, 1],
		}),
	);

const textPairs = ({ text }: { readonly text: string }): ReadonlySet<string> => pairsOf(text);

/** Of what is nothing but a text: half of its pairs of signs must stand. */
function textCounterparts<One extends { readonly id: string; readonly text: string }>(
	before: readonly One[],
	after: readonly One[],
	without: readonly string[],
): Pairs {
	const member = (one: One): Member => ({
		id: one.id,
		name: plainName(one.text),
		body: once(() => bodyOf(one as Fields, ['text', ...without])),
	});
	const [old, now] = [onceEach(before, textPairs), onceEach(after, textPairs)];
	const alike = (a: number, b: number): number => listLikeness(old[a]!(), now[b]!()) ?? 0;
	return counterparts(before.map(member), after.map(member), alike);
}

export const outcomeCounterparts = (before: readonly Outcome[], after: readonly Outcome[]): Pairs =>
	textCounterparts(before, after, ['courses']);

export const passageCounterparts = (before: readonly Passage[], after: readonly Passage[]): Pairs =>
	textCounterparts(before, after, []);

export function groupCounterparts(before: readonly Group[], after: readonly Group[]): Pairs {
	const member = (group: Group): Member => ({
		id: group.id,
		name: plainName(group.name),
		body: once(() => bodyOf(group, ['name'])),
	});
	const alike = (a: number, b: number): number =>
		nameLikeness(nameOf(before[a]!.name), nameOf(after[b]!.name));
	return counterparts(before.map(member), after.map(member), alike);
}

type Term = CourseTerm | SegmentTerm;

/** A term is known by its semester, and whether it is whole weeks; one that moved by what it holds. */
export function termCounterparts(before: readonly Term[], after: readonly Term[]): Pairs {
	const isBlock = (term: Term): boolean => 'block' in term && term.block === true;
	const member = (term: Term): Member => ({
		id: term.id,
		name: `${term.semester}${isBlock(term) ? 'b' : ''}`,
		body: once(() => bodyOf(term, ['semester'])),
	});
	const [old, now] = [before.map(member), after.map(member)];
	const alike = (a: number, b: number): number => {
		if (old[a]!.body() === now[b]!.body()) return 1;
		return isBlock(before[a]!) === isBlock(after[b]!) ? 0.5 : 0;
	};
	return counterparts(old, now, alike);
}
