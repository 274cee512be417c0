/** Skills that no course teaches to everyone yet, with the courses that could. */
import type { Measures } from '../../plan/measure.ts';
import { everyoneTaught } from '../covered.ts';
import { groupedBy } from '../grouped-by.ts';
import type { CertificateMap } from '../map.ts';
import type { PointState } from '../states.ts';

/** A course that could teach a skill, and how well that fits. */
export interface Candidate {
	/** Key of the certificate: `webcast-operation@2021-2.0`. */
	readonly certificate: string;
	readonly skill: string;
	readonly course: string;
	/** From 0 to 1, the best. */
	readonly score: number;
	/** Its description already says so: only the mapping is missing. */
	readonly said?: boolean;
}

export interface Need {
	readonly certificate: string;
	readonly point: PointState;
	/** Ids of the courses that teach it, though not to everyone. */
	readonly taught: ReadonlySet<string>;
	/** Courses with hours that end in time for the exam, each once; those that teach it already are none. */
	readonly candidates: readonly Candidate[];
	/** False: all candidates together would not teach it to everyone. */
	readonly canBeCovered: boolean;
}

const taughtBy = ({ courses }: PointState): Set<string> =>
	new Set(
		courses
			.filter(({ roles }) => roles.some(({ role }) => role === 'taught'))
			.map(({ course }) => course.id),
	);

/** Ids of courses that end in the semester of the exam or earlier; of none given, all that have hours. */
const timely = ({ certificate }: CertificateMap, { offers }: Measures): Set<string> =>
	new Set(
		offers
			.filter(({ present, last }) => present && last <= (certificate.examSemester ?? Infinity))
			.map(({ course }) => course.id),
	);

/** The best of each course, in the order given. */
function onceEach(candidates: readonly Candidate[]): Candidate[] {
	const best = new Map<string, Candidate>();
	for (const one of candidates) {
		const known = best.get(one.course);
		if (!known || known.score < one.score) best.set(one.course, one);
	}
	return [...best.values()];
}

/** Uncovered skills of a certificate, which `candidates` are for; knowledge points are not among them. */
export function needsOf(
	map: CertificateMap,
	candidates: readonly Candidate[],
	measures: Measures,
): Need[] {
	const inTime = timely(map, measures);
	const of = groupedBy(candidates, ({ skill }) => skill);
	return [...map.points.values()]
		.filter(({ covered, isKnowledge }) => !covered && !isKnowledge)
		.map((point) => {
			const taught = taughtBy(point);
			const fitting = onceEach(of.get(point.skill.id) ?? []).filter(
				({ course }) => inTime.has(course) && !taught.has(course),
			);
			const all = new Set([...taught, ...fitting.map(({ course }) => course)]);
			const canBeCovered = everyoneTaught(measures, all);
			return { certificate: map.key, point, taught, candidates: fitting, canBeCovered };
		});
}
