/** The sums and shares of both plans: 实践占比 51.2% → 49.6%. */
import { decimal, percent } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { natureShares, practiceShares, threeParts, type Share } from '../statistics-shares.ts';

export interface ComparedFigure {
	readonly label: string;
	readonly before: string;
	readonly after: string;
	readonly changed: boolean;
}

function shareNamed(shares: readonly Pick<Share, 'id' | 'share'>[], id: string): string {
	const share = shares.find((one) => one.id === id)?.share;
	return share ? percent(share) : '—';
}

const figures: readonly { readonly label: string; readonly of: (measures: Measures) => string }[] =
	[
		{ label: '总学时', of: ({ totals }) => decimal(totals.hours) },
		{ label: '总学分', of: ({ totals }) => decimal(totals.credits) },
		{ label: '公共基础占比', of: (measures) => shareNamed(threeParts(measures), 'public') },
		{ label: '实践占比', of: (measures) => shareNamed(practiceShares(measures), 'practice') },
		{ label: '选修占比', of: (measures) => shareNamed(natureShares(measures), 'elective') },
		{ label: '课程门数', of: ({ courses }) => String(courses.length) },
	];

export const comparedFigures = (before: Measures, after: Measures): ComparedFigure[] =>
	figures.map(({ label, of }) => {
		const [old, now] = [of(before), of(after)];
		return { label, before: old, after: now, changed: old !== now };
	});
