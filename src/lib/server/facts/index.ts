/** What a school has: departments, programmes, teachers, students, rooms, bases, semesters, and its course library. */
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
export {
	changeForm,
	openedElsewhere,
	previewForm,
	saveForm,
	typedRecord,
	type SaveRefusal,
	type SentForm,
} from './form.ts';
export { libraryForPlan, putIntoLibrary, type LibraryOfPlan } from './library/plan-side.ts';
export { factsOverview, type FactsOverview } from './overview.ts';
export { mayAdd, mayEditFacts, notTheirs, seesNames } from './permission.ts';
export { placesFor, type RecordPlace } from './places.ts';
export { removedRecords, restoreRecord, type RemovedRecord } from './removed.ts';
export { mayKeepRecord, type Opened } from './keeping.ts';
export { removeRecord, saveRecord } from './save.ts';
/** For the form of a new record: sent twice, it makes one. */
export { newId as newRecordId } from '../db/identifier.ts';
