/** Two people at one record, or two records of one key: who and when, and nothing is overwritten. */
import { recordKindNames, titleOf, type RecordKind } from '#domain/staff/records.ts';
import { refused } from '../answer.ts';
import { namesOf } from '../people/index.ts';
import type { FactRow } from './repository.ts';

const inChina = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Asia/Shanghai',
	dateStyle: 'short',
	timeStyle: 'short',
});

export const noSuchRecord = (kind: RecordKind) =>
	refused('not-found', `没有这条${recordKindNames[kind]}记录。它可能已被删除，或不属于您的学校。`);

/** `陈敏 于 2026-11-20 10:42`. */
async function byWhom({ personId, at }: FactRow): Promise<string> {
	const person = await namesOf([personId]);
	return `${person(personId).name} 于 ${inChina.format(new Date(at))}`;
}

/** `now`: how the record stands, and who made it so. */
export async function changedMeanwhile(now: FactRow) {
	const done = now.value === null ? '删除' : '改过';
	return refused(
		'conflict',
		`您打开之后，这条记录已被 ${await byWhom(now)} ${done}。没有覆盖，请刷新后看过再改。`,
	);
}

export async function sameKey(kind: RecordKind, other: FactRow & { value: object }) {
	const title = titleOf(kind, other.value as never);
	return refused(
		'invalid',
		`已有${recordKindNames[kind]} ${title}，由 ${await byWhom(other)} 录入。请改那一条，不要重复添加。`,
	);
}
