/** What a person chose in 新建方案, from the texts of a form. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Programme } from '#standards/catalogue/programmes.ts';
import { readCalendar } from '#standards/draft/calendar.ts';
import { programmeOf, usualYears } from '#standards/general/skeleton.ts';
import type { Library } from '#standards/library.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import type { TeachingStandard } from '#standards/schema/teaching.ts';
import type { RawAim } from './aims.ts';

const uses = ['teaching', 'exam', 'practice', 'flexible'] as const;

/** Texts as typed; what is absent is not chosen. */
export interface RawChoice {
	/** Id of a standard; `general`: none. */
	readonly standard: string;
	/** Code of the programme, where there is no standard to say it. */
	readonly programme?: string;
	readonly cohort: string;
	readonly creditSystem: boolean;
	/** `planId@v2`, `planId@r5`: the plan of the school to start from; empty: the standard. */
	readonly from?: string;
	readonly certificates?: readonly RawAim[];
	/** Skills are mapped where a course is clearly ahead. */
	readonly suggests?: boolean;
	/** By `semester/use`, `1/teaching`; an empty text is no weeks. */
	readonly weeks: ReadonlyMap<string, string>;
}

/** In place of a standard's id: 没有国家标准. */
export const general = 'general';

/** What the plan is made from: a standard, or a programme that has none. */
export type Basis =
	| {
			readonly teaching: TeachingStandard;
			/** As of `Edition`: which of all standards of that id and edition it is. */
			readonly origin: string;
	  }
	| { readonly programme: Programme };

export interface Choice {
	readonly basis: Basis;
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

/** Full-width digits count, nothing typed is no weeks; null where it is no number. */
function readWeeks(text: string): number | null {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return 0;
	return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

const weekFaults = (weeks: RawChoice['weeks']): Fault[] =>
	[...weeks]
		.filter(([, text]) => readWeeks(text) === null)
		.map(([place, text]) => ({
			path: `calendar/${place.replace('/', '/weeks/')}`,
			wrong: `“${text.trim()}”不是周数`,
			right: '请写 0～52 的数，如 18；一天是 0.2',
		}));

const calendarValue = (years: number, weeks: RawChoice['weeks']): unknown =>
	Array.from({ length: 2 * years }, (_, index) => ({
		semester: index + 1,
		weeks: Object.fromEntries(
			uses.map((use) => [use, readWeeks(weeks.get(`${index + 1}/${use}`) ?? '') ?? 0]),
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
function yearFaults(basis: Basis, calendar: Plan['calendar']): Fault[] {
	if ('programme' in basis) return [];
	const asked = basis.teaching.parameters.find(({ rule }) => rule === 'hours/academic-year');
	if (asked?.value.equals === undefined) return [];
	const wanted = 10 * Number(asked.value.equals);
	return Array.from({ length: calendar.length / 2 }, (_, index) =>
		tenths(calendar.slice(2 * index, 2 * index + 2)),
	).flatMap((sum, index) =>
		sum === wanted ? [] : [yearFault(index, sum, wanted, asked.clause.number)],
	);
}

const yearsOf = (basis: Basis): number =>
	'programme' in basis ? usualYears(basis.programme) : basis.teaching.standard.duration.years;

function readSemesters(basis: Basis, weeks: RawChoice['weeks']) {
	const faults = weekFaults(weeks);
	if (faults.length > 0) return failure(...faults);
	const years = yearsOf(basis);
	const calendar = readCalendar(calendarValue(years, weeks), years);
	const wrong = calendar.ok ? yearFaults(basis, calendar.value) : [];
	return wrong.length > 0 ? failure(...wrong) : calendar;
}

const faultsOf = (read: Outcome<unknown>): readonly Fault[] => (read.ok ? [] : read.faults);

async function readBasis(
	raw: RawChoice,
	cohort: number | undefined,
	library: Library,
): Promise<Outcome<Basis>> {
	if (raw.standard === general) {
		const programme = await programmeOf((raw.programme ?? '').normalize('NFKC').trim());
		return programme.ok ? success({ programme: programme.value }) : programme;
	}
	const loaded = await loadTeachingStandard(raw.standard, null, cohort, library);
	if (!loaded.ok) return loaded;
	const { id, edition } = loaded.value.standard;
	return success({ teaching: loaded.value, origin: library.find(id, edition)?.origin ?? '' });
}

/** The choice, or every fault with its place in the form: `cohort`, `calendar/1/weeks/exam`, `year/2`. */
export async function readChoice(raw: RawChoice, library: Library): Promise<Outcome<Choice>> {
	const cohort = readCohort(raw.cohort);
	const entered = cohort.ok ? cohort.value : undefined;
	const basis = await readBasis(raw, entered, library);
	if (!basis.ok) return failure(...faultsOf(cohort), ...basis.faults);
	const calendar = readSemesters(basis.value, raw.weeks);
	if (!cohort.ok || !calendar.ok) return failure(...faultsOf(cohort), ...faultsOf(calendar));
	return success({
		basis: basis.value,
		cohort: cohort.value,
		creditSystem: raw.creditSystem,
		calendar: calendar.value,
	});
}
