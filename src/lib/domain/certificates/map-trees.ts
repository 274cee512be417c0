/** How the figures of a certificate's map come about: down to its skills, and to what the plan maps. */
import { nodes, type Derivation } from '../derivation/index.ts';
import { certificatePath, type Role } from './certificate.ts';
import type { CertificateMap } from './map.ts';
import { mappedIn } from './mapped.ts';
import type { Point } from './points.ts';
import type { PointState } from './states.ts';

export type Holds = (point: PointState) => boolean;

/** A skill that a course with hours in that semester teaches. */
export const isTaughtIn =
	(semester: number): Holds =>
	({ courses }) =>
		courses.some(
			({ roles, semesters }) =>
				semesters.includes(semester) && roles.some(({ role }) => role === 'taught'),
		);

/** A skill that the course carries, in whatever role. */
export const isCarriedBy =
	(course: string): Holds =>
	({ courses }) =>
		courses.some((one) => one.course.id === course);

export const isCovered: Holds = ({ covered }) => covered;

/** One for each point that `holds` says yes to, in the order of the standard; knowledge points among them. */
export const pointsTree = (
	label: string,
	{ certificate, points }: CertificateMap,
	holds: Holds,
): Derivation =>
	nodes.sum(
		label,
		'条',
		[...points.values()]
			.filter(holds)
			.map(({ skill }) =>
				nodes.row(
					`${skill.number} ${skill.text}`,
					'条',
					certificatePath(certificate, 'mapping', skill.id),
				),
			),
	);

/** One for each skill that `holds` says yes to. */
export const skillsTree = (label: string, map: CertificateMap, holds: Holds): Derivation =>
	pointsTree(label, map, (point) => !point.isKnowledge && holds(point));

const skillWords = (points: ReadonlyMap<string, Point>, id: string): string => {
	const skill = points.get(id)?.skill;
	return skill ? `${skill.number} ${skill.text}` : id;
};

/** Hours of one course for each certificate that maps some, by skill and role; `roles`: what these are called. */
export const mappedHoursTree = (
	label: string,
	maps: readonly CertificateMap[],
	course: string,
	roles: Readonly<Record<Role, string>>,
): Derivation =>
	nodes.sum(
		label,
		'学时',
		maps.flatMap(({ certificate, asked, points }) => {
			const own = mappedIn(certificate).filter(
				(one) => one.course === course && one.hours !== null && points.has(one.skill),
			);
			const rows = own.map(({ skill, role, hours, path }) =>
				nodes.cell(`${skillWords(points, skill)}（${roles[role]}）`, '学时', hours, path),
			);
			return rows.length > 0 ? [nodes.sum(asked.title, '学时', rows)] : [];
		}),
	);
