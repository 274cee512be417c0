/** Links to records, and the words for what they are. */
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { RecordKind } from '#domain/staff/records.ts';
import { splitPath } from '#domain/plan/path.ts';
import { factsHref } from '#ui/findings/ground.ts';

export interface RecordLink {
	readonly href: string;
	readonly title: string;
}

export const recordHref = (kind: RecordKind, recordId: string): string =>
	`/facts/${kind}/${recordId}`;

/** What stands at a path of the facts: a teacher's name (where it may be shown), a room, a cohort. */
function titleAt(facts: Facts, path: string): string | null {
	const [head = '', second = ''] = splitPath(path);
	if (head === 'teachers') {
		const teacher = facts.teachers.find(({ id }) => id === second);
		return teacher ? teacher.name || teacher.id : null;
	}
	if (head === 'rooms') return facts.rooms[Number(second)]?.name ?? null;
	if (head === 'bases') return facts.bases[Number(second)]?.name ?? null;
	const cohort = head === 'enrolment' ? facts.enrolment[Number(second)]?.cohort : undefined;
	return cohort === undefined ? null : `${cohort}级 在校生`;
}

/** Records of a programme that a finding is of, each once. */
export function linksInFacts(facts: Facts | null, { at }: Finding): RecordLink[] {
	if (!facts) return [];
	const links = at.flatMap((path): RecordLink[] => {
		const place = splitPath(path).slice(0, 2).join('/');
		const title = path.includes('/') ? titleAt(facts, path) : null;
		const href = factsHref(facts.programme, place);
		return title !== null && href !== null ? [{ href, title }] : [];
	});
	return [...new Map(links.map((link) => [link.href, link])).values()];
}
