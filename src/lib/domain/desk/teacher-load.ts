/**
 * Teachers' load against their capacity in one semester of the school, in class hours a week. What is asked
 * for: the weekly hours of each plan whose cohort is then in school, times its classes. What there is: the
 * teachers' shares times the weekly norm that the school sets. Public courses are one pool of the school,
 * the others a pool of each programme. What is not known is counted on neither side, and named.
 */
import type { Hundredths } from '../exact.ts';
import type { EnrolmentRecord, TeacherRecord } from '../staff/records.ts';
import type { SchoolPlan } from './shared-courses.ts';
import { classesOf, semesterOf, type SchoolTerm } from './school-term.ts';
import type { Norms } from './norms.ts';

export interface LoadRow {
	readonly planId: string;
	readonly title: string;
	readonly course: string;
	readonly semester: number;
	/** Hours a week of one class, and of all of them, in hundredths. */
	readonly weekly: Hundredths;
	readonly classes: number;
	readonly hours: Hundredths;
}

export interface TeacherRow {
	/** 工号 */
	readonly number: string;
	readonly name: string;
	readonly share: number;
	/** Hours a week that the norm gives, in hundredths. */
	readonly hours: Hundredths;
}

export interface TeachingPool {
	/** Code of the programme; null: public courses of the whole school. */
	readonly programme: string | null;
	readonly needed: Hundredths;
	readonly capacity: Hundredths;
	readonly rows: readonly LoadRow[];
	readonly teachers: readonly TeacherRow[];
	/** What is counted on neither side, in words. */
	readonly unknown: readonly string[];
}

export interface TeachingFacts {
	readonly teachers: readonly TeacherRecord[];
	readonly enrolment: readonly EnrolmentRecord[];
}

interface Pool {
	readonly rows: LoadRow[];
	readonly teachers: TeacherRow[];
	readonly unknown: string[];
}

const publicPool = '';

/** Every pool that somebody asks something of, or teaches in. */
function poolsBy() {
	const pools = new Map<string, Pool>();
	const at = (key: string): Pool => {
		const pool = pools.get(key) ?? { rows: [], teachers: [], unknown: [] };
		pools.set(key, pool);
		return pool;
	};
	return { pools, at };
}

type At = (key: string) => Pool;

function addPlan(at: At, plan: SchoolPlan, semester: number, classes: number | null): void {
	const { planId, title, programme, figures } = plan;
	const asked = figures.loads.filter(({ weekly }) => (weekly[semester - 1] ?? 0) > 0);
	for (const { name, category, weekly } of asked) {
		const pool = at(category === 'public' ? publicPool : programme);
		const hours = weekly[semester - 1] ?? 0;
		if (classes === null) continue;
		const row = { planId, title, course: name, semester, weekly: hours, classes };
		pool.rows.push({ ...row, hours: hours * classes });
	}
	if (classes !== null || asked.length === 0) return;
	const words = `${title}：没有填在校生人数，学时没有计入`;
	at(programme).unknown.push(words);
	if (asked.some(({ category }) => category === 'public')) at(publicPool).unknown.push(words);
}

function addTeacher(at: At, teacher: TeacherRecord, norms: Norms): void {
	const { number, name, employment, kind, shares } = teacher;
	const norm = Math.round((employment === 'full' ? norms.full : norms.part) * 100);
	if (kind === 'public') {
		at(publicPool).teachers.push({ number, name, share: 1, hours: norm });
		return;
	}
	for (const { programme, share } of shares) {
		if (share === null)
			at(programme).unknown.push(`${name || number}：没有填在本专业的占比，没有计入`);
		else if (share > 0)
			at(programme).teachers.push({ number, name, share, hours: Math.round(norm * share) });
	}
}

const sum = (rows: readonly { readonly hours: Hundredths }[]): Hundredths =>
	rows.reduce((total, { hours }) => total + hours, 0);

/** Pools of one semester: public courses first, then by code. */
export function teacherLoad(
	plans: readonly SchoolPlan[],
	{ teachers, enrolment }: TeachingFacts,
	term: SchoolTerm,
	norms: Norms,
): TeachingPool[] {
	const { pools, at } = poolsBy();
	for (const plan of plans) {
		const semester = semesterOf(plan.cohort, term);
		if (semester !== null) addPlan(at, plan, semester, classesOf(plan, enrolment, norms));
	}
	for (const teacher of teachers)
		if (teacher.leaves === null || teacher.leaves > term.from) addTeacher(at, teacher, norms);
	return [...pools]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, { rows, teachers: own, unknown }]) => ({
			programme: key === publicPool ? null : key,
			...{ needed: sum(rows), capacity: sum(own), rows, teachers: own, unknown },
		}));
}
