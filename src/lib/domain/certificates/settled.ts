/** A mapping in which each statement stands once, and each skill in one row. */
import { joinPath } from '../plan/path.ts';
import { put, type Revision } from '../plan/revision.ts';
import type { Certificate, MappingRow } from './certificate.ts';
import { groupedBy } from './grouped-by.ts';
import { mappedIn, statementKey } from './mapped.ts';

const isSettled = (certificate: Certificate): boolean => {
	const { mapping } = certificate;
	const statements = mapping.reduce((sum, { courses }) => sum + courses.length, 0);
	return (
		new Set(mapping.map(({ skill }) => skill)).size === mapping.length &&
		statements === mappedIn(certificate).length
	);
};

function settledMapping({ mapping }: Certificate): MappingRow[] {
	const met = new Set<string>();
	const isFirst = (key: string): boolean => !met.has(key) && met.add(key).has(key);
	return [...groupedBy(mapping, ({ skill }) => skill)].map(([skill, rows]) => ({
		...(rows[0] as MappingRow),
		courses: rows
			.flatMap(({ courses }) => courses)
			.filter((one) => isFirst(statementKey({ ...one, skill }))),
	}));
}

/** Before an edit, for of rows that stand twice a path reaches the first alone. */
export const settle = (revision: Revision, key: string, certificate: Certificate): Revision =>
	isSettled(certificate)
		? revision
		: put(revision, joinPath('certificates', key, 'mapping'), settledMapping(certificate));
