import { describe, expect, it, test } from 'vitest';
import { readFacts, readFactsText } from './facts-shape.ts';

const teacher = (changes: object = {}) => ({
	id: 't1',
	name: '许航',
	employment: 'full',
	share: 1,
	kind: 'professional',
	title: '高级讲师',
	rank: 'associate',
	skillGrade: 3,
	dualQualified: { value: true, evidence: '证书', until: '2028-12-31' },
	teachingCertificate: true,
	relatedDegree: true,
	leader: false,
	rankInField: true,
	hired: '2015-09-01',
	enterprisePractice: [{ from: '2026-07-01', to: '2026-08-15', place: 'enterprise' }],
	...changes,
});
const facts = (changes: object = {}) => ({
	format: 'xunbiao.facts',
	version: 1,
	programme: '730705',
	asOf: '2026-11-20',
	enrolment: [{ cohort: 2026, students: 80 }],
	teachers: [teacher()],
	rooms: [
		{
			name: '实训室一',
			standardRooms: ['直播运营实训室'],
			courses: ['直播销售'],
			equipment: [{ name: '调音台', quantity: 2, standardItem: '调音台', equivalent: null }],
		},
	],
	bases: [
		{
			name: '基地一',
			agreement: { from: '2024-09-01', to: '2027-08-31' },
			threePartyTemplate: true,
			capacity: 60,
			positions: ['直播销售员'],
		},
	],
	...changes,
});
const taught = (changes: object) => facts({ teachers: [teacher(changes)] });
const practised = (from: string, to: string) =>
	taught({ enterprisePractice: [{ from, to, place: 'base' }] });
const places = (value: unknown) => {
	const read = readFacts(value);
	return read.ok ? [] : read.faults.map(({ path }) => path);
};

describe('facts.json', () => {
	it('is read as it is written, from text as well', () => {
		expect(readFacts(facts())).toEqual({ ok: true, value: facts() });
		expect(readFactsText(JSON.stringify(facts())).ok).toBe(true);
	});

	it('takes what is absent for not known', () => {
		const bare = { id: 't2', name: '', employment: 'part', kind: 'public' };
		const read = readFacts(facts({ teachers: [bare], asOf: undefined }));
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		expect(read.value.asOf).toBeNull();
		expect(read.value.teachers[0]).toMatchObject({
			share: null,
			rank: null,
			dualQualified: null,
			hired: null,
			enterprisePractice: [],
			leader: false,
		});
	});

	test.each<[string, unknown, string]>([
		['another format', facts({ format: 'xunbiao.plan' }), 'format'],
		['an unknown version', facts({ version: 3 }), 'version'],
		['an unknown field', taught({ salary: 1 }), 'teachers/t1/salary'],
		['an unknown rank', taught({ rank: '讲师' }), 'teachers/t1/rank'],
		['more than one person', taught({ share: 1.5 }), 'teachers/t1/share'],
		[
			'half a student',
			facts({ enrolment: [{ cohort: 2026, students: 0.5 }] }),
			'enrolment/0/students',
		],
		['a day that is none', taught({ hired: '2015-02-29' }), 'teachers/t1/hired'],
		['one teacher twice', facts({ teachers: [teacher(), teacher()] }), 'teachers/t1'],
		[
			'one cohort twice',
			facts({
				enrolment: [
					{ cohort: 2026, students: 80 },
					{ cohort: 2026, students: 40 },
				],
			}),
			'enrolment/1/cohort',
		],
		[
			'a practice that ends before it begins',
			practised('2026-08-15', '2026-07-01'),
			'teachers/t1/enterprisePractice/0',
		],
		[
			'a practice that is still to come',
			practised('2026-11-01', '2026-11-21'),
			'teachers/t1/enterprisePractice/0',
		],
		[
			'an agreement that ends before it begins',
			facts({
				bases: [
					{ name: '基地', agreement: { from: '2027-01-01', to: '2026-01-01' }, positions: [] },
				],
			}),
			'bases/0/agreement',
		],
	])('is refused with %s, and says where', (_, value, path) => {
		expect(places(value)).toEqual([path]);
	});

	it('takes a practice that ends on the day itself', () => {
		expect(places(practised('2026-11-01', '2026-11-20'))).toEqual([]);
	});
});
