/** A difference as a page, a terminal and a form show it. */
import type { Change, Difference } from '#domain/difference/difference.ts';
import { cellsOf, type ChangedCell } from './cells.ts';
import { kindWords, lineageWords, marksWords, partWords, subjectWords } from './subject-words.ts';

export interface ChangeView {
	readonly subject: string;
	readonly name: string;
	readonly kind: Change['kind'];
	/** 新增; 修改（更名、调整学期） */
	readonly what: string;
	readonly cells: readonly ChangedCell[];
}

export interface PartView {
	readonly part: string;
	/** 课程, 周数分配 … */
	readonly name: string;
	readonly changes: readonly ChangeView[];
}

/** Parts in the order of a plan's document. */
const parts = [
	'courses',
	'groups',
	'segments',
	'calendar',
	'themes',
	'goal',
	'outcomes',
	'occupations',
	'chapters',
	'certificates',
	'graduation',
	'justifications',
	'waivers',
	'remedies',
];

function changeView(difference: Difference, change: Change): ChangeView {
	const marked = marksWords(change);
	return {
		subject: change.subject,
		name: subjectWords(difference, change),
		kind: change.kind,
		what: kindWords[change.kind] + (marked === '' ? '' : `（${marked}）`),
		// What came or went as a whole is said by that.
		cells: change.kind === 'changed' ? cellsOf(difference, change) : [],
	};
}

/** Changes by the part of the plan; what names the plan itself comes first. */
export function differenceView(difference: Difference): PartView[] {
	const { changes } = difference;
	const all = [
		...new Set([
			...changes.map(({ part }) => part).filter((part) => !parts.includes(part)),
			...parts,
		]),
	];
	return all
		.map((part) => ({
			part,
			name: partWords(part),
			changes: changes
				.filter((change) => change.part === part)
				.map((change) => changeView(difference, change)),
		}))
		.filter((view) => view.changes.length > 0);
}

export const lineageLines = (difference: Difference): string[] =>
	difference.lineages.map((lineage) => lineageWords(difference, lineage));
