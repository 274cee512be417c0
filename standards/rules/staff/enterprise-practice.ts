import { beside, type Derivation } from '#domain/derivation/index.ts';
import { exactString, fraction, type Fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { fullTime, isProfessional } from '#domain/staff/heads.ts';
import {
	dueDate,
	fiveYears,
	isServed,
	yearWindows,
	type PracticeWindow,
} from '#domain/staff/practice.ts';
import { practiceTree } from '#domain/staff/practice-tree.ts';
import { boundsOf, isWorse, sideOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { awaiting, condition } from '../conditions.ts';
import { notApplicable } from '../figure.ts';
import { nameOf, namesOf, teacherPaths } from '../members.ts';
import { slackOf, slackText } from '../slack.ts';

/** One teacher's windows that the clause bears on. */
interface Practised {
	readonly teacher: Teacher;
	/** Windows known to be in service, and those that would be, were the day of hiring known. */
	readonly served: readonly PracticeWindow[];
	readonly open: readonly PracticeWindow[];
}

const months = ({ days }: PracticeWindow): Fraction => fraction(days, 30);

const isFive = ({ part }: Parameter): boolean => part === 'five-years';

function practised(teacher: Teacher, parameter: Parameter, today: string): Practised {
	const windows = isFive(parameter) ? [fiveYears(teacher, today)] : yearWindows(teacher, today);
	const of = (known: boolean | null) =>
		windows.filter(({ from }) => isServed(teacher, from) === known);
	return { teacher, served: of(true), open: of(null) };
}

const isShort = (window: PracticeWindow, parameter: Parameter): boolean =>
	sideOf(months(window), boundsOf(parameter)) !== 'within';

interface Held {
	readonly teacher: Teacher;
	readonly window: PracticeWindow;
}

/** The window with the fewest days, and whose it is. */
const worst = (held: readonly Held[]): Held =>
	held.toSorted((a, b) => a.window.days - b.window.days)[0]!;

const heldIn = (teacher: Teacher, windows: readonly PracticeWindow[]): Held[] =>
	windows.map((window) => ({ teacher, window }));

const treeOf = ({ teacher, window }: Held, parameter: Parameter): Derivation =>
	beside(
		practiceTree(nameOf(teacher), joinPath('teachers', teacher.id, 'enterprisePractice'), window),
		boundsOf(parameter).required,
		parameter.clause,
	);

/** Days that may be lost; of a breach how many are lacking. */
const slackIn = (window: PracticeWindow, parameter: Parameter): string | null =>
	slackText(slackOf(months(window), boundsOf(parameter), fraction(1, 30)), 'days');

const requirement = (parameter: Parameter): string =>
	`${isFive(parameter) ? '五年累计在企业' : '每年在企业或实训基地'}${asked(parameter, figure, '个月')}（${cited(parameter)}，一个月按 30 天或整个自然月计）`;

const windowWords = ({ from, to, days }: PracticeWindow): string => `${from} 至 ${to} ${days} 天`;

function breach({ teacher, served }: Practised, parameter: Parameter): Judgement {
	const short = served.filter((window) => isShort(window, parameter));
	const held = heldIn(teacher, short);
	const { window } = worst(held);
	const value = months(window);
	const measured = exactString(value);
	return {
		status: 'violation',
		parameter,
		measured,
		required: boundsOf(parameter).required,
		slack: slackIn(window, parameter),
		at: teacherPaths([teacher], 'enterprisePractice'),
		derivations: [worst(held), ...held.filter((one) => one !== worst(held))].map((one) =>
			treeOf(one, parameter),
		),
		message: `${nameOf(teacher)} 的企业实践不足：${short.map(windowWords).join('；')}。${requirement(parameter)}。`,
		worseThan: (before) =>
			before !== measured && isWorse(value, sideOf(value, boundsOf(parameter)), before),
	};
}

function pass(found: readonly Practised[], parameter: Parameter): Judgement {
	const least = worst(
		found.flatMap(({ teacher, served, open }) => heldIn(teacher, [...served, ...open])),
	);
	const { window } = least;
	return {
		status: 'pass',
		parameter,
		measured: exactString(months(window)),
		required: boundsOf(parameter).required,
		slack: slackIn(window, parameter),
		at: ['teachers'],
		derivations: [treeOf(least, parameter)],
		message: `${found.length} 名专业课专任教师的企业实践都够，最少的 ${windowWords(window)}。${requirement(parameter)}。`,
	};
}

/** Nobody is judged for years in which he did not serve. */
function early(found: readonly Practised[], parameter: Parameter): Judgement {
	const years = isFive(parameter) ? 5 : 1;
	const due = found
		.map(({ teacher }) => `${nameOf(teacher)}（${dueDate(teacher.hired ?? '', years)} 起判断）`)
		.join('、');
	const at = teacherPaths(
		found.map(({ teacher }) => teacher),
		'hired',
	);
	return notApplicable(
		parameter,
		`任教未满${isFive(parameter) ? '五' : '一'}年：${due}（${cited(parameter)}）。`,
		at,
	);
}

function unknown(found: readonly Practised[], parameter: Parameter): Judgement {
	const teachers = found.map(({ teacher }) => teacher);
	return awaiting(parameter, `${namesOf(teachers)} 的入职日期`, teacherPaths(teachers, 'hired'));
}

type Kind = 'short' | 'unknown' | 'early' | 'enough';

function kindOf({ served, open }: Practised, parameter: Parameter): Kind {
	if (served.length + open.length === 0) return 'early';
	if (served.some((window) => isShort(window, parameter))) return 'short';
	return open.some((window) => isShort(window, parameter)) ? 'unknown' : 'enough';
}

function judge(facts: Facts, parameter: Parameter, today: string): Judgement[] {
	const teachers = fullTime(facts).filter(isProfessional);
	if (teachers.length === 0) return [awaiting(parameter, '本专业的专业课专任教师', ['teachers'])];
	const kinds: Record<Kind, Practised[]> = { short: [], unknown: [], early: [], enough: [] };
	for (const teacher of teachers) {
		const found = practised(teacher, parameter, today);
		kinds[kindOf(found, parameter)].push(found);
	}
	const some = (
		found: Practised[],
		say: (found: Practised[], parameter: Parameter) => Judgement,
	) => (found.length > 0 ? [say(found, parameter)] : []);
	return [
		...kinds.short.map((found) => breach(found, parameter)),
		...some(kinds.unknown, unknown),
		...some(kinds.enough, pass),
		...some(kinds.early, early),
	];
}

/** 9.3: 每年至少 1 个月……每 5 年累计不少于 6 个月. Each teacher who falls short is named. */
export const enterprisePractice = condition({
	id: 'staff/enterprise-practice',
	title: '教师企业实践',
	needs: '专业课专任教师的入职日期和企业实践起止日期',
	at: ['teachers'],
	judge: (facts, parameter, { today }) => judge(facts, parameter, today),
});
