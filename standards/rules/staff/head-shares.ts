/** Shares of heads (9.1): so many of these teachers have what the clause asks for. */
import { beside, type Derivation } from '#domain/derivation/index.ts';
import { exactString, fraction, percent, times, type Fraction } from '#domain/exact.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { belongs, headShare, type Head, type Known } from '#domain/staff/heads.ts';
import { boundsOf, type Bounds } from '../bounds.ts';
import { asked, cited, shareWords } from '../clause-words.ts';
import { awaiting } from '../conditions.ts';
import { judgeFigure } from '../figure.ts';
import { namesOf, teacherPaths } from '../members.ts';
import { slackOf, slackText } from '../slack.ts';
import { shareTree } from './staff-trees.ts';

export interface HeadShares {
	readonly parameter: Parameter;
	readonly teachers: readonly Teacher[];
	readonly has: (teacher: Teacher) => Known;
	/** Who they are, and what some have: `专任教师`, `高级职称`. */
	readonly who: string;
	readonly what: string;
	/** Field in which it stands. */
	readonly key: string;
}

/** How many of those who have it may be without; of a breach how many more must have it. */
function slackIn({ numerator, denominator }: Fraction, { min, max }: Bounds): string | null {
	const all = fraction(denominator, 1);
	const scaled = { min: min && times(min, all), max: max && times(max, all) };
	return slackText(slackOf(fraction(numerator, 1), scaled), 'people');
}

interface Member extends Head {
	readonly teacher: Teacher;
}

/** Of the least share those who surely have it beside all who may be without, of the most the reverse. */
function treesOf({ who, what, parameter }: HeadShares, heads: readonly Member[]): Derivation[] {
	const { min, required } = boundsOf(parameter);
	const has = min
		? heads.filter((head) => head.counts === true && head.has === true)
		: heads.filter((head) => head.has !== false);
	const all = heads.filter((head) => head.counts === true || head.has !== (min !== null));
	if (all.length === 0) return [];
	const teachers = (members: readonly Member[]) => members.map(({ teacher }) => teacher);
	const tree = shareTree(what, teachers(has), who, teachers(all));
	return [beside(tree, required, parameter.clause)];
}

/** Where of one who is not known the figure stands: what is asked for, else the share. */
const openPaths = (open: readonly Member[], key: string): string[] =>
	open.flatMap(({ teacher, has }) => teacherPaths([teacher], has === null ? key : 'share'));

export function judgeHeads(given: HeadShares): Judgement {
	const { parameter, teachers, has, who, what, key } = given;
	if (teachers.length === 0) return awaiting(parameter, `本专业的${who}`, ['teachers']);
	const heads = teachers.map((teacher) => ({
		counts: belongs(teacher),
		has: has(teacher),
		teacher,
	}));
	const bounds = boundsOf(parameter);
	const { least, most } = headShare(heads);
	const open = heads.filter((head) => head.counts === null || head.has === null);
	const at = bounds.min ? least : most;
	const ends = [bounds.min, bounds.max].filter((bound) => bound !== null);
	const figures = `${who} ${at.denominator} 人，其中${what} ${at.numerator} 人，占 ${percent(at, ends)}，${asked(parameter, shareWords)}（${cited(parameter)}）。`;
	const slack = slackIn(at, bounds);
	const judged = judgeFigure({
		parameter,
		least,
		most,
		measured: exactString(at),
		slack,
		at: ['teachers'],
		derivations: treesOf(given, heads),
		message: (side) =>
			side === 'below' && slack ? `${figures}还差 ${Math.abs(parseInt(slack, 10))} 人。` : figures,
	});
	if (judged.status !== 'missing-data') return judged;
	const unknown = namesOf(open.map(({ teacher }) => teacher));
	return awaiting(parameter, `${unknown} 的${what}和用于本专业的份额`, openPaths(open, key));
}
