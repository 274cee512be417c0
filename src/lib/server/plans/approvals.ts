/** What was recorded of a plan's approval, as documents print it: 论证, 审定, 发布, and 备案 and 公开 since. */
import { dayInChina } from '#domain/day-in-china.ts';
import { recordKinds, recordLines, recordNames, recordShort } from '#domain/plan/record.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import {
	publicationOf,
	recordsOfPlan,
	type PublicationRow,
	type RecordRow,
} from './record-repository.ts';

export interface ApprovalLines {
	readonly name: string;
	readonly short: string;
	readonly lines: readonly (readonly [label: string, text: string])[];
}

const linesOf = ({ kind, value }: RecordRow): ApprovalLines => ({
	name: recordNames[kind],
	short: recordShort(kind, value),
	lines: recordLines(kind, value),
});

/** The publication itself, by whom and on which day. */
export async function publishing({
	personId,
	at,
}: Pick<PublicationRow, 'personId' | 'at'>): Promise<ApprovalLines> {
	const person = (await namesOf([personId]))(personId);
	const lines = [
		['发布日期', dayInChina(at)],
		['发布人', person.name],
	] as const;
	return { name: '发布', short: `${dayInChina(at)}　${person.name}`, lines };
}

/** Of each kind the newest that passed. */
export const passedOf = (rows: readonly RecordRow[]): ApprovalLines[] =>
	recordKinds.flatMap((kind) => {
		const last = rows.findLast((row) => row.kind === kind && row.outcome === 'pass');
		return last ? [linesOf(last)] : [];
	});

/** Of a plan that was published; else nothing. */
export async function approvalsOf(schoolId: string, planId: string): Promise<ApprovalLines[]> {
	const [rows, publication] = await readSchool(schoolId, async (db) => [
		await recordsOfPlan(db, planId),
		await publicationOf(db, planId),
	]);
	return publication ? [...passedOf(rows), await publishing(publication)] : [];
}
