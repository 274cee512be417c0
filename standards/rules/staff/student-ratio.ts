import { fraction, over, twoPlaces, type Fraction } from '#domain/exact.ts';
import { beside } from '#domain/derivation/index.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { fullTime, millionths } from '#domain/staff/heads.ts';
import { boundsOf, type Bounds } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { judgeFigure } from '../figure.ts';
import { teacherPaths } from '../members.ts';
import { slackOf, slackText } from '../slack.ts';
import { ratioTree } from './staff-trees.ts';

const million = 1_000_000;
const endless: Fraction = { numerator: 1, denominator: 0 };

interface Sums {
	/** Students and teachers that are known, teachers in millionths of a person. */
	readonly students: number;
	readonly teachers: number;
	/** Teachers whose share is not known: each one person at most. */
	readonly open: number;
	readonly unknownCohort: boolean;
	/** Where the unknown figures stand. */
	readonly at: readonly string[];
}

function sumsOf(facts: Facts): Sums {
	const teachers = fullTime(facts);
	const open = teachers.filter(({ share }) => share === null);
	const cohorts = facts.enrolment.flatMap(({ students }, index) =>
		students === null ? [joinPath('enrolment', index, 'students')] : [],
	);
	return {
		students: facts.enrolment.reduce((sum, { students }) => sum + (students ?? 0), 0),
		teachers: teachers.reduce((sum, { share }) => sum + millionths(share ?? 0), 0),
		open: open.length,
		unknownCohort: cohorts.length > 0,
		at: [...cohorts, ...teacherPaths(open, 'share')],
	};
}

/** Students to one teacher; without any teacher beyond every bound. */
const ratio = (students: number, teachers: number): Fraction =>
	teachers === 0 ? endless : fraction(students * million, teachers);

/** Whole teachers who may leave; of a breach how many more are needed. */
function slackIn({ students, teachers }: Sums, { min, max }: Bounds): string | null {
	if (students === 0) return null;
	const all = fraction(students, 1);
	const needed = { min: max && over(all, max), max: min && over(all, min) };
	return slackText(slackOf(fraction(teachers, million), needed), 'people');
}

/** As the teachers are counted: `181/9.6`. */
const measuredOf = ({ students, teachers }: Sums): string =>
	twoPlaces(ratio(students, teachers)) ?? `${students}/${teachers / million}`;

function judge(facts: Facts, parameter: Parameter): Judgement {
	const sums = sumsOf(facts);
	const { students, teachers, open, unknownCohort, at } = sums;
	if (facts.enrolment.length === 0 || (students === 0 && teachers === 0))
		return awaiting(parameter, '各级在校生人数和专任教师', ['enrolment', 'teachers']);
	const bounds = boundsOf(parameter);
	const slack = slackIn(sums, bounds);
	const ends = [bounds.min, bounds.max].filter((bound) => bound !== null);
	const shown = teachers === 0 ? '' : `，为 ${figure(ratio(students, teachers), ends)} ∶ 1`;
	const lead = `在校生 ${students} 人，专任教师折合 ${figure(fraction(teachers, million))} 人（按用于本专业的份额计）${shown}，生师比${asked(parameter, figure)}（${cited(parameter)}）。`;
	const judged = judgeFigure({
		parameter,
		least: ratio(students, teachers + open * million),
		most: unknownCohort ? endless : ratio(students, teachers),
		measured: measuredOf(sums),
		slack,
		at: ['enrolment', 'teachers'],
		derivations: [beside(ratioTree(facts, fullTime(facts)), bounds.required, parameter.clause)],
		message: (side) =>
			side === 'above' && slack
				? `${lead}还差专任教师 ${Math.abs(parseInt(slack, 10))} 人。`
				: lead,
	});
	if (judged.status !== 'missing-data') return judged;
	return awaiting(parameter, '各级在校生人数和专任教师用于本专业的份额', at);
}

/** 9.1: 学生数与专任教师数比例不高于20 ∶ 1. A teacher of several programmes counts by share. */
export const studentRatio = condition({
	id: 'staff/student-ratio',
	title: '生师比',
	needs: '各级在校生人数、专任教师和他们用于本专业的份额',
	at: ['enrolment', 'teachers'],
	judge: (facts, parameter) => [judge(facts, parameter)],
});
