/** What a record of a teacher or a base should say besides, or will soon no longer say: no rule asks for it. */
import type { BaseRecord, FactValue, RecordKind, TeacherRecord } from './records.ts';
import { dateOf, dayOf } from './days.ts';

/** Days ahead within which the end of something is told. */
const ahead = 180;

function ending(until: string | null, today: string, what: string): string[] {
	if (until === null) return [];
	if (until < today) return [`${what}已于 ${until} 到期`];
	return until <= dateOf(dayOf(today) + ahead) ? [`${what}将于 ${until} 到期`] : [];
}

function ofTeacher(
	{ employment, kind, dualQualified, hired, shares, leaves, mentor }: TeacherRecord,
	today: string,
): string[] {
	const isDual = dualQualified?.value === true;
	const isJudged = employment === 'full' && kind === 'professional';
	return [
		...(isDual && dualQualified.evidence.trim() === '' ? ['双师型认定没有写依据'] : []),
		...(isDual ? ending(dualQualified.until, today, '双师型认定') : []),
		...(isJudged && hired === null ? ['入职日期未填'] : []),
		...(shares.length === 0 ? ['没有标明用于哪个专业'] : []),
		...(leaves !== null && leaves <= today ? [`已于 ${leaves} 离岗`] : []),
		...(mentor ? ending(mentor.to, today, '企业导师聘期') : []),
		...(mentor?.agreement === '' ? ['没有写聘用协议'] : []),
	];
}

function ofBase({ agreement, capacity }: BaseRecord, today: string): string[] {
	return [
		...(agreement === null ? ['没有协议'] : ending(agreement.to, today, '协议')),
		...(capacity === null ? ['可接纳人数未填'] : []),
	];
}

/** Each as a short sentence without a full stop; none: nothing to say. */
export function noticesOf(kind: RecordKind, value: FactValue, today: string): string[] {
	if (kind === 'teacher') return ofTeacher(value as TeacherRecord, today);
	return kind === 'base' ? ofBase(value as BaseRecord, today) : [];
}
