import { expect, test } from 'vitest';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { noticesOf } from './notices.ts';
import type { BaseRecord, TeacherRecord } from './records.ts';

const today = '2026-11-20';
const dual = (until: string | null, evidence = '证书'): Partial<TeacherRecord> => ({
	dualQualified: { value: true, evidence, until },
});

test.each<[string, Partial<TeacherRecord>, string[]]>([
	['a recognition that ends today', dual(today), [`双师型认定将于 ${today} 到期`]],
	['one that ended yesterday', dual('2026-11-19'), ['双师型认定已于 2026-11-19 到期']],
	['one that ends in 180 days', dual('2027-05-19'), ['双师型认定将于 2027-05-19 到期']],
	['one that ends in 181 days', dual('2027-05-20'), []],
	['one without end', dual(null), []],
	['one without evidence', dual(null, ' '), ['双师型认定没有写依据']],
	['nobody recognised', { dualQualified: { value: false, evidence: '', until: null } }, []],
	['no day of hiring', { hired: null }, ['入职日期未填']],
	['no day of hiring of a part-time teacher', { hired: null, employment: 'part' }, []],
	['no programme', { shares: [] }, ['没有标明用于哪个专业']],
	['left today', { leaves: today }, [`已于 ${today} 离岗`]],
	['leaves tomorrow', { leaves: '2026-11-21' }, []],
])('a teacher with %s', (_, parts, words) =>
	expect(noticesOf('teacher', teacherRecord(parts), today)).toEqual(words),
);

test.each<[string, Pick<BaseRecord, 'agreement' | 'capacity'>, string[]]>([
	['no agreement', { agreement: null, capacity: 1 }, ['没有协议']],
	['no end', { agreement: { from: null, to: null }, capacity: 1 }, []],
	[
		'an end that is past, and no capacity',
		{ agreement: { from: null, to: '2026-11-19' }, capacity: null },
		['协议已于 2026-11-19 到期', '可接纳人数未填'],
	],
])('a base with %s', (_, parts, words) => {
	const base = { name: '基地', programmes: [], positions: [], threePartyTemplate: null, ...parts };
	expect(noticesOf('base', base, today)).toEqual(words);
});
