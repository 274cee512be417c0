/** The lists of the school's facts, in the order of their tabs. */
import { recordKindNames, type RecordKind } from '#domain/staff/records.ts';

export const kindOrder: readonly RecordKind[] = [
	'teacher',
	'room',
	'base',
	'enrolment',
	'course',
	'textbook',
	'place',
	'programme',
	'department',
	'semester',
];

/** How one counts them. */
export const unitOf: Readonly<Record<RecordKind, string>> = {
	teacher: '人',
	room: '间',
	base: '个',
	enrolment: '条',
	programme: '个',
	department: '个',
	semester: '个学期',
	course: '门',
	textbook: '种',
	place: '处',
};

/** What their list is called. */
export const listNameOf: Readonly<Record<RecordKind, string>> = {
	...recordKindNames,
	course: '课程库',
};

/** Lists of the course library, which department heads keep in part. */
export const isLibraryKind = (kind: RecordKind): boolean =>
	kind === 'course' || kind === 'textbook';

export const listTabs = kindOrder.map((kind) => ({
	href: `/facts/${kind}`,
	label: listNameOf[kind],
}));
