/** The parts of a plan as plots show them: word, colour, pattern. Never by colour alone. */
import { categoryWords, practiceWords } from '#domain/plan/category-words.ts';

export const partKeys = ['public', 'foundation', 'core', 'extension', 'segments'] as const;
export type PartKey = (typeof partKeys)[number];

export interface PlotPart {
	readonly key: PartKey;
	readonly word: string;
	/** 专业核心 */
	readonly short: string;
	readonly fill: string;
	/** What is written and drawn upon it. */
	readonly ink: string;
}

const part = (key: PartKey, word: string, short: string, fill: string, ink: string): PlotPart => ({
	...{ key, word, short, fill, ink },
});

/** From the foot of a column upwards (ui/design.md, 13). */
export const plotParts: readonly PlotPart[] = [
	part('public', categoryWords.public, '公共基础', 'var(--c-gb)', 'var(--on-c)'),
	part('foundation', categoryWords.foundation, '专业基础', 'var(--c-zj)', 'var(--on-c)'),
	part('core', categoryWords.core, '专业核心', 'var(--c-zh)', 'var(--on-brand)'),
	part('extension', categoryWords.extension, '专业拓展', 'var(--c-zt)', 'var(--on-brand)'),
	part('segments', practiceWords, '实践环节', 'var(--c-sj)', 'var(--on-c)'),
];

export const partOf = (key: PartKey): PlotPart =>
	plotParts.find((one) => one.key === key) ?? (plotParts[0] as PlotPart);
