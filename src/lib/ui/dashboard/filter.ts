/** Which plans a list shows: by where they are in their life, and by words. */
import { stages, stageNames, type Stage } from '#domain/plan/life.ts';
import type { PlanRow } from '#domain/plan/row.ts';
import { planTitle } from './plan-row.ts';

export interface Filter {
	readonly stage: Stage | 'all';
	readonly text: string;
}

/** From the address, so that a list can be kept and sent; what is unknown filters nothing. */
export const filterOf = (parameters: URLSearchParams): Filter => ({
	stage: stages.find((stage) => stage === parameters.get('stage')) ?? 'all',
	text: (parameters.get('q') ?? '').trim().slice(0, 100),
});

export function addressOf(path: string, { stage, text }: Filter): string {
	const parameters = new URLSearchParams();
	if (stage !== 'all') parameters.set('stage', stage);
	if (text !== '') parameters.set('q', text);
	return parameters.size > 0 ? `${path}?${parameters.toString()}` : path;
}

const wordsOf = (row: PlanRow): string =>
	[planTitle(row), row.programmeCode, row.owner.name, row.department].join(' ').toLowerCase();

const fitsText = (row: PlanRow, text: string): boolean =>
	text
		.toLowerCase()
		.split(/\s+/)
		.every((word) => wordsOf(row).includes(word));

export const filtered = (rows: readonly PlanRow[], { stage, text }: Filter): PlanRow[] =>
	rows.filter((row) => (stage === 'all' || row.stage === stage) && fitsText(row, text));

/** The stages to choose from with their counts; stages without a plan are left out. */
export function stageChoices(rows: readonly PlanRow[], path: string, { text }: Filter) {
	const fitting = filtered(rows, { stage: 'all', text });
	const count = (stage: Stage) => fitting.filter((row) => row.stage === stage).length;
	return [
		{
			value: 'all',
			label: '全部',
			count: fitting.length,
			href: addressOf(path, { stage: 'all', text }),
		},
		...stages
			.filter((stage) => rows.some((row) => row.stage === stage))
			.map((stage) => ({
				value: stage,
				label: stageNames[stage],
				count: count(stage),
				href: addressOf(path, { stage, text }),
			})),
	];
}
