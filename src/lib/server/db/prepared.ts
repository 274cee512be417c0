/** Questions that are asked with every page: to put one together costs as much as the database takes to answer. */

/** Put together once for each open database, with placeholders for what differs. */
export function prepared<Database extends object, Question>(
	prepare: (db: Database) => Question,
): (db: Database) => Question {
	const known = new WeakMap<Database, Question>();
	return (db) => {
		const question = known.get(db) ?? prepare(db);
		known.set(db, question);
		return question;
	};
}
