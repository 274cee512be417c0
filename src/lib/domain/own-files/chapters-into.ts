/** Chapters of a file, put into the chapters of a plan. */
import { measure } from '../plan/measure.ts';
import type { Outcome as PlanOutcome, Passage, Plan } from '../plan/shape.ts';
import { resolved } from '../prose/field-value.ts';
import { chosenSection, type Chapter, type ChapterChoice } from './chapters.ts';
import type { Section } from './sections.ts';
import { tight } from './source.ts';

export type TextWay = 'replace' | 'append';

/** Passages of a section, and letters of one, as plans hold them; more are put together. */
export const most = { passages: 100, outcomes: 100, letters: 20_000 };

/** Control characters, which no plan holds, are out. */
const clean = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\ufffe\uffff]/g, '');

/** As far as a plan holds it, and no half of a character at its end. */
const cut = (text: string): string =>
	clean(text)
		.slice(0, most.letters)
		.replace(/\p{Cs}/gu, '');

function together(texts: readonly string[], places: number): string[] {
	const each = Math.ceil(texts.length / places) || 1;
	const joined = Array.from({ length: Math.ceil(texts.length / each) }, (_, at) =>
		texts.slice(at * each, (at + 1) * each).join('\n'),
	);
	return joined.map(cut);
}

function freshIds(plan: Plan): () => string {
	const taken = new Set(
		Object.values(plan.chapters)
			.flat()
			.map(({ id }) => id),
	);
	let count = 0;
	return () => {
		do count += 1;
		while (taken.has(`p${count}`));
		return `p${count}`;
	};
}

/** A text of the plan as a file says it: what was printed from it holds values in place of fields. */
type Said = (text: string) => string;

const saidBy = (plan: Plan): Said => {
	const from = { plan, measures: measure(plan) };
	return (text) => resolved(from, text);
};

/** Passages that say the same keep their ids, their fields, and what they are bound to. */
function passagesWith(
	old: readonly Passage[],
	texts: readonly string[],
	way: TextWay,
	{ id, said }: { readonly id: () => string; readonly said: Said },
): Passage[] {
	const known = new Map(old.map((passage) => [tight(said(passage.text)), passage]));
	const used = new Set<string>();
	const read = texts.flatMap((text) => {
		const same = known.get(tight(text));
		if (same && (used.has(same.id) || way === 'append')) return [];
		if (same) used.add(same.id);
		return [same ?? { id: id(), text, meets: [] }];
	});
	return (way === 'append' ? [...old, ...read] : read).slice(0, 200);
}

const unnumbered = (text: string): string =>
	text.replace(/^\s*([（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])\s*/, '');

/** Lines that only name a kind (素质要求) are none. */
export const isOutcome = (text: string): boolean => tight(unnumbered(clean(text))).length > 8;

/** Each paragraph is one of the list; lines that only name a kind (素质要求) are none. */
function outcomesWith(
	old: readonly PlanOutcome[],
	texts: readonly string[],
	way: TextWay,
	said: Said,
): PlanOutcome[] {
	const taken = new Set(old.map(({ id }) => id));
	let count = 0;
	const fresh = (): string => {
		do count += 1;
		while (taken.has(`o${count}`));
		return `o${count}`;
	};
	const known = new Map(old.map((outcome) => [tight(unnumbered(said(outcome.text))), outcome]));
	const items = texts.filter(isOutcome).map((text) => unnumbered(cut(text)));
	const read = [...new Set(items)].flatMap((text) => {
		const same = known.get(tight(text));
		if (same && way === 'append') return [];
		return [same ?? { id: fresh(), text, standardItem: null, courses: [] }];
	});
	return (way === 'append' ? [...old, ...read] : read).slice(0, most.outcomes);
}

function withSection(
	plan: Plan,
	section: Section,
	texts: readonly string[],
	way: TextWay,
	id: () => string,
): Plan {
	const append = way === 'append';
	const said = saidBy(plan);
	const whole = (old: string): string => {
		const text = clean([...(append && old !== '' ? [old] : []), ...texts].join('\n'));
		return tight(text) === tight(said(old)) ? old : cut(text);
	};
	if (section === 'entry') return { ...plan, entry: whole(plan.entry) };
	if (section === 'goal') return { ...plan, goal: whole(plan.goal) };
	if (section === 'outcomes')
		return { ...plan, outcomes: outcomesWith(plan.outcomes, texts, way, said) };
	const passages = passagesWith(plan.chapters[section] ?? [], together(texts, most.passages), way, {
		id,
		said,
	});
	return { ...plan, chapters: { ...plan.chapters, [section]: passages } };
}

/** Sections to which nothing goes stay as they are. */
export function withChapters(
	plan: Plan,
	chapters: readonly Chapter[],
	choice: ChapterChoice,
	way: TextWay,
): Plan {
	const bySection = new Map<Section, string[]>();
	for (const chapter of chapters) {
		const section = chosenSection(chapter, choice);
		if (section !== null && chapter.texts.length > 0)
			bySection.set(section, [...(bySection.get(section) ?? []), ...chapter.texts]);
	}
	const id = freshIds(plan);
	return [...bySection].reduce(
		(now, [section, texts]) => withSection(now, section, texts, way, id),
		plan,
	);
}
