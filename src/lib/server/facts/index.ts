/** What a school has: departments, teachers, students, training rooms and internship bases. */
export { eraseTeacher } from './erase.ts';
export {
	countRecords,
	listRecords,
	openRecord,
	type ListedRecord,
	type OpenedRecord,
} from './list.ts';
export { mayEditFacts } from './permission.ts';
export { removeRecord, saveRecord, type Opened } from './save.ts';
