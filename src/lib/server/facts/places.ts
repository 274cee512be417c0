/** From a place in a programme's facts (`teachers/20150901`, `rooms/0`) to the record that it comes from. */
import { serves } from '#domain/staff/facts-of.ts';
import { splitPath } from '#domain/plan/path.ts';
import {
	titleOf,
	type EnrolmentRecord,
	type FactValue,
	type RecordKind,
} from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { seen, visibleRows } from './permission.ts';
import { standingOf, type Standing, type StandingRow } from './standing.ts';

export interface RecordPlace {
	readonly kind: RecordKind;
	readonly recordId: string;
	/** What a person calls it. */
	readonly title: string;
}

type ValueOf = { readonly programmes: readonly string[] };
const cohortOf = ({ value }: StandingRow): number => (value as { cohort: number }).cohort;

/** In the order of `factsOf`. */
function rowsOf(
	{ rows }: Pick<Standing, 'rows'>,
	code: string,
	head: string,
): readonly StandingRow[] {
	if (head === 'rooms') return rows.room.filter(({ value }) => serves(code)(value as ValueOf));
	if (head === 'bases') return rows.base.filter(({ value }) => serves(code)(value as ValueOf));
	return rows.enrolment
		.filter(({ value }) => (value as { programme: string }).programme === code)
		.toSorted((a, b) => cohortOf(a) - cohortOf(b));
}

function rowAt(
	standing: Pick<Standing, 'rows'>,
	code: string,
	path: string,
): StandingRow | undefined {
	const [head = '', second = ''] = splitPath(path);
	if (second === '') return undefined;
	if (head === 'teachers')
		return standing.rows.teacher.find(({ value }) => 'number' in value && value.number === second);
	return ['rooms', 'bases', 'enrolment'].includes(head)
		? rowsOf(standing, code, head)[Number(second)]
		: undefined;
}

/** Within a programme: its cohorts need not say whose they are. */
const titleWithin = (actor: Actor, kind: RecordKind, value: FactValue): string =>
	kind === 'enrolment'
		? `${(value as EnrolmentRecord).cohort}级 在校生`
		: titleOf(kind, seen(actor, kind, value) as never);

/** Finds records for places; those that the actor does not read are as if they were not there. */
export async function placesFor(
	actor: Actor,
): Promise<(code: string, path: string) => RecordPlace | null> {
	const standing = await standingOf(actor.schoolId);
	const visible = visibleRows(actor, standing);
	return (code, path) => {
		const row = rowAt(standing, code, path);
		if (!row || !visible[row.kind].includes(row)) return null;
		const { kind, recordId, value } = row;
		return { kind, recordId, title: titleWithin(actor, kind, value) };
	};
}
