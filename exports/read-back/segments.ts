/** What the row of a practice segment says: weeks by semester, hours a week, credits, practice. */
import type { Edit } from '#domain/plan/edit.ts';
import { put, revisionOf } from '#domain/plan/revision.ts';
import type { Plan, Segment, SegmentKind, SegmentTerm } from '#domain/plan/shape.ts';
import type { SegmentRow } from '../views/index.ts';
import { semesterKey } from '../views/back-keys.ts';
import { chineseNumber } from '../views/words.ts';
import { cellAt, changeAt, faultAt, has, ownFormula, type RowOfSheet, type Said } from './cells.ts';
import { wordSaid } from './course-words.ts';
import { derivedSaid } from './courses.ts';
import { creditsSaid, segmentPracticeSaid } from './figures.ts';
import { addTerm, termIdIn } from './lessons.ts';
import { near, numberIn, sameNumber, shown } from './values.ts';

const fieldOf = (semester: number, what: '周数' | '每周学时'): string =>
	`第${chineseNumber(semester)}学期${what}`;

/** Kinds that are held in whole weeks of hours; the others are counted in weeks and credits only. */
const withHours: readonly SegmentKind[] = [
	'orientation-internship',
	'position-internship',
	'training',
];

const usualHours = ({ kind, terms }: Segment): number =>
	terms[0]?.hoursPerWeek ?? (withHours.includes(kind) ? 30 : 0);

export const newSegmentTerm = (
	segment: Segment,
	semester: number,
	weeks: number,
	hoursPerWeek: number | null,
): SegmentTerm => ({
	id: termIdIn(segment.terms, semester),
	semester,
	weeks,
	hoursPerWeek: hoursPerWeek ?? usualHours(segment),
	when: segment.terms[0]?.when ?? 'term',
	from: null,
	to: null,
});

interface Held {
	readonly of: RowOfSheet;
	readonly segment: Segment;
	readonly plan: Plan;
	readonly semester: number;
	readonly weeks: number | null;
	readonly hours: number | null;
}

function appears({ of, segment, plan, semester, weeks, hours }: Held): Said[] {
	if (!weeks) return [];
	const term = newSegmentTerm(segment, semester, weeks, hours);
	const idle = segment.terms.find((one) => one.semester === semester);
	const edits: readonly Edit[] = idle
		? put(revisionOf(plan), `${of.path}/terms/${idle.id}/weeks`, weeks).edits
		: addTerm(plan, `${of.path}/terms`, segment.terms, term);
	const key = semesterKey('weekly', semester);
	const to = `${weeks} 周，每周 ${(idle ?? term).hoursPerWeek} 学时`;
	return changeAt(of, { key, field: fieldOf(semester, '周数'), from: '', to, edits });
}

function oneSaid({ of, plan, semester, weeks, hours }: Held, term: SegmentTerm): Said[] {
	const path = `${of.path}/terms/${term.id}`;
	const key = semesterKey('weekly', semester);
	const field = fieldOf(semester, '周数');
	const from = shown(term.weeks);
	if (!weeks)
		return changeAt(of, {
			...{ key, field, from, to: '' },
			edits: put(revisionOf(plan), path, undefined).edits,
		});
	const said = sameNumber(weeks, term.weeks)
		? []
		: changeAt(of, {
				...{ key, field, from, to: shown(weeks), note: ownFormula(cellAt(of, key)) },
				edits: put(revisionOf(plan), `${path}/weeks`, weeks).edits,
			});
	const hoursKey = semesterKey('weeks', semester);
	const to = hours ?? 0;
	if (!has(of.sheet, hoursKey) || sameNumber(to, term.hoursPerWeek)) return said;
	const changed = changeAt(of, {
		...{ key: hoursKey, field: fieldOf(semester, '每周学时') },
		...{ from: shown(term.hoursPerWeek), to: shown(to), note: ownFormula(cellAt(of, hoursKey)) },
		edits: put(revisionOf(plan), `${path}/hoursPerWeek`, to).edits,
	});
	return [...said, ...changed];
}

/** Several stages in one semester stand as one figure: as long as that is so, nothing is said. */
function severalSaid(held: Held, terms: readonly SegmentTerm[]): Said[] {
	const { of, plan, semester, weeks, hours } = held;
	const key = semesterKey('weekly', semester);
	const field = fieldOf(semester, '周数');
	const sum = terms.reduce((all, term) => all + term.weeks, 0);
	const each = terms.reduce((all, term) => all + term.weeks * term.hoursPerWeek, 0) / sum;
	if (!weeks) {
		const gone = terms.reduce(
			(now, { id }) => put(now, `${of.path}/terms/${id}`, undefined),
			revisionOf(plan),
		);
		return changeAt(of, { key, field, from: shown(sum), to: '', edits: gone.edits });
	}
	if (near(weeks, sum) && (hours === null || near(hours, each))) return [];
	const wrong = `${field}：这学期分 ${terms.length} 段，一个数分不清是哪一段`;
	return [faultAt(of, key, wrong, '请在环节详情里逐段修改')];
}

function semesterSaid(of: RowOfSheet, segment: Segment, plan: Plan, semester: number): Said[] {
	const [key, hoursKey] = [semesterKey('weekly', semester), semesterKey('weeks', semester)];
	if (!has(of.sheet, key)) return [];
	const weeks = numberIn(cellAt(of, key));
	if (!weeks.ok)
		return [faultAt(of, key, `${fieldOf(semester, '周数')}${weeks.wrong}`, weeks.right)];
	const terms = segment.terms.filter((term) => term.semester === semester && term.weeks > 0);
	// An average of stages has more places than a figure may; it is compared, not taken over.
	const hoursCell = cellAt(of, hoursKey);
	const isAverage =
		terms.length > 1 && !hoursCell?.broken && Number.isFinite(Number(hoursCell?.text));
	const hours = isAverage
		? ({ ok: true, value: hoursCell ? Number(hoursCell.text) : null } as const)
		: numberIn(hoursCell);
	if (!hours.ok)
		return [faultAt(of, hoursKey, `${fieldOf(semester, '每周学时')}${hours.wrong}`, hours.right)];
	const held = { of, segment, plan, semester, weeks: weeks.value, hours: hours.value };
	const [only, ...others] = terms;
	if (only) return others.length > 0 ? severalSaid(held, terms) : oneSaid(held, only);
	return appears(held);
}

export const segmentSaid = (of: RowOfSheet, view: SegmentRow, plan: Plan): Said[] => [
	...wordSaid(of, { key: 'name', field: '环节名称', from: view.segment.name, plan }),
	...creditsSaid(of, view.segment.credits, plan),
	...segmentPracticeSaid(of, view, plan),
	...view.cells.flatMap(({ semester }) => semesterSaid(of, view.segment, plan, semester)),
	...derivedSaid(of, view),
];
