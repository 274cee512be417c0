/** The lists of the school's facts, in the order of their tabs. */
import { recordKindNames, type RecordKind } from '#domain/staff/records.ts';

export const kindOrder: readonly RecordKind[] = [
	'teacher',
	'room',
	'base',
	'enrolment',
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
};

export const listTabs = kindOrder.map((kind) => ({
	href: `/facts/${kind}`,
	label: recordKindNames[kind],
}));
