/** Shares of a plan beside what is asked of them. */
import type { Sources } from '#domain/derivation/index.ts';
import type { Fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Check, Requirement } from '#domain/rules/check-plan.ts';
import type { MarkKind } from '#ui/findings/mark.ts';
import { askedOf, boundsOf, requirementOf, type Requirements } from '../check/asked.ts';
import { ofRule, worstMark } from '../check/worst.ts';
import type { Listing } from '../grid/listed.ts';
import { besideBounds, drawnBounds, plotted, type Bounds, type Plotted } from './plotted.ts';

export interface ShareRow extends Bounds {
	readonly rule: string;
	readonly label: string;
	readonly listing: Listing;
	/** Two where practice is not given everywhere: from, to. */
	readonly shares: readonly Plotted[];
	readonly asked: string;
	readonly mark: MarkKind;
	readonly requirement: Requirement;
}

const shareKinds: readonly (readonly [rule: string, label: string, listing: Listing])[] = [
	['hours/public-share', '公共基础课程', 'public'],
	['hours/professional-share', '专业课程', 'professional'],
	['hours/practice-share', '实践性教学', 'practice'],
	['hours/elective-share', '选修课程', 'elective'],
];

function sharesOf(from: Sources, listing: Listing, bounds: readonly Fraction[]): Plotted[] {
	const names = listing === 'practice' ? ['practice', 'practice-most'] : [listing];
	const shares = names.flatMap((name) => {
		const share = plotted(from, joinPath('share', name));
		return share ? [besideBounds(share, bounds)] : [];
	});
	return shares.filter((share, at) => share.value !== shares[at - 1]?.value);
}

/** Rules that are not in force have no line. */
export const shareRows = (
	from: Sources,
	{ findings }: Pick<Check, 'findings'>,
	requirements: Requirements,
): ShareRow[] =>
	shareKinds.flatMap(([rule, label, listing]) => {
		const requirement = requirementOf(requirements, rule);
		if (!requirement) return [];
		const { low, high } = boundsOf(requirement.value);
		const shares = sharesOf(
			from,
			listing,
			[low, high].filter((bound) => bound !== null),
		);
		const lead = requirement.strength === 'principle' ? '原则上 ' : '';
		const asked = lead + askedOf(requirement.value, 'share');
		const mark = worstMark(ofRule(findings, rule));
		const bounds = drawnBounds(requirement.value);
		return [{ rule, label, listing, shares, asked, mark, requirement, ...bounds }];
	});
