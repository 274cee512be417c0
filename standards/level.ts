/** Level of school of a programme: its standard's, else the catalogue's. */
import type { Programme, World } from './rules/world.ts';

/** Where neither says it: the level that the product is made for. */
const usual = '中等职业教育';

/** 中等职业教育 | 高等职业教育专科 | 高等职业教育本科 */
export const levelOf = (
	standard: World['standard'],
	programmes: readonly Programme[],
	code: string,
): string =>
	standard?.level ?? programmes.find((programme) => programme.code === code)?.level ?? usual;
