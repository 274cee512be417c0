/** From what was typed in a cell to the edits that it means, or the reason why it means none. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Course, Plan, Segment } from '#domain/plan/shape.ts';
import { setCredits, setPractice, setTerm, setTheory } from '../edits/course-figures.ts';
import { inGroup } from '../edits/members.ts';
import { put, revisionOf } from '../edits/revision.ts';
import { setSegmentPractice, setSegmentTheory, setWeeks } from '../edits/segment-figures.ts';
import { readName, readOptionalName } from '../fields/read-text.ts';
import type { ColumnKey } from './columns.ts';
import type { Place } from './places.ts';
import { readTerm } from '#domain/plan/typed/typed-term.ts';
import { readWeeks } from '#domain/plan/typed/typed-weeks.ts';
import { readAssessment, readNature } from '#domain/plan/typed/typed-words.ts';
import {
	readCredits,
	readHours,
	readSegmentCredits,
	refuse,
	typed,
	type Typed,
} from '#domain/plan/typed/typed.ts';

function then<Value>(read: Typed<Value>, use: (value: Value) => Typed<Edit[]>): Typed<Edit[]> {
	return read.ok ? use(read.value) : read;
}

const semesterIn = (column: ColumnKey): number => Number(/^s(\d+)$/.exec(column)?.[1] ?? 0);

const putOne = (plan: Plan, path: string, value: unknown): Typed<Edit[]> =>
	typed([...put(revisionOf(plan), path, value).edits]);

/** Nature is one for all options of a group. */
const putNature = (plan: Plan, course: Course, nature: Course['nature']): Typed<Edit[]> =>
	typed([
		...inGroup(plan, course).reduce(
			(now, { id }) => put(now, `courses/${id}/nature`, nature),
			revisionOf(plan),
		).edits,
	]);

function courseEdits(plan: Plan, course: Course, column: ColumnKey, text: string): Typed<Edit[]> {
	const path = `courses/${course.id}`;
	switch (column) {
		case 'name':
			return then(readName(text), (value) => putOne(plan, `${path}/name`, value));
		case 'code':
			return then(readOptionalName(text.trim()), (value) => putOne(plan, `${path}/code`, value));
		case 'nature':
			return then(readNature(text), (value) => putNature(plan, course, value));
		case 'credits':
			return then(readCredits(text), (value) => typed(setCredits(plan, course, value)));
		case 'theory':
			return then(readHours(text), (value) => setTheory(plan, course, value));
		case 'practice':
			return then(readHours(text), (value) => setPractice(plan, course, value));
		case 'assessment':
			return then(readAssessment(text), (value) => putOne(plan, `${path}/assessment`, value));
		case 'hours':
			return refuse('总学时由周学时、周数算出，改周学时即可。');
		default:
			return then(readTerm(text), (value) => setTerm(plan, course, semesterIn(column), value));
	}
}

function segmentEdits(
	plan: Plan,
	segment: Segment,
	column: ColumnKey,
	text: string,
): Typed<Edit[]> {
	const path = `segments/${segment.id}`;
	switch (column) {
		case 'name':
			return then(readName(text), (value) => putOne(plan, `${path}/name`, value));
		case 'credits':
			return then(readSegmentCredits(text), (value) => putOne(plan, `${path}/credits`, value));
		case 'theory':
			return then(readHours(text), (value) => setSegmentTheory(plan, segment, value));
		case 'practice':
			return then(readHours(text), (value) => setSegmentPractice(plan, segment, value));
		case 'code':
		case 'nature':
		case 'assessment':
		case 'hours':
			return refuse('实践环节的这一格不用填。');
		default:
			return then(readWeeks(text), (value) => setWeeks(plan, segment, semesterIn(column), value));
	}
}

const rowPath = /^(courses|segments)\/(.+)$/;

/** No edits where the text says what is there already. */
export function cellEdits(plan: Plan, { row, column }: Place, text: string): Typed<Edit[]> {
	const [, list, id] = rowPath.exec(row) ?? [];
	const course = list === 'courses' ? plan.courses.find((one) => one.id === id) : undefined;
	if (course) return courseEdits(plan, course, column, text);
	const segment = list === 'segments' ? plan.segments.find((one) => one.id === id) : undefined;
	if (segment) return segmentEdits(plan, segment, column, text);
	return refuse('这一行由各行算出，不能直接填写。');
}

const clearable = /^(code|credits|practice|s\d+)$/;

/** What Delete does: an empty cell where that is lawful, else a reason. */
export const clearEdits = (plan: Plan, place: Place): Typed<Edit[]> =>
	clearable.test(place.column)
		? cellEdits(plan, place, '')
		: refuse(
				place.column === 'name' ? '课程名称不能为空。删除整行按 Alt+Delete。' : '这一格不能为空。',
			);
