/** How the figures of a school's staff come about: down to the teachers of facts.json. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Facts, Teacher } from '#domain/staff/facts-shape.ts';
import { millionths } from '#domain/staff/heads.ts';
import { studentsOf } from '../enrolment.ts';
import { countOf, nameOf } from '../members.ts';

const teacherPath = ({ id }: Teacher, ...keys: string[]): string =>
	joinPath('teachers', id, ...keys);

const shareOf = (teacher: Teacher): Derivation =>
	nodes.fact(
		nameOf(teacher),
		'人',
		teacher.share === null ? null : fraction(millionths(teacher.share), 1_000_000),
		teacherPath(teacher, 'share'),
	);

export const ratioTree = (facts: Facts, teachers: readonly Teacher[]): Derivation =>
	nodes.quotient('生师比', '∶ 1', [
		nodes.sum('在校生', '人', studentsOf(facts)),
		nodes.sum('专任教师（按用于本专业的份额折合）', '人', teachers.map(shareOf)),
	]);

export const shareTree = (
	label: string,
	part: readonly Teacher[],
	who: string,
	all: readonly Teacher[],
): Derivation => nodes.quotient(`${label}占比`, null, [countOf(label, part), countOf(who, all)]);
