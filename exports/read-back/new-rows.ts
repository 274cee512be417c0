/** Rows that are of nothing in the plan: new courses and segments, where they stand. */
import { emptyCourse } from '#domain/plan/empty-course.ts';
import { insert, revisionOf } from '#domain/plan/revision.ts';
import type { Category, Course, CourseTerm, Nature, Plan, Segment } from '#domain/plan/shape.ts';
import { semesterKey } from '../views/back-keys.ts';
import { chineseNumber, natureWords } from '../views/words.ts';
import { cellAt, faultAt, type RowOfSheet, type Said } from './cells.ts';
import { assessmentIn, natureIn } from './course-words.ts';
import type { Weeks } from './lesson.ts';
import { newSegmentTerm } from './segments.ts';
import { numberIn, productsIn, sameNumber, shown, textIn } from './values.ts';

/** A row that is new, and where it stands. */
export interface NewRow {
	readonly of: RowOfSheet;
	readonly section: Category | 'segments';
	/** Of the rows around it, where its own cell says none. */
	readonly nature: Nature;
	/** Id of the member before it in its list; undefined: it comes last. */
	/** Behind whom; null: first of all; undefined: last. */
	readonly after: string | null | undefined;
	/** Number of the row that it is a copy of. */
	readonly copyOf: number | null;
	/** Somebody else in the plan has its name. */
	readonly isNamesake: boolean;
}

interface ReadRow<Member> {
	readonly member: Member;
	/** What the row becomes, in words. */
	readonly words: string;
	readonly faults: readonly Said[];
}

/** The same row of the same file has the same id, so that a file that was brought back twice adds once. */
export function idOf(text: string, taken: ReadonlySet<string>): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	const id = `x${(hash >>> 0).toString(16).padStart(8, '0')}`;
	return taken.has(id) ? idOf(`${text} `, taken) : id;
}

const words: Readonly<Record<string, string>> = {
	credits: '学分',
	practice: '实践学时',
	outside: '课外学时',
	weekly: '周学时',
	weeks: '周数',
};

/** Reads the numbers of a row; what is none is a fault at its cell and stays empty. */
interface Numbers {
	readonly faults: readonly Said[];
	readonly at: (key: string) => number | null;
}

function numbersOf(of: RowOfSheet): Numbers {
	const faults: Said[] = [];
	const at = (key: string): number | null => {
		const typed = numberIn(cellAt(of, key));
		if (typed.ok) return typed.value;
		const word = words[key.split('/')[0] ?? ''] ?? '';
		faults.push(faultAt(of, key, `${word}${typed.wrong}`, typed.right));
		return null;
	};
	return { faults, at };
}

/** Blocks stand there as products; what is outside the timetable is the rest. */
function outsideOf(of: RowOfSheet, numbers: Numbers): number {
	const formula = cellAt(of, 'outside')?.formula;
	const written = formula === undefined ? null : productsIn(formula);
	const isBlocks = (written?.products.length ?? 0) > 0;
	return (isBlocks ? written?.rest : numbers.at('outside')) ?? 0;
}

function termsOf(plan: Plan, numbers: Numbers, weeks: Weeks): CourseTerm[] {
	return plan.calendar.flatMap(({ semester }): CourseTerm[] => {
		const weeklyHours = numbers.at(semesterKey('weekly', semester));
		if (!weeklyHours) return [];
		const own = numbers.at(semesterKey('weeks', semester));
		const isOwn = own !== null && !sameNumber(own, weeks.now(semester));
		return [{ id: String(semester), semester, weeklyHours, ...(isOwn ? { weeks: own } : {}) }];
	});
}

function courseIn(row: NewRow, id: string, plan: Plan, weeks: Weeks): ReadRow<Course> {
	const { of, section, nature } = row;
	const numbers = numbersOf(of);
	const text = (key: string): string => {
		const typed = textIn(cellAt(of, key));
		return typed.ok ? typed.value : '';
	};
	const category = section === 'segments' ? 'extension' : section;
	const member: Course = {
		...emptyCourse(id, category, natureIn(text('nature')) ?? nature),
		name: text('name'),
		code: text('code'),
		credits: numbers.at('credits'),
		practiceHours: numbers.at('practice'),
		outsideHours: outsideOf(of, numbers),
		terms: termsOf(plan, numbers, weeks),
		assessment: assessmentIn(text('assessment')) ?? 'check',
	};
	return { member, words: courseWords(member), faults: numbers.faults };
}

function segmentIn({ of }: NewRow, id: string, plan: Plan): ReadRow<Segment> {
	const numbers = numbersOf(of);
	const name = textIn(cellAt(of, 'name'));
	const bare: Segment = {
		...{ id, kind: 'other', name: name.ok ? name.value : '', offCampus: false },
		...{ credits: numbers.at('credits'), trainings: [], practiceHours: null, terms: [] },
	};
	const terms = plan.calendar.flatMap(({ semester }) => {
		const weeks = numbers.at(semesterKey('weekly', semester));
		if (!weeks) return [];
		return [newSegmentTerm(bare, semester, weeks, numbers.at(semesterKey('weeks', semester)))];
	});
	const member = { ...bare, terms };
	return { member, words: segmentWords(member), faults: numbers.faults };
}

const termWords = (terms: readonly { semester: number }[], word: (at: number) => string): string =>
	terms.map(({ semester }, index) => `第${chineseNumber(semester)}学期 ${word(index)}`).join('，');

function courseWords({ name, nature, credits, terms }: Course): string {
	const hours = termWords(terms, (index) => `${shown(terms[index]?.weeklyHours)} 学时／周`);
	return [name, natureWords[nature], credits === null ? '' : `${credits} 学分`, hours]
		.filter(Boolean)
		.join('，');
}

function segmentWords({ name, credits, terms }: Segment): string {
	const weeks = termWords(terms, (index) => `${shown(terms[index]?.weeks)} 周`);
	return [name, credits === null ? '' : `${credits} 学分`, weeks].filter(Boolean).join('，');
}

function noteOf({ copyOf, isNamesake, section }: NewRow): string | null {
	if (copyOf !== null) return `由第 ${copyOf} 行复制而来`;
	if (isNamesake) return '方案中已有同名的一项';
	return section === 'segments' ? '环节类型记作“其他”，可在系统中改' : null;
}

/** What has no name is told, not taken for a course. */
export function newRowSaid(row: NewRow, plan: Plan, weeks: Weeks, taken: Set<string>): Said[] {
	const { of, section, after } = row;
	const list = section === 'segments' ? 'segments' : 'courses';
	const id = idOf(`${of.sheet.name} ${of.subject} ${of.row.number}`, taken);
	taken.add(id);
	const read = list === 'segments' ? segmentIn(row, id, plan) : courseIn(row, id, plan, weeks);
	const path = `${list}/${id}`;
	const { edits } = insert(revisionOf(plan), path, read.member, after);
	const change = {
		...{ id: path, row: path, subject: of.subject, edits, removes: false },
		field: list === 'segments' ? '新增环节' : '新增课程',
		place: { sheet: of.sheet.name, cell: String(of.row.number) },
		from: '',
		to: read.words,
		chosen: row.copyOf === null && !row.isNamesake,
		note: noteOf(row),
	};
	return [...read.faults, { change }];
}
