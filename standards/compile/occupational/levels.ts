/** The five levels of an occupation, as the standards write them in the years since 2000. */
import type { Level } from '#standards/schema/occupational.ts';

/** The lowest first. */
export const levelOrder: readonly Level[] = ['五级', '四级', '三级', '二级', '一级'];

const byGrade: Record<string, Level> = {
	初级工: '五级',
	中级工: '四级',
	高级工: '三级',
	技师: '二级',
	高级技师: '一级',
	初级: '五级',
	中级: '四级',
	高级: '三级',
};

const grade = '高级技师|初级工|中级工|高级工|技师';
/** A level with its grade: 五级/初级工, 初级工（五级）, 五级; longest first. Without flags. */
export const levelForm = `(?:([五四三二一]级)/(${grade})|(${grade}|初级|中级|高级)\\(([五四三二一]级)\\))`;
/** Older standards have the grade alone. */
export const gradeForm = `(${grade}|初级|中级|高级)`;

export interface LevelName {
	readonly level: Level;
	readonly grade: string;
}

export interface LevelMention extends LevelName {
	readonly index: number;
	readonly end: number;
}

const mention = (match: RegExpExecArray, level: string, printed: string): LevelMention => ({
	level: level as Level,
	grade: printed,
	index: match.index,
	end: match.index + match[0].length,
});

/** Levels in a text without white space and in half-width marks; the grade alone only where nothing else is. */
export function levelsIn(key: string): LevelMention[] {
	const full = [...key.matchAll(new RegExp(levelForm, 'g'))].map((match) =>
		mention(match, match[1] ?? match[4] ?? '', match[2] ?? match[3] ?? ''),
	);
	if (full.length > 0) return full;
	const short = [...key.matchAll(/[五四三二一]级/g)].map((match) =>
		mention(match, match[0], gradeOf(match[0] as Level)),
	);
	if (short.length > 0) return short;
	return [...key.matchAll(new RegExp(gradeForm, 'g'))].map((match) =>
		mention(match, byGrade[match[0]] ?? '五级', match[0]),
	);
}

export const gradeOf = (level: Level): string =>
	['初级工', '中级工', '高级工', '技师', '高级技师'][levelOrder.indexOf(level)] ?? '';

/** The level that a heading's text is for, whole; null: it is no level. */
export function levelAlone(key: string): { name: LevelName; rest: string } | null {
	const form = new RegExp(`^(?:${levelForm}|${gradeForm}(?=$|\\(|/))`).exec(key);
	const name = form && levelsIn(form[0])[0];
	return name ? { name, rest: key.slice(form[0].length) } : null;
}

/** Each level once, the lowest first. */
export function distinct(mentions: readonly LevelName[]): LevelName[] {
	return levelOrder.flatMap((level) => {
		const found = mentions.find((each) => each.level === level);
		return found ? [{ level, grade: found.grade }] : [];
	});
}
