/** What a person chose in 新建方案, from the texts of a form. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readCalendar } from '#standards/draft/calendar.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';

const uses = ['teaching', 'exam', 'practice', 'flexible'] as const;

/** Texts as typed. */
export interface RawChoice {
	readonly standard: string;
	readonly cohort: string;
	readonly creditSystem: boolean;
	/** By `semester/use`, `1/teaching`; an empty text is no weeks. */
	readonly weeks: ReadonlyMap<string, string>;
}

export interface Choice {
	readonly teaching: TeachingStandard;
	readonly cohort: number;
	readonly creditSystem: boolean;
	readonly calendar: Plan['calendar'];
}

const earliest = 2020;
const latest = 2040;

function readCohort(text: string): Outcome<number> {
	const cohort = /^\d{4}$/.test(text) ? Number(text) : 0;
	if (cohort >= earliest && cohort <= latest) return success(cohort);
	return failure({ path: 'cohort', wrong: '没有选择年级', right: '请选择入学年份' });
}

/** Full-width digits count; what is no number goes on as text, for the shape to refuse. */
function readWeeks(text: string): number | string {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return 0;
	return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

const calendarValue = (years: number, weeks: RawChoice['weeks']): unknown =>
	Array.from({ length: 2 * years }, (_, index) => ({
		semester: index + 1,
		weeks: Object.fromEntries(
			uses.map((use) => [use, readWeeks(weeks.get(`${index + 1}/${use}`) ?? '')]),
		),
	}));

const year = (index: number): string => `第${'一二三四五六七八'[index] ?? index + 1}学年`;

/** Weeks go by days, 0.2: in tenths they add exactly. */
const tenths = (semesters: Plan['calendar']): number =>
	semesters
		.flatMap(({ weeks }) => uses.map((use) => Math.round(weeks[use] * 10)))
		.reduce((sum, weeks) => sum + weeks, 0);

const yearFault = (index: number, sum: number, wanted: number, clause: string): Fault => ({
	path: `year/${index + 1}`,
	wrong: `${year(index)}共 ${sum / 10} 周，应为 ${wanted / 10} 周（§${clause}）`,
	right:
		sum > wanted
			? `请减少 ${(sum - wanted) / 10} 周`
			: `请补足 ${(wanted - sum) / 10} 周，例如写入机动周`,
});

/** A school year that has other than the weeks of the clause cannot be mended in a draft. */
function yearFaults({ parameters }: TeachingStandard, calendar: Plan['calendar']): Fault[] {
	const asked = parameters.find(({ rule }) => rule === 'hours/academic-year');
	if (asked?.value.equals === undefined) return [];
	const wanted = 10 * Number(asked.value.equals);
	return Array.from({ length: calendar.length / 2 }, (_, index) =>
		tenths(calendar.slice(2 * index, 2 * index + 2)),
	).flatMap((sum, index) =>
		sum === wanted ? [] : [yearFault(index, sum, wanted, asked.clause.number)],
	);
}

/** The choice, or every fault with its place in the form: `cohort`, `calendar/1/weeks/exam`, `year/2`. */
export async function readChoice(raw: RawChoice): Promise<Outcome<Choice>> {
	const cohort = readCohort(raw.cohort);
	const loaded = await loadTeachingStandard(
		raw.standard,
		null,
		cohort.ok ? cohort.value : undefined,
	);
	if (!loaded.ok) return failure(...(cohort.ok ? [] : cohort.faults), ...loaded.faults);
	const { years } = loaded.value.standard.duration;
	const calendar = readCalendar(calendarValue(years, raw.weeks), years);
	const faults = [
		...(cohort.ok ? [] : cohort.faults),
		...(calendar.ok ? yearFaults(loaded.value, calendar.value) : calendar.faults),
	];
	if (!cohort.ok || !calendar.ok || faults.length > 0) return failure(...faults);
	const { creditSystem } = raw;
	return success({
		teaching: loaded.value,
		cohort: cohort.value,
		creditSystem,
		calendar: calendar.value,
	});
}
