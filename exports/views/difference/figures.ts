/** The sums and shares of both plans: 实践占比 51.2% → 49.6%. */
import { decimal, percent } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { natureShares, practiceShares, threeParts, type Share } from '../statistics-shares.ts';

export interface ComparedFigure {
	readonly label: string;
	/** By which either plan opens it (domain/derivation/figures.ts). */
	readonly figure: string;
	readonly before: string;
	readonly after: string;
	readonly changed: boolean;
}

function shareNamed(shares: readonly Pick<Share, 'id' | 'share'>[], id: string): string {
	const share = shares.find((one) => one.id === id)?.share;
	return share ? percent(share) : '—';
}

interface Named {
	readonly label: string;
	readonly figure: string;
	readonly of: (measures: Measures) => string;
}

const figures: readonly Named[] = [
	{ label: '总学时', figure: 'totals/hours', of: ({ totals }) => decimal(totals.hours) },
	{ label: '总学分', figure: 'totals/credits', of: ({ totals }) => decimal(totals.credits) },
	{
		label: '公共基础占比',
		figure: 'share/public',
		of: (measures) => shareNamed(threeParts(measures), 'public'),
	},
	{
		label: '实践占比',
		figure: 'share/practice',
		of: (measures) => shareNamed(practiceShares(measures), 'practice'),
	},
	{
		label: '选修占比',
		figure: 'share/elective',
		of: (measures) => shareNamed(natureShares(measures), 'elective'),
	},
	{ label: '课程门数', figure: 'count/listed', of: ({ courses }) => String(courses.length) },
];

export const comparedFigures = (before: Measures, after: Measures): ComparedFigure[] =>
	figures.map(({ label, figure, of }) => {
		const [old, now] = [of(before), of(after)];
		return { label, figure, before: old, after: now, changed: old !== now };
	});
