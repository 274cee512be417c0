/** Coverage of a certificate as plots draw it: by level, by 工作领域, and by the semester of teaching. */
import { domainsOf } from './asked.ts';
import type { CertificateMap } from './map.ts';
import type { Point } from './points.ts';
import { isTaughtIn } from './map-trees.ts';
import type { Total } from './totals.ts';

export interface PlotRow extends Total {
	/** `初级`, `1 直播间搭建与运维` */
	readonly label: string;
	/** Whether a skill is one of the row's. */
	readonly holds: (point: Point) => boolean;
}

const none: Total = { asked: 0, covered: 0 };

/** Levels that ask for something, the lowest first. */
export const byLevel = ({ asked, skills }: CertificateMap): PlotRow[] =>
	asked.levels
		.map(({ level }) => ({
			label: level,
			holds: (point: Point) => point.level === level,
			...(skills.levels.get(level) ?? none),
		}))
		.filter((row) => row.asked > 0);

/** Domains that ask for something, in the order of the standard; of several levels each says its own. */
export function byDomain({ asked, skills }: CertificateMap): PlotRow[] {
	const several = asked.levels.length > 1;
	return domainsOf(asked)
		.map(({ key, number, name }) => {
			const level = several ? `${key.split('/')[0] ?? ''} ` : '';
			return {
				label: `${level}${number} ${name ?? ''}`,
				holds: (point: Point) => point.domain === key,
				...(skills.domains.get(key) ?? none),
			};
		})
		.filter((row) => row.asked > 0);
}

/**
 * For each semester of the plan the skills that a course with hours in it teaches, each once. A skill that
 * is taught in two semesters stands in both: the rows do not add up.
 */
export function bySemester(
	{ points, skills }: CertificateMap,
	semesters: number,
): { readonly semester: number; readonly taught: number; readonly asked: number }[] {
	const taught = [...points.values()].filter(({ isKnowledge }) => !isKnowledge);
	return Array.from({ length: semesters }, (_, index) => ({
		semester: index + 1,
		taught: taught.filter(isTaughtIn(index + 1)).length,
		asked: skills.asked,
	}));
}
