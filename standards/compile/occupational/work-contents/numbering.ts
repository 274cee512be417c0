/** Numbers that are left out or stand twice: the source may be so, or something was lost. */
import type { Level, LevelWork } from '#standards/schema/occupational.ts';
import type { Doubt } from '../../compiled.ts';

interface Counted {
	readonly number: string;
	readonly offset: number;
}

const last = (number: string): number => Number(number.split('.').at(-1));

function among(level: Level, what: string, items: readonly Counted[]): Doubt[] {
	return items.flatMap(({ number, offset }, index) => {
		const expected = index === 0 ? 1 : last(items[index - 1]?.number ?? '') + 1;
		const given = last(number);
		if (given === expected) return [];
		const wrong = given < expected ? '重复或次序颠倒' : '之前缺号';
		return [
			{
				at: `${level}/${number}`,
				offset,
				question: `${level} 的${what} ${number} ${wrong}（应为第 ${expected} 项）：原文如此，还是漏读？`,
				readings: ['原文如此', '漏读或误读'],
			},
		];
	});
}

function nameless(
	level: Level,
	what: string,
	items: readonly (Counted & { name: string | null })[],
): Doubt[] {
	return items
		.filter(({ name }) => name === null)
		.map(({ number, offset }) => ({
			at: `${level}/${number}`,
			offset,
			question: `${level} 的${what} ${number} 没有名称：原文如此，还是漏读？`,
			readings: ['原文没有名称', '漏读'],
		}));
}

/** Doubts of one level's table. */
export function numberingDoubts({ level, functions }: LevelWork): Doubt[] {
	const numbered = functions.map((each) => ({ ...each, number: String(each.number) }));
	return [
		...among(level, '职业功能', numbered),
		...nameless(level, '职业功能', numbered),
		...functions.flatMap(({ workContents }) => [
			...among(level, '工作内容', workContents),
			...nameless(level, '工作内容', workContents),
			...workContents.flatMap((content) => [
				...among(level, '技能要求', content.skills),
				...among(level, '相关知识要求', content.knowledge),
				...lacking(level, content),
			]),
		]),
	];
}

function lacking(
	level: Level,
	{ number, offset, skills, knowledge }: LevelWork['functions'][number]['workContents'][number],
): Doubt[] {
	const without = [
		...(skills.length === 0 ? ['技能要求'] : []),
		...(knowledge.length === 0 ? ['相关知识要求'] : []),
	];
	return without.map((what) => ({
		at: `${level}/${number}`,
		offset,
		question: `${level} 的工作内容 ${number} 没有${what}：原文如此，还是漏读？`,
		readings: ['原文如此', '漏读'],
	}));
}
