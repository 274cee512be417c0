/** The ratios of a programme at the beginning of the school years to come. */
import type { Finding } from '#domain/rules/finding.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { newestSize, projected, schoolYearOf, type Outlook } from '#domain/staff/forecast.ts';
import type { ProgrammeRecord, Records } from '#domain/staff/records.ts';
import type { Conditions } from '#standards/conditions/index.ts';

/** School years that are looked ahead: in each of them a cohort enters and one leaves. */
const ahead = 3;
const judged = ['staff/student-ratio', 'staff/senior-share', 'staff/dual-qualified'] as const;

export interface ForecastYear {
	/** Year in which the school year begins. */
	readonly year: number;
	/** null: not known of every cohort. */
	readonly students: number | null;
	/** Cohorts whose number is assumed. */
	readonly assumed: readonly number[];
	/** Teachers that are known to be gone by then, by 工号. */
	readonly gone: readonly string[];
	readonly findings: readonly Finding[];
}

export interface Forecast {
	/** Years of study that it reckons with. */
	readonly years: number;
	/** Students that a cohort to come is assumed to have; null: not known. */
	readonly intake: number | null;
	/** The intake is planned by the school; else it is that of the newest cohort that is known. */
	readonly planned: boolean;
	readonly rows: readonly ForecastYear[];
}

export function studentsIn(facts: Facts | null): number | null {
	const sizes = facts?.enrolment.map(({ students }) => students) ?? [];
	return sizes.length === 0 || sizes.includes(null)
		? null
		: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

function outlookOf(records: Records, conditions: Conditions): Outlook {
	const own: ProgrammeRecord | undefined = records.programme.find(
		({ code }) => code === conditions.code,
	);
	return {
		years: own?.years ?? conditions.years,
		intake: own?.intake ?? null,
		leaving: new Map(
			records.teacher.flatMap(({ number, leaves }) => (leaves === null ? [] : [[number, leaves]])),
		),
	};
}

/** null: nothing is known of the students. */
export function forecastOf(
	conditions: Conditions,
	facts: Facts | null,
	records: Records,
	today: string,
): Forecast | null {
	if (!facts || facts.enrolment.length === 0) return null;
	const outlook = outlookOf(records, conditions);
	const rows = Array.from({ length: ahead }, (_, index) => {
		const {
			year,
			facts: then,
			assumed,
			gone,
		} = projected(facts, schoolYearOf(today) + 1 + index, outlook);
		const students = studentsIn(then);
		return { year, students, assumed, gone, findings: conditions.judge(then, judged) };
	});
	const { years, intake } = outlook;
	return { years, intake: intake ?? newestSize(facts), planned: intake !== null, rows };
}
