/** What of the weight tables a person must look at. */
import type { LevelWork, Track, WeightColumn } from '#standards/schema/occupational.ts';
import type { Doubt } from '../../compiled.ts';
import { functionNamed, namesOf } from './function-names.ts';

interface Printed {
	readonly number: string;
	readonly title: string;
	readonly offset: number;
}

const hundredths = (value: number): number => Math.round(value * 100);
const sumOf = (column: WeightColumn): number =>
	column.rows.reduce((sum, { percent }) => sum + hundredths(percent ?? 0), 0) / 100;

function sumDoubts(
	table: Printed,
	columns: readonly WeightColumn[],
	tracks: readonly Track[],
): Doubt[] {
	return columns.flatMap((column) => {
		const sum = sumOf(column);
		if (sum === 100 && (column.total === null || column.total === 100)) return [];
		const name = tracks.find(({ id }) => id === column.track)?.name;
		const track =
			column.track === null
				? ''
				: ` ${column.track}${name === undefined || name === column.track ? '' : `（${name}）`}`;
		const printed =
			column.total === null || column.total === sum ? '' : `，原表合计写作 ${column.total}`;
		return [
			{
				at: [table.number, column.level, ...(column.track === null ? [] : [column.track])].join(
					'/',
				),
				offset: table.offset,
				question: `${table.title} ${column.level}${track} 各项之和为 ${sum}，不是 100${printed}：请对照原表核对这一列`,
				readings: [`各项之和 ${sum}`, '合计 100'],
			},
		];
	});
}

const isBasic = (group: string): boolean => group === '基本要求';

function nameDoubts(
	table: Printed,
	columns: readonly WeightColumn[],
	work: readonly LevelWork[],
): Doubt[] {
	const names = namesOf(work);
	const rows = (columns[0]?.rows ?? []).filter(
		({ group, name }) => !isBasic(group) && !names.has(name),
	);
	return rows.map(({ name }) => {
		const near = functionNamed(name, work);
		return {
			at: `${table.number}/${name}`,
			offset: table.offset,
			question: `${table.title}的“${name}”不是工作要求中的职业功能${near === null ? '' : `，近似的是“${near}”`}：原文如此，还是误读？`,
			readings: [`${name}（照原文）`, ...(near === null ? ['误读'] : [near])],
		};
	});
}

/** Names first, then columns that do not add up to a hundred. */
export const weightDoubts = (
	table: Printed,
	columns: readonly WeightColumn[],
	tracks: readonly Track[],
	work: readonly LevelWork[],
): Doubt[] => [...nameDoubts(table, columns, work), ...sumDoubts(table, columns, tracks)];
