/** All that is done with a file: its tables by their mappings, its chapters by their headings, into a plan. */
import type { Plan } from '../plan/shape.ts';
import { withChapters, type TextWay } from './chapters-into.ts';
import { lostOf } from './chapters-lost.ts';
import { chaptersOf, type Chapter, type ChapterChoice } from './chapters.ts';
import { takenInto, type Taken, type Way } from './into-plan.ts';
import { madeFrom, type Made } from './made.ts';
import { withChoice, type Mapping, type MappingChoice } from './mapping.ts';
import { proposeMapping } from './propose.ts';
import { readTable } from './read-table.ts';
import type { ReadTable } from './reading.ts';
import type { Brought, SourceTable } from './source.ts';

export interface Proposal {
	/** Its place in what was brought. */
	readonly table: number;
	readonly source: SourceTable;
	readonly mapping: Mapping;
}

/** Tables whose heads name courses; the others are no schedule, and are named as left out. */
export function proposals(
	brought: Brought,
	remembered: (signature: string) => MappingChoice | null,
): Proposal[] {
	return brought.tables.flatMap((source, table) => {
		const mapping = proposeMapping(source);
		if (!mapping) return [];
		const known = remembered(mapping.signature);
		return [{ table, source, mapping: known ? withChoice(mapping, known, 'remembered') : mapping }];
	});
}

export interface Choices {
	/** By place of the table. */
	readonly mappings: ReadonlyMap<number, MappingChoice>;
	readonly chapters: ChapterChoice;
	readonly way: Way;
	readonly textWay: TextWay;
}

/** All as it is proposed, in place of what the plan has. */
export const asProposed: Choices = {
	mappings: new Map(),
	chapters: new Map(),
	way: 'replace',
	textWay: 'replace',
};

export interface Adopted {
	readonly tables: readonly { readonly table: number; readonly read: ReadTable }[];
	readonly made: readonly Made[];
	readonly chapters: readonly Chapter[];
	readonly taken: Taken;
	readonly notes: readonly string[];
}

const chosen = ({ table, mapping }: Proposal, choices: Choices): Mapping => {
	const choice = choices.mappings.get(table);
	return choice ? withChoice(mapping, choice, 'chosen') : mapping;
};

const unreadTables = (brought: Brought, found: readonly Proposal[]): string[] =>
	brought.tables
		.filter((_, at) => !found.some(({ table }) => table === at))
		.map(
			({ table, before }) =>
				`“${table.name}”${before === '' ? '' : `（${before.slice(0, 30)}）`}：没有“课程名称”一类的表头，不是教学进程表，没有读。`,
		);

export function adopt(
	brought: Brought,
	found: readonly Proposal[],
	plan: Plan,
	choices: Choices,
): Adopted {
	const tables = found.map((proposal) => ({
		table: proposal.table,
		read: readTable(proposal.source, chosen(proposal, choices), plan.calendar),
	}));
	const planned = new Map(plan.calendar.map(({ semester, weeks }) => [semester, weeks.teaching]));
	const used = tables.filter(({ read }) => read.mapping.used).map(({ read }) => read);
	const made = madeFrom(used, (semester) => planned.get(semester) ?? 0);
	const chapters = chaptersOf(brought);
	// A file without any course leaves the plan's courses alone, whatever was chosen.
	const way = made.length === 0 ? 'update' : choices.way;
	const taken = takenInto(plan, made, way);
	const whole = withChapters(taken.plan, chapters, choices.chapters, choices.textWay);
	return {
		...{ tables, made, chapters },
		taken: { ...taken, plan: whole },
		notes: [
			...brought.notes,
			...unreadTables(brought, found),
			...lostOf(chapters, choices.chapters),
		],
	};
}
