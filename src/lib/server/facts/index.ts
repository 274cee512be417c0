/** What a school has: departments, programmes, teachers, students, training rooms, internship bases and semesters. */
export { cataloguedProgrammes, formChoices, type FormChoices } from './choices.ts';
export { eraseTeacher } from './erase.ts';
export { findRecords, type FoundRecord, type RecordFilter, type RecordPage } from './find.ts';
export {
	countRecords,
	listRecords,
	openRecord,
	type ListedRecord,
	type OpenedRecord,
} from './list.ts';
export { openedElsewhere, saveForm, typedRecord, type SentForm } from './form.ts';
export { factsOverview, type FactsOverview } from './overview.ts';
export { mayEditFacts, notTheirs, seesNames } from './permission.ts';
export { placesFor, type RecordPlace } from './places.ts';
export { removeRecord, saveRecord, type Opened } from './save.ts';
/** For the form of a new record: sent twice, it makes one. */
export { newId as newRecordId } from '../db/identifier.ts';
