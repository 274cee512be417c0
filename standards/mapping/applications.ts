/**
 * Who may apply for a level, and when: each condition of the standard, read against what a plan says of
 * its students. What the plan cannot know stays open, and is for the student, the school or the
 * assessing institution to show.
 */
import { decimal, type Hundredths } from '#domain/exact.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { applyFrom, graduationOf, type ApplyFrom } from './graduation.ts';
import type { Cohort, Requirement, Standing } from './requirement.ts';

/** One way to meet a condition; a condition may have several: …；或…. */
export interface Alternative {
	readonly text: string;
	readonly requirements: readonly Requirement[];
	readonly standing: Standing;
	/** null: it does not depend on graduation. */
	readonly from: ApplyFrom | null;
}

export interface ApplicationCondition {
	readonly number: string;
	/** Word for word. */
	readonly text: string;
	readonly alternatives: readonly Alternative[];
	/** That of the best alternative. */
	readonly standing: Standing;
}

export interface Applications {
	readonly intro: string;
	readonly conditions: readonly ApplicationCondition[];
}

/** Hours that the plan maps to the level, and its 培训参考学时 (null: the standard has none). */
export interface Trained {
	readonly hours: Hundredths;
	readonly reference: Hundredths | null;
}

const shown = (kind: Requirement['kind'], text: string, note: string): Requirement => ({
	...{ kind, text, note },
	standing: 'open',
	by: 'student',
});

function trainingNote({ hours, reference }: Trained): string {
	const asked = reference === null ? '' : `，培训参考学时 ${decimal(reference)}`;
	return `本方案对接 ${decimal(hours)} 学时${asked}；结业证书由考生提供。`;
}

/** What only the student can show. */
function personal(text: string, trained: Trained): Requirement[] {
	const found = (word: RegExp): string | undefined => word.exec(text)?.[0];
	const certificate = found(/[一二三四五]级[^，。；]{0,40}证书|预备技师证书/);
	const work = found(/累计从事[^，。；]{0,30}年/);
	const training = found(/[^，。；]{0,30}正规培训[^。；]{0,30}结业证书/);
	const apprenticeship = found(/[^，。；]{0,20}学徒期满/);
	return [
		...(certificate ? [shown('certificate', certificate, '由考生提供证书。')] : []),
		...(work ? [shown('work', work, '由考生提供从业年限的证明。')] : []),
		...(training ? [shown('training', training, trainingNote(trained))] : []),
		...(apprenticeship ? [shown('apprenticeship', apprenticeship, '由考生提供证明。')] : []),
	];
}

const order: readonly Standing[] = ['unmet', 'open', 'met'];
const worst = (standings: readonly Standing[]): Standing =>
	order.find((one) => standings.includes(one)) ?? 'open';
const best = (standings: readonly Standing[]): Standing =>
	order.findLast((one) => standings.includes(one)) ?? 'open';

function alternativeOf(
	text: string,
	standard: OccupationalStandard,
	cohort: Cohort,
	trained: Trained,
): Alternative {
	const known = [...graduationOf(text, standard, cohort), ...personal(text, trained)];
	const requirements =
		known.length > 0 ? known : [shown('other', text, '由考生说明，评价机构认定。')];
	const standing = worst(requirements.map((one) => one.standing));
	return { text, requirements, standing, from: applyFrom(text, cohort) };
}

/** Conditions of a level; null: the standard has none for it. */
export function applicationsOf(
	standard: OccupationalStandard,
	level: string,
	cohort: Cohort,
	trained: Trained,
): Applications | null {
	const found = standard.standard.applications.find((one) => one.level === level);
	if (!found) return null;
	const conditions = found.conditions.map(({ number, text }) => {
		const parts = text.split(/；或?/).filter((part) => part.trim() !== '');
		const alternatives = parts.map((part) => alternativeOf(part, standard, cohort, trained));
		return { number, text, alternatives, standing: best(alternatives.map((one) => one.standing)) };
	});
	return { intro: found.intro, conditions };
}
