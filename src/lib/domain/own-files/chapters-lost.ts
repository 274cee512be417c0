/** What of a file's chapters a plan has no room for, a sentence each: nothing is cut off in silence. */
import { chosenSection, type Chapter, type ChapterChoice } from './chapters.ts';
import { isOutcome, most } from './chapters-into.ts';
import { sectionTitles, type Section } from './sections.ts';

function lostOutcomes(texts: readonly string[]): string[] {
	const items = texts.filter(isOutcome).length;
	const short = texts.filter((text) => !isOutcome(text));
	return [
		...(items > most.outcomes ? [`培养规格有 ${items} 条，只读了前 ${most.outcomes} 条。`] : []),
		...(short.length > 0
			? [
					`培养规格里有 ${short.length} 行太短，没有读作一条：${short.slice(0, 3).join('、').slice(0, 60)}。`,
				]
			: []),
	];
}

/** Texts that are one in a plan: the goal, the entry. */
function lostLetters(section: Section, texts: readonly string[]): string[] {
	const isOne = section === 'goal' || section === 'entry';
	const all = isOne ? [texts.join('\n')] : texts;
	const long = all.filter((text) => text.length > most.letters).length;
	return long === 0
		? []
		: [`“${sectionTitles[section]}”有超过 ${most.letters} 字的一段，只读了前 ${most.letters} 字。`];
}

export function lostOf(chapters: readonly Chapter[], choice: ChapterChoice): string[] {
	const texts = new Map<Section, string[]>();
	for (const chapter of chapters) {
		const section = chosenSection(chapter, choice);
		if (section !== null) texts.set(section, [...(texts.get(section) ?? []), ...chapter.texts]);
	}
	return [...texts].flatMap(([section, all]) => [
		...lostLetters(section, all),
		...(section === 'outcomes' ? lostOutcomes(all) : []),
	]);
}
