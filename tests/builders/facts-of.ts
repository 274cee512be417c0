/** Facts for tests, read as a file of theirs would be: a programme that meets every condition of 730705. */
import { faultLine } from '#domain/fault.ts';
import {
	readFacts,
	type Base,
	type Facts,
	type Room,
	type Teacher,
} from '#domain/staff/facts-shape.ts';
import { standard } from './standard-data.ts';

/** 36 days at an enterprise in each of five years: 180 days in all. */
const practice = (): Teacher['enterprisePractice'] =>
	[2022, 2023, 2024, 2025, 2026].map((year) => ({
		from: `${year}-07-01`,
		to: `${year}-08-05`,
		place: 'enterprise' as const,
	}));

/** A senior professional teacher, all of whom falls to the programme, unless told otherwise. */
export const teacherOf = (parts: Partial<Teacher> = {}): Teacher => ({
	id: 't1',
	name: `教师${parts.id ?? 't1'}`,
	employment: 'full',
	share: 1,
	kind: 'professional',
	title: '高级讲师',
	rank: 'associate',
	skillGrade: null,
	dualQualified: { value: true, evidence: '证书', until: '2028-12-31' },
	teachingCertificate: true,
	relatedDegree: true,
	leader: false,
	rankInField: true,
	hired: '2015-09-01',
	enterprisePractice: practice(),
	...parts,
});

/** `count` teachers of the same kind: t1, t2, …. */
export const teachersOf = (count: number, parts: Partial<Teacher> = {}, first = 1): Teacher[] =>
	Array.from({ length: count }, (_, index) => {
		const id = `t${first + index}`;
		return teacherOf({ id, name: `教师${id}`, ...parts });
	});

export const equipmentOf = (item: string, parts: Partial<Room['equipment'][number]> = {}) => ({
	name: item,
	quantity: 1,
	standardItem: item,
	equivalent: null,
	...parts,
});

/** The rooms of the standard, each as it asks. */
export const roomsOf = (): Room[] =>
	standard.facilities.rooms.map(({ name, equipment, software, courses }) => ({
		name: `本校${name}`,
		standardRooms: [name],
		courses: [...courses],
		equipment: [...equipment, ...software].map((item) => equipmentOf(item)),
	}));

export const baseOf = (parts: Partial<Base> = {}): Base => ({
	name: '江州直播产业园',
	agreement: { from: '2024-09-01', to: '2027-08-31' },
	threePartyTemplate: true,
	capacity: 80,
	positions: [...standard.facilities.positions],
	...parts,
});

/** On 2026-11-20: 200 students to 10 teachers, a fifth of them senior, half of them dual-qualified. */
export function factsOf(changes: Partial<Facts> = {}): Facts {
	const given = {
		format: 'xunbiao.facts',
		version: 1,
		programme: '730705',
		asOf: '2026-11-20',
		enrolment: [2024, 2025, 2026].map((cohort, index) => ({
			cohort,
			students: [60, 60, 80][index],
		})),
		teachers: [
			teacherOf({ leader: true }),
			...teachersOf(1, {}, 2),
			...teachersOf(3, { rank: 'intermediate' }, 3),
			...teachersOf(
				5,
				{ rank: 'junior', dualQualified: { value: false, evidence: '', until: null } },
				6,
			),
			teacherOf({ id: 'p1', employment: 'part', share: 0.2, rank: 'none', skillGrade: 3 }),
		],
		rooms: roomsOf(),
		bases: [baseOf()],
		...changes,
	};
	const read = readFacts(given);
	if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
	return read.value;
}
