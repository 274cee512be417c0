import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyRecord, recordDay as today } from '#tests/builders/any-record.ts';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { keyOf, readRecord, recordKinds, type TeacherRecord } from '../records.ts';
import { readDate } from './dates.ts';
import { keyOfTexts, readTexts, textsOf } from './index.ts';
import { readList, writeList } from './items.ts';

describe('records of every kind', () => {
	it.each(recordKinds)('%s: what is written is read as it was', (kind) =>
		fc.assert(
			fc.property(anyRecord(kind), (record) => {
				const texts = textsOf(kind, record);
				expect(readTexts(kind, texts, today)).toEqual({ ok: true, value: record });
				expect(keyOfTexts(kind, texts)).toBe(keyOf(kind, record));
			}),
			{ numRuns: 150 },
		),
	);

	it('lists of any names come back', () =>
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1 }).map((text) => `x${text}x`)), (names) => {
				expect(readList(writeList(names))).toEqual(names);
			}),
		));
});

const row = (parts: Record<string, string> = {}) => ({
	...{ number: '20150901', name: '何建平', employment: '专任', kind: '专业课' },
	...parts,
});
const faultsOf = (parts: Record<string, string>) => {
	const read = readTexts('teacher', row(parts), today);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};
const readTeacher = (parts: Record<string, string>): TeacherRecord => {
	const read = readTexts('teacher', row(parts), today);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value;
};

describe('dates', () => {
	test.each([
		...['2026-07-01', '2026-7-1', '2026/7/1', '2026年7月1日', '20260701', '2026.7.1', '46204'],
		...[
			'46204.5',
			'2026-07-01 00:00:00',
			'2026-07-01T08:30:00.000Z',
			'２０２６．７．１',
			'2026 年 7 月 1 号',
		],
	])('%s is the first of July', (written) => expect(readDate(written, 'last')).toBe('2026-07-01'));
	test.each(['2026-02', '2026.2', '2026年2月', '2026/02', '202602', '2026年2'])(
		'%s begins with the first and ends with the last of February',
		(written) =>
			expect([readDate(written, 'first'), readDate(written, 'last')]).toEqual([
				'2026-02-01',
				'2026-02-28',
			]),
	);
	test.each(['2026-02-29', '2026-13-01', '2026-00', '七月一日', '2026', '1/7/2026', '26-7-1', ''])(
		'%s is no day',
		(written) => expect(readDate(written, 'first')).toHaveProperty('wrong'),
	);
	it('2023.1 may have been 2023.10, and is asked about; 2023.10 and 2023.01 are plain', () => {
		expect(readDate('2023.1', 'first')).toMatchObject({
			wrong: expect.stringContaining('分不清') as string,
		});
		expect(readDate('2023.10', 'first')).toBe('2023-10-01');
		expect(readDate('2023.01', 'first')).toBe('2023-01-01');
	});
});

describe('a teacher as it is written', () => {
	test.each<[string, Record<string, string>, string[]]>([
		['as little as can be', {}, []],
		['nameless', { name: ' ' }, ['name']],
		['in two departments', { department: '商贸系、机电系' }, ['department']],
		['in two departments, with a stroke', { department: '商贸系/机电系' }, ['department']],
		['of a rank that is none', { rank: '讲师' }, ['rank']],
		['dual-qualified, perhaps', { dual: '大概' }, ['dual']],
		['shared out more than whole', { shares: '730705 0.6；730701 0.5' }, ['shares']],
		['shared out by words', { shares: '730705 一半' }, ['shares']],
		['leading what they do not teach', { shares: '730705', leads: '730701' }, ['leads']],
		['of a field without a programme', { inField: '是' }, ['inField']],
		['in practice until tomorrow', { practice: '2026-11-01～2026-11-21 企业' }, ['practice']],
		['in practice backwards', { practice: '2026-08-02～2026-08-01 企业' }, ['practice']],
		['in practice some time', { practice: '去年' }, ['practice']],
		['in practice nowhere', { practice: '2025-07-01～2025-08-01' }, ['practice']],
		['in practice somewhere', { practice: '2025-07-01～2025-08-01 某公司' }, ['practice']],
		['dual-qualified until no day', { until: '2026-02-30' }, ['until']],
		['hired on no day', { hired: '2026-02-30' }, ['hired']],
		['hired tomorrow', { hired: '2026-11-21' }, ['hired']],
		['named like a formula', { name: '=1+1' }, ['name']],
		['numbered with a blank', { number: '2015 0901' }, ['number']],
		['a mentor from nowhere', { position: '主管' }, ['enterprise']],
		['a mentor from an enterprise', { enterprise: '甲公司', engaged: '2025-09' }, []],
		[
			'engaged backwards',
			{ enterprise: '甲公司', engaged: '2025-09-02', engagedTo: '2025-09-01' },
			['engaged'],
		],
	])('%s', (_, parts, columns) => expect(faultsOf(parts)).toEqual(columns));

	it('says which of several periods is wrong', () => {
		const practice = '2024-07～2024-08 企业；2026-11-01～2026-11-21 企业';
		const read = readTexts('teacher', row({ practice }), today);
		expect(read.ok || read.faults[0]?.wrong).toMatch(/^第 2 项：2026-11-21 还没有到/);
	});

	it('has no share where none is written: nothing is taken for granted', () => {
		expect(readTeacher({ shares: '730705' }).shares[0]?.share).toBeNull();
		const shares = [{ programme: '730705', share: null, leader: false, rankInField: null }];
		expect(textsOf('teacher', teacherRecord({ shares })).shares).toBe('730705');
	});

	test.each([
		'730705 0.5',
		'730705:0.5',
		'730705：0.5',
		'730705（0.5）',
		'730705 50%',
		'730705 .5',
		'730705 0.50',
	])('%s is a half', (shares) =>
		expect(readTeacher({ shares }).shares).toMatchObject([{ programme: '730705', share: 0.5 }]),
	);

	it('may have a rank in the field of one programme and not of the other', () => {
		const { shares } = readTeacher({
			shares: '730705 0.5；730701 0.5',
			inField: '730705 是；730701 否',
		});
		expect(shares.map(({ rankInField }) => rankInField)).toEqual([true, false]);
		const all = readTeacher({ shares: '730705 0.5；730701 0.5', inField: '是' }).shares;
		expect(all.map(({ rankInField }) => rankInField)).toEqual([true, true]);
		expect(faultsOf({ shares: '730705 0.5', inField: '730701 是' })).toEqual(['inField']);
	});

	test.each([
		['2025-07-01～2025-08-31 企业', '2025-07-01', '2025-08-31', 'enterprise'],
		['2025.7-2025.8 企业', '2025-07-01', '2025-08-31', 'enterprise'],
		['2025年7月1日至2025年8月31日（基地）', '2025-07-01', '2025-08-31', 'base'],
		['20250701-20250831基地', '2025-07-01', '2025-08-31', 'base'],
		['2025-07-01 - 2025-08-31 企业', '2025-07-01', '2025-08-31', 'enterprise'],
		['2025年7月 企业', '2025-07-01', '2025-07-31', 'enterprise'],
	])('practised %s', (practice, from, to, place) =>
		expect(readTeacher({ practice }).enterprisePractice).toEqual([{ from, to, place }]),
	);

	it('keeps what a table without a column, or an unchanged cell, does not say', () => {
		const before = {
			...teacherRecord({
				title: '讲师',
				dualQualified: { value: null, evidence: '', until: null },
			}),
			'x-note': '校内',
		};
		const read = readTexts('teacher', { number: before.number, title: '高级讲师' }, today, before);
		expect(read).toEqual({ ok: true, value: { ...before, title: '高级讲师' } });
	});

	it('loses what an emptied cell said', () => {
		const before = teacherRecord({ title: '讲师' });
		const read = readTexts(
			'teacher',
			{ number: before.number, title: '', rank: '' },
			today,
			before,
		);
		expect(read).toMatchObject({ ok: true, value: { title: '', rank: null } });
	});
});

describe('a room as it is written', () => {
	const equipmentOf = (equipment: string) => {
		const read = readTexts('room', { name: '实训室', equipment }, today);
		return read.ok
			? read.value.equipment.map(({ name, quantity, standardItem, equivalent }) =>
					[name, quantity, standardItem, equivalent?.reason].filter((part) => part !== undefined),
				)
			: read.faults.map(({ path, wrong }) => `${path}：${wrong}`);
	};
	test.each<[string, unknown[]]>([
		['计算机×40', [['计算机', 40, '计算机']]],
		[
			'计算机 x 40；调音台*2',
			[
				['计算机', 40, '计算机'],
				['调音台', 2, '调音台'],
			],
		],
		[
			'计算机40台、投影仪 2 套',
			[
				['计算机', 40, '计算机'],
				['投影仪', 2, '投影仪'],
			],
		],
		['直播软件', [['直播软件', null, '直播软件']]],
		['佳能R5×2', [['佳能R5', 2, '佳能R5']]],
		['"Windows 11"×40', [['Windows 11', 40, 'Windows 11']]],
		['灯光（主光、辅光）×2', [['灯光（主光、辅光）', 2, '灯光（主光、辅光）']]],
		[
			'27"显示器×40；24"显示器×2',
			[
				['27"显示器', 40, '27"显示器'],
				['24"显示器', 2, '24"显示器'],
			],
		],
		['混音器×2＝调音台（功能相同）', [['混音器', 2, '调音台', '功能相同']]],
		['沙发×2＝无', [['沙发', 2, null]]],
		['Windows 11', ['equipment：“Windows 11”分不清 11 是数量还是型号']],
		['计算机 40', ['equipment：“计算机 40”分不清 40 是数量还是型号']],
		['a＝b＝c', ['equipment：“a＝b＝c”没有读懂']],
	])('%s', (written, lines) => expect(equipmentOf(written)).toEqual(lines));
});

it('what is not given is not known: no number of students is not none', () => {
	const read = readTexts(
		'enrolment',
		{ programme: '730705', cohort: '2026级', students: '' },
		today,
	);
	expect(read).toMatchObject({ ok: true, value: { cohort: 2026, students: null } });
	expect(readTexts('enrolment', { programme: '730705', cohort: '大一' }, today)).toMatchObject({
		faults: [{ path: 'cohort' }],
	});
});

it('a base without dates has no agreement, unless it says so', () => {
	const agreementOf = (texts: Record<string, string>) => {
		const read = readTexts('base', { name: '基地', ...texts }, today);
		return read.ok ? read.value.agreement : read.faults.map(({ path }) => path);
	};
	expect(agreementOf({})).toBeNull();
	expect(agreementOf({ agreement: '否' })).toBeNull();
	expect(agreementOf({ agreement: '有' })).toEqual({ from: null, to: null });
	expect(agreementOf({ from: '2024-09' })).toEqual({ from: '2024-09-01', to: null });
	expect(agreementOf({ agreement: '否', to: '2027-08' })).toEqual(['agreement']);
	expect(agreementOf({ from: '2026-01-02', to: '2026-01-01' })).toEqual(['agreement']);
});

it('a record that the shape refuses says so at its column', () => {
	expect(readRecord('room', { name: '' }, today).ok).toBe(false);
	const long = { name: '实训室', courses: `${'直'.repeat(201)}` };
	expect(readTexts('room', long, today)).toMatchObject({ faults: [{ path: 'courses' }] });
});

const faultsIn = (kind: 'course' | 'textbook', texts: Record<string, string>) => {
	const read = readTexts(kind, texts, today);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};

describe('a course as it is written', () => {
	const written = { code: 'SM1', name: '直播', category: '专业核心课' };
	test.each<[string, Record<string, string>, string[]]>([
		['as little as can be', {}, []],
		[
			'with figures and their units',
			{ hours: '72学时', credits: '４.５', practiceHours: '72' },
			[],
		],
		['with more practice than hours', { hours: '72', practiceHours: '72.5' }, ['practiceHours']],
		['with credits of no step', { credits: '4.2' }, ['credits']],
		['with hours in words', { hours: '约 72' }, ['hours']],
		['coded in Chinese', { code: '直播一' }, ['code']],
		['of no category', { category: '选修' }, ['category']],
	])('%s', (_, parts, columns) =>
		expect(faultsIn('course', { ...written, ...parts })).toEqual(columns),
	);
});

describe('a textbook as it is written', () => {
	const written = { title: '语文', publisher: '社', kind: '国规' };
	const approvedOn = (approved: string) => {
		const read = readTexts('textbook', { ...written, approved }, today);
		return read.ok ? read.value.approved : null;
	};
	test.each(['2026-06-20', '2026/6/20', '2026年6月20日', '20260620', '2026.6.20'])(
		'approved on %s',
		(day) => expect(approvedOn(day)).toBe('2026-06-20'),
	);
	test.each<[string, Record<string, string>, string[]]>([
		['approved today', { approved: today }, []],
		['approved tomorrow', { approved: '2026-11-21' }, ['approved']],
		['with a number that checks', { isbn: '978-7-04-039663-8' }, []],
		['with a number that does not', { isbn: '9787040396639' }, ['isbn']],
		['of a month', { year: '2024年8月' }, []],
		['of some year', { year: '去年' }, ['year']],
		['of a kind that is none', { kind: '部优' }, ['kind']],
	])('%s', (_, parts, columns) =>
		expect(faultsIn('textbook', { ...written, ...parts })).toEqual(columns),
	);
});
