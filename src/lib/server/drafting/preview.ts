/** What a draft will be, in figures: shown before it is made. */
import { countsOf, type FindingCounts } from '#domain/plan/row.ts';
import { decimal, fraction, percent } from '#domain/exact.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { blocks } from '#domain/rules/verdict.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Drafted } from './drafted.ts';

type Said = Pick<Finding, 'rule' | 'title' | 'strength' | 'status' | 'message'>;

/** A finding whole, so that its figures open. */
export interface Open extends Finding {
	/** It keeps the plan from being submitted. */
	readonly blocks: boolean;
}

export interface DraftFigures {
	readonly courses: number;
	readonly segments: number;
	readonly chapters: number;
	/** Exact decimals. */
	readonly hours: string;
	readonly credits: string;
	readonly shares: readonly Share[];
	/** Mean hours a week of each semester, one place; 0 without teaching weeks. */
	readonly weekly: readonly number[];
	readonly counts: FindingCounts;
	readonly submittable: boolean;
	/** What remains to be done by the author, worst first. */
	readonly open: readonly Open[];
	/** All that was checked. */
	readonly findings: readonly Said[];
	/** Courses, segments and weeks of the draft: what its figures come from. */
	readonly plan: Plan;
	/** Findings that wait for what the school has (师资, 设施). */
	readonly awaiting: number;
	readonly unheld: Drafted['unheld'];
}

export interface Share {
	readonly category: 'public' | 'foundation' | 'core' | 'extension' | 'segments';
	readonly hours: string;
	readonly share: string;
	/** 0 to 1, for drawing. */
	readonly part: number;
}

const categories = ['public', 'foundation', 'core', 'extension', 'segments'] as const;

function sharesOf({ measures }: Check): Share[] {
	const { byCategory, hours } = measures.totals;
	return categories.map((category) => ({
		category,
		hours: decimal(byCategory[category]),
		share: hours > 0 ? percent(fraction(byCategory[category], hours)) : '0.0%',
		part: hours > 0 ? byCategory[category] / hours : 0,
	}));
}

const weeklyOf = ({ measures }: Check): number[] =>
	measures.totals.timetabled.map((hours, index) => {
		const weeks = measures.totals.teachingWeeks[index] ?? 0;
		return weeks > 0 ? Math.round((hours / weeks) * 10) / 10 : 0;
	});

const gravity: readonly Finding['strength'][] = ['mandatory', 'principle', 'usual', 'advice'];
const isOpen = ({ status }: Finding): boolean =>
	status === 'violation' || status === 'missing-data';

const said = ({ rule, title, strength, status, message }: Finding): Said => ({
	...{ rule, title, strength, status, message },
});

const openOf = ({ findings }: Check): Open[] =>
	findings
		.filter((finding) => isOpen(finding) && finding.scope === 'plan')
		.toSorted(
			(a, b) =>
				Number(blocks(b)) - Number(blocks(a)) ||
				gravity.indexOf(a.strength) - gravity.indexOf(b.strength),
		)
		.map((finding) => ({ ...finding, blocks: blocks(finding) }));

/** Without its texts, which no figure is made of. */
const figuresOf = (plan: Plan): Plan => ({ ...plan, chapters: {}, goal: '', outcomes: [] });

/** `check` is the check of the draft. */
export function previewOf({ plan, unheld }: Drafted, check: Check): DraftFigures {
	const { totals } = check.measures;
	return {
		courses: plan.courses.length,
		segments: plan.segments.length,
		chapters: Object.values(plan.chapters).filter((passages) => passages.length > 0).length,
		hours: decimal(totals.hours),
		credits: decimal(totals.credits),
		shares: sharesOf(check),
		weekly: weeklyOf(check),
		counts: countsOf(check.findings),
		submittable: check.submittable,
		open: openOf(check),
		findings: check.findings.map(said),
		plan: figuresOf(plan),
		awaiting: check.findings.filter((finding) => isOpen(finding) && finding.scope === 'conditions')
			.length,
		unheld,
	};
}
