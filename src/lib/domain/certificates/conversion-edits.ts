/** The edits by which a certificate converts credits of a course. */
import type { Edit } from '../plan/edit.ts';
import { joinPath } from '../plan/path.ts';
import { put, revisionOf } from '../plan/revision.ts';
import type { Plan } from '../plan/shape.ts';
import { certificateIn } from './certificate.ts';

/** `credits` of the course `course`; null: none any more. None where it is so already, or the certificate is not there. */
export function conversionEdits(
	plan: Plan,
	key: string,
	course: string,
	credits: number | null,
): Edit[] {
	const certificate = certificateIn(plan, key);
	if (!certificate) return [];
	const at = certificate.conversion.findIndex((one) => one.course === course);
	const place = (...keys: (string | number)[]): string =>
		joinPath('certificates', key, 'conversion', ...keys);
	if (credits === null) {
		if (at < 0) return [];
		return [...put(revisionOf(plan), place(at), undefined).edits];
	}
	const path = at < 0 ? place(certificate.conversion.length) : place(at, 'credits');
	return [...put(revisionOf(plan), path, at < 0 ? { course, credits } : credits).edits];
}
