/** All that is done with a file: its tables by their mappings, its chapters by their headings, into a plan. */
import type { Plan } from '../plan/shape.ts';
import { withChapters, type TextWay } from './chapters-into.ts';
import { lostOf } from './chapters-lost.ts';
import { chaptersOf, type Chapter, type ChapterChoice } from './chapters.ts';
import { ofOneCohort } from './cohorts.ts';
import { wrongEquations } from './equations.ts';
import { takenInto, type Taken, type Way } from './into-plan.ts';
import { madeFrom, type Made } from './made.ts';
import { isWeekSum } from './head-words.ts';
import { withChoice, type Mapping, type MappingChoice } from './mapping.ts';
import { termOf } from './roles.ts';
import { proposeMapping } from './propose.ts';
import { readTable } from './read-table.ts';
import type { ReadTable } from './reading.ts';
import type { Brought, SourceTable } from './source.ts';
import { weeksTableOf, type WeeksTable } from './weeks-table.ts';

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
	cohort: number | null = null,
): Proposal[] {
	const found = brought.tables.flatMap((source, table) => {
		const mapping = proposeMapping(source);
		if (!mapping) return [];
		const known = remembered(mapping.signature);
		return [{ table, source, mapping: known ? withChoice(mapping, known, 'remembered') : mapping }];
	});
	return ofOneCohort(found, cohort);
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

/** Tables that say how many weeks of each semester are taught. */
function weeksTablesIn(brought: Brought, found: readonly Proposal[]) {
	return brought.tables.flatMap((source, table) => {
		const isKnown = found.some((each) => each.table === table);
		const read = isKnown ? null : weeksTableOf(source);
		return read ? [{ table, name: source.table.name, read }] : [];
	});
}

const unreadTables = (brought: Brought, found: readonly { readonly table: number }[]): string[] =>
	brought.tables
		.filter((_, at) => !found.some(({ table }) => table === at))
		.map(
			({ table, before }) =>
				`“${table.name}”${before === '' ? '' : `（${before.slice(0, 30)}）`}：没有“课程名称”一类的表头，不是教学进程表，没有读。`,
		);

/** What stands for an assessment that nothing says. */
function usualAssessment(made: readonly Made[]): string[] {
	const silent = made.filter(({ course, row }) => course && row.unsaid.includes('assessment'));
	return silent.length === 0
		? []
		: [`有 ${silent.length} 门课程没有写考核方式：方案里已有的不变，新课暂记为考查，请核对。`];
}

/** Two schedules that hold the same courses are of two cohorts or directions, as a rule. */
function alike(tables: readonly ReadTable[]): string[] {
	const names = tables.map(
		({ rows }) => new Set(rows.filter(({ kind }) => kind === 'course').map(({ name }) => name)),
	);
	return tables.flatMap((first, at) =>
		tables.slice(at + 1).flatMap((second, more) => {
			const [a, b] = [names[at]!, names[at + 1 + more]!];
			const shared = [...a].filter((name) => b.has(name)).length;
			return shared >= 2 && shared * 2 >= Math.min(a.size, b.size)
				? [
						`“${first.name}”与“${second.name}”有 ${shared} 门课同名，像是不同年级或方向的两份；只要一份的，请把另一张改为不读。`,
					]
				: [];
		}),
	);
}

/** 16+2周 in a head: which part is taught it does not say, and none is guessed. */
const unclearHeads = ({ columns, weeks }: Mapping): string[] =>
	columns.flatMap(({ column, head, role }) => {
		const semester = termOf(role)?.semester;
		return semester !== undefined && weeks[semester] === undefined && isWeekSum(head)
			? [
					`第 ${column} 列表头“${head}”没有写明哪一部分是教学周，没有用来计学时；请在表头或“教学周数”一行写明教学周。`,
				]
			: [];
	});

export function adopt(
	brought: Brought,
	found: readonly Proposal[],
	plan: Plan,
	choices: Choices,
): Adopted {
	const weeks = weeksTablesIn(brought, found);
	const taught = Object.assign({}, ...weeks.map(({ read }) => read.weeks)) as WeeksTable['weeks'];
	const tables = found.map((proposal) => ({
		table: proposal.table,
		read: readTable(proposal.source, chosen(proposal, choices), plan.calendar, taught),
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
			...wrongEquations(brought),
			...weeks.flatMap(({ name, read }) => [
				`“${name}”：读作教学周数分配表，各学期的教学周取自它。`,
				...read.wrong,
			]),
			...tables.flatMap(({ read }) => (read.mapping.used ? unclearHeads(read.mapping) : [])),
			...usualAssessment(made),
			...alike(used),
			...unreadTables(brought, [...found, ...weeks]),
			...lostOf(chapters, choices.chapters),
		],
	};
}
