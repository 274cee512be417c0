/** Chapters of a file, put into the chapters of a plan. */
import type { Outcome as PlanOutcome, Passage, Plan } from '../plan/shape.ts';
import { chosenSection, type Chapter, type ChapterChoice } from './chapters.ts';
import type { Section } from './sections.ts';
import { tight } from './source.ts';

export type TextWay = 'replace' | 'append';

/** Passages of a section, and letters of one, as plans hold them; more are put together. */
const most = { passages: 100, outcomes: 100, letters: 20_000 };

/** Control characters, which no plan holds, are out. */
const clean = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.replace(/[\ufffe\uffff]/g, '');

function together(texts: readonly string[], places: number): string[] {
	const each = Math.ceil(texts.length / places) || 1;
	const joined = Array.from({ length: Math.ceil(texts.length / each) }, (_, at) =>
		texts.slice(at * each, (at + 1) * each).join('\n'),
	);
	return joined.map((text) => clean(text).slice(0, most.letters));
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

/** Passages that say the same keep their ids, and what they are bound to. */
function passagesWith(
	old: readonly Passage[],
	texts: readonly string[],
	way: TextWay,
	id: () => string,
): Passage[] {
	const known = new Map(old.map((passage) => [tight(passage.text), passage]));
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

/** Each paragraph is one of the list; lines that only name a kind (素质要求) are none. */
function outcomesWith(
	old: readonly PlanOutcome[],
	texts: readonly string[],
	way: TextWay,
): PlanOutcome[] {
	const taken = new Set(old.map(({ id }) => id));
	let count = 0;
	const fresh = (): string => {
		do count += 1;
		while (taken.has(`o${count}`));
		return `o${count}`;
	};
	const known = new Map(old.map((outcome) => [tight(unnumbered(outcome.text)), outcome]));
	const items = texts
		.map((text) => unnumbered(clean(text)).slice(0, most.letters))
		.filter((text) => tight(text).length > 8);
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
	const whole = (old: string): string =>
		clean([...(append && old !== '' ? [old] : []), ...texts].join('\n')).slice(0, most.letters);
	if (section === 'entry') return { ...plan, entry: whole(plan.entry) };
	if (section === 'goal') return { ...plan, goal: whole(plan.goal) };
	if (section === 'outcomes') return { ...plan, outcomes: outcomesWith(plan.outcomes, texts, way) };
	const passages = passagesWith(
		plan.chapters[section] ?? [],
		together(texts, most.passages),
		way,
		id,
	);
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
