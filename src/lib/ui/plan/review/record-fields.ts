/** The fields of a record as a form sends them: each under `record/` and its name. */
export const underRecord = (values: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [`record/${name}`, value]));
