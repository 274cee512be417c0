/** A judgement that each of several members (teachers) has what a clause asks of them. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { boundsOf } from './bounds.ts';
import { cited } from './clause-words.ts';
import { joins } from './parts.ts';

/** The name, or where it has been removed the number. */
export const nameOf = ({ id, name }: Teacher): string => name || id;
export const namesOf = (teachers: readonly Teacher[]): string => teachers.map(nameOf).join('、');

export const teacherPaths = (teachers: readonly Teacher[], ...keys: string[]): string[] =>
	teachers.map(({ id }) => joinPath('teachers', id, ...keys));

/** One for each teacher. */
export const countOf = (label: string, teachers: readonly Teacher[]): Derivation =>
	nodes.sum(
		label,
		'人',
		teachers.map((teacher) => nodes.row(nameOf(teacher), '人', joinPath('teachers', teacher.id))),
	);

export interface Members {
	readonly parameter: Parameter;
	readonly members: readonly { readonly teacher: Teacher; readonly has: Known }[];
	/** Who they are: `专任教师`. */
	readonly who: string;
	/** What each has: `教师资格证书`. */
	readonly what: string;
	/** Fields in which it stands. */
	readonly key: string;
}

interface Sorted {
	readonly lacking: readonly Teacher[];
	readonly open: readonly Teacher[];
}

function sorted({ members }: Members): Sorted {
	const of = (known: Known) =>
		members.filter(({ has }) => has === known).map(({ teacher }) => teacher);
	return { lacking: of(false), open: of(null) };
}

function words({ parameter, who, what, members }: Members, { lacking, open }: Sorted): string {
	const clause = `（${cited(parameter)}）。`;
	const unknown = open.length > 0 ? `${namesOf(open)} 的${what}未填，由学校管理员填写。` : '';
	if (lacking.length > 0)
		return `${who} ${members.length} 人，其中 ${lacking.length} 人没有${what}：${namesOf(lacking)}${clause}${unknown}`;
	return unknown
		? `${unknown.slice(0, -1)}${clause}`
		: `${who} ${members.length} 人都有${what}${clause}`;
}

/** The numbers of heads that the message gives. */
const countsOf = ({ who, what, members }: Members, { lacking }: Sorted): Derivation[] => [
	countOf(
		who,
		members.map(({ teacher }) => teacher),
	),
	...(lacking.length > 0 ? [countOf(`没有${what}`, lacking)] : []),
];

/** One who lacks it decides; who is not known matters only where nobody does. */
export function judgeMembers(given: Members): Judgement {
	const { parameter, key } = given;
	const { required } = boundsOf(parameter);
	const found = sorted(given);
	const { lacking, open } = found;
	const named = lacking.length > 0 ? lacking : open;
	return {
		status: lacking.length > 0 ? 'violation' : open.length > 0 ? 'missing-data' : 'pass',
		parameter,
		measured: lacking.length > 0 ? namesOf(lacking) : open.length > 0 ? '' : required,
		required,
		slack: null,
		at: named.length > 0 ? teacherPaths(named, key) : ['teachers'],
		message: words(given, found),
		derivations: countsOf(given, found),
		worseThan: lacking.length > 0 ? joins(lacking.map(nameOf)) : undefined,
	};
}
