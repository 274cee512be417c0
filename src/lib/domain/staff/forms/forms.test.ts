import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { teacherRecord } from '#tests/builders/records-of.ts';
import { readRecord, recordKinds, type RecordKind, type TeacherRecord } from '../records.ts';
import { formOf } from './forms.ts';
import { formPlace, valueOfForm } from './read-form.ts';
import { typedOf } from './typed-of.ts';

const today = '2026-11-20';

/** What comes back of a record that is opened in its form and saved as it is. */
function again(kind: RecordKind, value: object): unknown {
	const read = readRecord(kind, valueOfForm(formOf[kind], typedOf(formOf[kind], value)), today);
	return read.ok ? read.value : read.faults;
}

const lawful: Readonly<Record<RecordKind, object>> = {
	department: { name: '商贸系', programmes: ['730705', '730701'] },
	programme: { code: '730705', name: '', level: '', years: 3, intake: null },
	teacher: teacherRecord({
		leaves: '2030-08-31',
		mentor: {
			...{ enterprise: '云集基地', position: '主管', speciality: '', courses: ['直播销售'] },
			...{ from: '2025-09-01', to: null, agreement: '' },
		},
	}),
	enrolment: { programme: '730705', cohort: 2026, students: null },
	room: {
		...{ place: '301', programmes: [], name: '实训室', standardRooms: ['甲', '乙'], courses: [] },
		equipment: [
			{ name: '计算机', quantity: 40, standardItem: null, equivalent: null },
			{
				name: '手机',
				quantity: null,
				standardItem: '摄像机',
				equivalent: { name: '手机', reason: '够用' },
			},
		],
	},
	base: {
		...{ programmes: ['730705'], name: '基地', threePartyTemplate: false, capacity: 0 },
		...{ agreement: { from: null, to: null }, positions: ['直播销售员'] },
	},
	semester: {
		...{ year: 2026, term: 2, from: '2027-02-16', to: '2027-07-03' },
		...{ teaching: 17.6, exam: 1, practice: null, flexible: 0 },
	},
	course: {
		...{ code: 'SM0203', name: '直播销售', department: '商贸系', category: 'core' },
		...{ nature: 'compulsory', hours: 72, practiceHours: null, credits: 4.5, assessment: 'exam' },
		...{ standardFields: ['直播销售'], place: '', retired: true },
		...{ aims: '会卖', content: '一\n二', requirements: '', values: '' },
	},
	textbook: {
		...{
			title: '直播销售实务',
			publisher: '高等教育出版社',
			kind: 'national',
			courses: ['SM0203'],
		},
		...{ isbn: '9787040396638', edition: '第 2 版', year: 2024, editor: '张', approved: null },
	},
	place: { name: '教学楼 301', use: '教室', campus: '东', building: '教学楼', seats: null },
};

describe('a record that is opened in its form and saved', () => {
	test.each(recordKinds)('stays as it is: %s', (kind) =>
		expect(again(kind, lawful[kind])).toEqual(lawful[kind]),
	);

	const known = fc.constantFrom(true, false, null);
	const dual = fc.record({
		value: known,
		evidence: fc.constantFrom('', '证书'),
		until: fc.constantFrom(null, '2028-12-31'),
	});
	const share = fc.record({
		programme: fc.constantFrom('730705', '730701', '660301'),
		share: fc.constantFrom(0, 0.25, null),
		leader: fc.boolean(),
		rankInField: known,
	});
	const practice = fc.record({
		from: fc.constantFrom('2024-07-01', '2025-07-01'),
		to: fc.constant('2025-08-15'),
		place: fc.constantFrom('enterprise', 'base'),
	});
	const teachers = fc.record({
		rank: fc.constantFrom('full', 'none', null),
		skillGrade: fc.constantFrom(1, 5, null),
		teachingCertificate: known,
		dualQualified: fc.option(dual),
		shares: fc.uniqueArray(share, { maxLength: 3, selector: ({ programme }) => programme }),
		enterprisePractice: fc.array(practice, { maxLength: 4 }),
	}) as fc.Arbitrary<Partial<TeacherRecord>>;

	it('stays as it is, whatever is known of a teacher', () =>
		fc.assert(
			fc.property(teachers, (parts) => {
				const value = teacherRecord(parts);
				const { dualQualified: one } = value;
				// A recognition of which nothing at all is known is none.
				const empty = one?.value === null && one.evidence === '' && one.until === null;
				const saved = again('teacher', value);
				expect(saved).toEqual(empty ? { ...value, dualQualified: null } : value);
			}),
			{ numRuns: 60 },
		));
});

describe('what is typed', () => {
	const value = (typed: Record<string, string>) => valueOfForm(formOf.teacher, typed);

	it('may have full-width digits, and is told back where it is no number', () => {
		expect(value({ 'shares/0/share': '０．５' })['shares']).toMatchObject([{ share: 0.5 }]);
		expect(value({ 'shares/0/share': '一半' })['shares']).toMatchObject([{ share: '一半' }]);
	});

	it('into some rows leaves the empty ones out, and faults stand at the rows that were typed', () => {
		const typed = {
			'enterprisePractice/0/place': 'enterprise',
			'enterprisePractice/3/from': '2026-08-02',
			'enterprisePractice/3/to': '2026-08-01',
			'enterprisePractice/3/place': 'base',
		};
		expect(value(typed)['enterprisePractice']).toHaveLength(1);
		const place = formPlace(formOf.teacher, typed, 'enterprisePractice/0');
		expect(place).toBe('enterprisePractice/3');
		expect(formPlace(formOf.teacher, typed, 'hired')).toBe('hired');
	});

	it('beside fields that the form has not is not read', () =>
		expect(Object.keys(value({ salary: '1' }))).toEqual(
			formOf.teacher.flatMap(({ fields }) => fields.map(({ at }) => at)),
		));
});
