/**
 * Hours where they are held: `held/core/3` of a part in a semester, `held/all/3` of all parts,
 * `held/core/none` what stands in no semester; `held/practice/3`, and `held/practice-share/3` of it,
 * `held/practice-so-far/3` up to a semester's end. Together the semesters and `none` are the totals.
 */
import { categoryWords, practiceWords } from '../plan/category-words.ts';
import { semesterName } from '../plan/ordinal.ts';
import { joinPath } from '../plan/path.ts';
import type { SegmentHours } from '../plan/segment-hours.ts';
import { categories } from '../plan/shape.ts';
import type { Entry } from '../plan/totals.ts';
import type { Amount, Sources } from './amount.ts';
import { ofEntry } from './entry.ts';
import { hoursIn, isHeld, practiceIn, shared, type Held } from './held-amounts.ts';
import { named, quotient, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { ownOf } from './own.ts';
import * as ofSegment from './segment.ts';

type InSemester = (semester: Held, from: Sources) => Derivation;

const nameOf = (semester: Held): string =>
	semester === null ? '不在学期内' : semesterName(semester);

const rows = (
	label: string,
	amount: Amount,
	from: Sources,
	counts: (entry: Entry) => boolean,
): Derivation =>
	sum(
		label,
		amount.unit,
		from.measures.entries
			.filter(counts)
			.map((entry) => ofEntry(entry, amount, from))
			.filter(isHeld),
	);

const segmentPractice = (segment: SegmentHours, semester: Held): Derivation =>
	shared(
		ofSegment.practiceOf(segment),
		ofSegment.heldOf(segment, semester),
		ofSegment.hoursOf(segment),
	);

const ofSegments = (
	label: string,
	{ measures }: Sources,
	of: (segment: SegmentHours) => Derivation,
): Derivation => sum(label, '学时', measures.segments.map(of).filter(isHeld));

const ofCategory =
	(category: (typeof categories)[number]): InSemester =>
	(semester, from) =>
		rows(
			`${nameOf(semester)}${categoryWords[category]}`,
			hoursIn(semester)(from),
			from,
			(entry) => entry.category === category,
		);

const parts: Readonly<Record<string, InSemester>> = {
	...Object.fromEntries(categories.map((category) => [category, ofCategory(category)])),
	segments: (semester, from) =>
		ofSegments(`${nameOf(semester)}${practiceWords}`, from, (segment) =>
			ofSegment.heldOf(segment, semester),
		),
};

const called = (name: string, semester: Held, node: Derivation): Derivation =>
	named(joinPath('held', name, semester ?? 'none'), node);

const all: InSemester = (semester, from) =>
	sum(
		`${nameOf(semester)}学时`,
		'学时',
		Object.entries(parts)
			.map(([name, of]) => called(name, semester, of(semester, from)))
			.filter(isHeld),
	);

const practice: InSemester = (semester, from) =>
	sum(
		`${nameOf(semester)}实践学时`,
		'学时',
		[
			rows('课程', practiceIn(semester)(from), from, () => true),
			ofSegments(practiceWords, from, (segment) => segmentPractice(segment, semester)),
		].filter(isHeld),
	);

/** Both of a semester, the one over the other; null where it has no hours. */
function share(label: string, part: Derivation, whole: Derivation): Derivation | null {
	return whole.value.numerator === 0 ? null : quotient(label, null, [part, whole]);
}

const practiceShare = (semester: number, from: Sources): Derivation | null =>
	share(
		`${semesterName(semester)}实践占比`,
		called('practice', semester, practice(semester, from)),
		called('all', semester, all(semester, from)),
	);

function soFar(last: number, from: Sources): Derivation | null {
	const upTo = from.measures.calendar.map(({ semester }) => semester).filter((one) => one <= last);
	const until = `至${semesterName(last)}末`;
	const [held, whole] = (
		[
			['practice', practice],
			['all', all],
		] as const
	).map(([name, of]) =>
		sum(
			name === 'all' ? '学时' : '实践学时',
			'学时',
			upTo.map((semester) => called(name, semester, of(semester, from))),
		),
	);
	return held && whole ? share(`${until}累计实践占比`, held, whole) : null;
}

const inEach: Readonly<Record<string, InSemester>> = { ...parts, all, practice };

/** null: there is no such part, no such semester, or nothing to divide by. */
export function heldFigure(from: Sources, name = '', place = ''): Derivation | null {
	const found = ownOf(inEach, name);
	if (place === 'none') return found?.(null, from) ?? null;
	const semester = Number(place);
	if (!from.measures.calendar.some((entry) => entry.semester === semester)) return null;
	if (name === 'practice-share') return practiceShare(semester, from);
	return name === 'practice-so-far' ? soFar(semester, from) : (found?.(semester, from) ?? null);
}
