/** The fields of a record of 论证, 审定, 备案 or 公开 in a form. */
import { recordForms, type RecordKind } from '#domain/plan/record.ts';

/** All fields of a record, as nobody has filled them in. */
export const unfilled = (kind: RecordKind): Record<string, string> =>
	Object.fromEntries(recordForms[kind].map(({ name }) => [name, '']));

/** The fields as a form sends them: each under `record/` and its name. */
export const underRecord = (values: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [`record/${name}`, value]));
