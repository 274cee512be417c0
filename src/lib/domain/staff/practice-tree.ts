/** How months of enterprise practice come about: period by period, a month being 30 days. */
import { nodes, type Derivation } from '../derivation/index.ts';
import { fraction } from '../exact.ts';
import type { PracticeWindow } from './practice.ts';

/** `path`: where the periods are entered; of a record that is looked at by itself null. */
export function practiceTree(
	name: string,
	path: string | null,
	{ from, to, periods, added }: PracticeWindow,
): Derivation {
	const days = periods.map((held) =>
		nodes.constant(`${held.from} 至 ${held.to}`, '天', fraction(held.days, 1), path),
	);
	const february =
		added > 0 ? [nodes.constant('整个二月按 30 天计，补', '天', fraction(added, 1), path)] : [];
	return nodes.quotient(`${name}（${from} 至 ${to}）`, '个月', [
		nodes.sum('企业实践天数', '天', [...days, ...february], path),
		nodes.constant('每月按 30 天', '天', fraction(30, 1)),
	]);
}

/** `6.3`: months with one decimal, rounded down, for what is short is not made up by rounding. */
export const monthsWords = ({ days }: PracticeWindow): string => String(Math.floor(days / 3) / 10);
