import { describe, expect, it, test } from 'vitest';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { readRecord } from '../records.ts';
import { readDate } from './cells.ts';
import { readTexts, textsOf } from './index.ts';

const today = '2026-11-20';
const row = (parts: Record<string, string> = {}) => ({
	...{ number: '20150901', name: '何建平', employment: '专任', kind: '专业课' },
	...parts,
});
const faultsOf = (parts: Record<string, string>) => {
	const read = readTexts('teacher', row(parts), today);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};

test.each([
	'2026-07-01',
	'2026-7-1',
	'2026/7/1',
	'2026年7月1日',
	'20260701',
	'2026.7.1',
	'46204',
	'2026-07-01 00:00:00',
])('%s is the first of July', (written) => expect(readDate(written)).toBe('2026-07-01'));
test.each(['2026-02-29', '2026-13-01', '七月一日', '2026', '1/7/2026', ''])(
	'%s is no day',
	(written) => expect(readDate(written)).toBeNull(),
);

describe('a teacher as it is written', () => {
	it('is read as it was entered', () => {
		const record = teacherRecord({
			...{ title: '高级讲师', field: '电子商务', skillGrade: 3, teachingCertificate: true },
			dualQualified: { value: true, evidence: '证书', until: '2028-12-31' },
			shares: [
				{ programme: '730705', share: 0.4, leader: true, rankInField: true },
				{ programme: '730701', share: 0.6, leader: false, rankInField: true },
			],
			enterprisePractice: [{ from: '2026-07-01', to: '2026-08-15', place: 'base' }],
		});
		expect(readTexts('teacher', textsOf('teacher', record), today)).toEqual({
			ok: true,
			value: record,
		});
	});

	test.each<[string, Record<string, string>, string[]]>([
		['as little as can be', {}, []],
		['nameless', { name: ' ' }, ['name']],
		['in two departments', { department: '商贸系、机电系' }, ['department']],
		['of a rank that is none', { rank: '讲师' }, ['rank']],
		['dual-qualified, perhaps', { dual: '大概' }, ['dual']],
		['shared out more than whole', { shares: '730705 0.6；730701 0.5' }, ['shares']],
		['leading what they do not teach', { shares: '730705', leads: '730701' }, ['leads']],
		[
			'in practice until tomorrow',
			{ practice: '2026-11-01～2026-11-21 企业' },
			['enterprisePractice/0'],
		],
		['in practice some time', { practice: '去年' }, ['practice']],
		['hired on no day', { hired: '2026-02-30' }, ['hired']],
		['named like a formula', { name: '=1+1' }, ['name']],
	])('%s', (_, parts, paths) => expect(faultsOf(parts)).toEqual(paths));
});

test.each([
	['enrolment', { programme: '730705', cohort: 2026, students: null }],
	['department', { name: '商贸系', programmes: ['730705', '730701'] }],
	[
		'base',
		{
			...{
				name: '基地',
				programmes: [],
				threePartyTemplate: true,
				capacity: 60,
				positions: ['直播销售员'],
			},
			agreement: { from: '2024-09-01', to: null },
		},
	],
	[
		'room',
		{
			...{
				name: '实训室',
				place: '301',
				programmes: [],
				standardRooms: ['直播运营实训室'],
				courses: ['直播销售'],
			},
			equipment: [
				{ name: '计算机', quantity: 40, standardItem: '计算机', equivalent: null },
				{
					name: '混音器',
					quantity: null,
					standardItem: '调音台',
					equivalent: { name: '混音器', reason: '功能相同' },
				},
			],
		},
	],
] as const)('%s is read as it was entered', (kind, value) => {
	const record = readRecord(kind, value, today);
	if (!record.ok) throw new Error(JSON.stringify(record.faults));
	expect(readTexts(kind, textsOf(kind, record.value as never), today)).toEqual(record);
});

it('what is not given is not known: no number of students is not none', () => {
	const read = readTexts(
		'enrolment',
		{ programme: '730705', cohort: '2026级', students: '' },
		today,
	);
	expect(read).toMatchObject({ ok: true, value: { cohort: 2026, students: null } });
	expect(readTexts('enrolment', { programme: '730705', cohort: '大一' }, today).ok).toBe(false);
});
