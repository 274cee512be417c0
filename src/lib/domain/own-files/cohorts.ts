/** A file may hold a schedule for each of several cohorts: one of them is this plan's. */
import type { Proposal } from './adopt.ts';
import { tight } from './source.ts';

/** 2026级 in the name of its sheet or in what stands above its heads; null: none, or several. */
function cohortOf({ source: { table, before }, mapping }: Proposal): number | null {
	const above = table.rows.filter(({ number }) => number < mapping.heads.from);
	const titles = above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
	for (const text of [table.name, before, ...titles].map(tight)) {
		const found = new Set([...text.matchAll(/(?<!\d)(20\d\d|\d\d)级/g)].map(([, year]) => year));
		const [year] = found;
		if (found.size === 1 && year !== undefined) return (Number(year) % 100) + 2000;
	}
	return null;
}

const unused = (proposal: Proposal, own: number, read: number): Proposal => ({
	...proposal,
	mapping: {
		...proposal.mapping,
		used: false,
		unusedWhy: `这是 ${own} 级的，已读 ${read} 级的；要读这一张，请改选。`,
	},
});

/** Of several cohorts that of the plan is read, else the last; all that name none are. */
export function ofOneCohort(found: readonly Proposal[], cohort: number | null): Proposal[] {
	const cohorts = found.map((each) => (each.mapping.used ? cohortOf(each) : null));
	const named = new Set(cohorts.filter((each) => each !== null));
	if (named.size < 2) return [...found];
	const read = cohort !== null && named.has(cohort) ? cohort : Math.max(...named);
	return found.map((each, at) => {
		const own = cohorts[at] ?? null;
		return own === null || own === read ? each : unused(each, own, read);
	});
}
