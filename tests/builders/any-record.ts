/** Any lawful records of a school, for properties: odd names, unknown shares, every kind of equipment line. */
import fc from 'fast-check';
import { faultLine } from '#domain/fault.ts';
import { dateOf, dayOf } from '#domain/staff/days.ts';
import { readRecord, type RecordKind, type RecordOf } from '#domain/staff/records.ts';

export const recordDay = '2026-11-20';

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const known = orNull(fc.boolean());
const count = orNull(fc.integer({ min: 0, max: 1_000_000 }));
const day = fc.integer({ min: 0, max: 6000 }).map((before) => dateOf(dayOf(recordDay) - before));

/** Words with every mark that means something in a cell. */
const piece = fc.constantFrom(
	...[
		'直播',
		'计算机',
		'Windows 11',
		'40',
		'×2',
		'*',
		'x2',
		'、',
		',',
		'；',
		'\n',
		'"',
		'""',
		'（',
		'）',
	],
	...[
		'(',
		')',
		'＝',
		'=',
		'无',
		'：',
		':',
		' ',
		'  ',
		'/',
		'是',
		'0.5',
		'～',
		'台',
		'示例',
		'R5',
		'是 ',
	],
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
/** As the shape leaves names: trimmed, no formula. */
const name = words.map((text) => `名${text}`.trim());
const freeName = fc.oneof(
	name,
	words.map((text) => text.trim()).filter((text) => /^[^\s=+\-@]/.test(text)),
);
const maybe = fc.oneof(fc.constant(''), freeName);
const names = fc.uniqueArray(freeName, { maxLength: 4 });

const prose = fc.oneof(
	fc.constant(''),
	words.map((text) => text.trim()),
);

const share = fc.record({
	share: orNull(fc.constantFrom(0, 0.1, 0.333333, 0.25, 1e-7)),
	leader: fc.boolean(),
	rankInField: known,
});

const teacher = fc
	.record({
		number: fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/),
		name,
		department: fc.oneof(fc.constant(''), freeName),
		field: fc.oneof(fc.constant(''), freeName),
		employment: fc.constantFrom('full', 'part'),
		kind: fc.constantFrom('professional', 'public'),
		title: fc.oneof(fc.constant(''), freeName),
		rank: orNull(fc.constantFrom('full', 'associate', 'intermediate', 'junior', 'none')),
		skillGrade: orNull(fc.integer({ min: 1, max: 5 })),
		dualQualified: orNull(
			fc.record({
				value: fc.boolean(),
				evidence: words.map((text) => text.trim()),
				until: orNull(day),
			}),
		),
		teachingCertificate: known,
		relatedDegree: known,
		hired: orNull(day),
		leaves: orNull(day),
		programmes: fc.uniqueArray(freeName, { maxLength: 3 }),
		shares: fc.array(share, { minLength: 3, maxLength: 3 }),
		mentor: orNull(
			fc.record({
				...{ enterprise: name, courses: names, position: maybe, speciality: maybe },
				...{ from: fc.constant('2024-09-01'), to: orNull(fc.constant('2027-08-31')) },
				agreement: maybe,
			}),
		),
		practice: fc.array(fc.tuple(day, day, fc.constantFrom('enterprise', 'base')), { maxLength: 3 }),
	})
	.map(({ programmes, shares, practice, ...person }) => ({
		...person,
		shares: programmes.map((programme, at) => ({ programme, ...shares[at] })),
		enterprisePractice: practice.map(([a, b, place]) => ({
			from: a < b ? a : b,
			to: a < b ? b : a,
			place,
		})),
	}));

const equipment = fc.record({
	name: freeName,
	quantity: count,
	standardItem: orNull(freeName),
	equivalent: orNull(fc.record({ name: freeName, reason: fc.oneof(fc.constant(''), words) })),
});

const agreement = fc
	.tuple(orNull(day), orNull(day))
	.map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }));

const values: Record<RecordKind, fc.Arbitrary<object>> = {
	department: fc.record({ name, programmes: names }),
	teacher,
	// Names and levels are the catalogue's, and no columns.
	programme: fc.record({
		code: name,
		years: orNull(fc.integer({ min: 1, max: 8 })),
		intake: count,
	}),
	semester: fc.record({
		year: fc.integer({ min: 2000, max: 2099 }),
		term: fc.constantFrom(1, 2),
		from: fc.constant('2026-09-01'),
		to: day.map((to) => (to > '2026-09-01' ? to : '2027-01-20')),
		teaching: orNull(fc.constantFrom(18, 17.6, 0)),
		exam: orNull(fc.constantFrom(1, 0.4)),
		practice: orNull(fc.constant(2)),
		flexible: orNull(fc.constant(1)),
	}),
	enrolment: fc.record({
		programme: name,
		cohort: fc.integer({ min: 2000, max: 2099 }),
		students: count,
	}),
	room: fc.record({
		name,
		place: fc.oneof(fc.constant(''), freeName),
		programmes: names,
		standardRooms: names,
		courses: names,
		equipment: fc.array(equipment, { maxLength: 4 }),
	}),
	base: fc.record({
		name,
		programmes: names,
		agreement: orNull(agreement),
		threePartyTemplate: known,
		capacity: count,
		positions: names,
	}),
	course: fc.record({
		code: fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/),
		...{ name, department: maybe, place: maybe, standardFields: names },
		category: fc.constantFrom('public', 'foundation', 'core', 'extension'),
		nature: fc.constantFrom('compulsory', 'limited', 'free'),
		hours: orNull(fc.constantFrom(72, 36.5, 0.25)),
		practiceHours: orNull(fc.constantFrom(0, 0.25)),
		credits: orNull(fc.constantFrom(4, 0.5)),
		assessment: orNull(fc.constantFrom('exam', 'check')),
		...{ aims: prose, content: prose, requirements: prose, values: prose },
		retired: fc.boolean(),
	}),
	textbook: fc.record({
		...{ title: name, publisher: name, courses: names, edition: maybe, editor: maybe },
		kind: fc.constantFrom('national', 'provincial', 'school', 'other'),
		isbn: fc.constantFrom('', '9787040396638', '7040396637'),
		year: orNull(fc.integer({ min: 1949, max: 2099 })),
		approved: orNull(day),
	}),
	place: fc.record({ ...{ name, use: maybe, campus: maybe, building: maybe }, seats: count }),
};

export const anyRecord = <Kind extends RecordKind>(kind: Kind): fc.Arbitrary<RecordOf<Kind>> =>
	values[kind].map((value) => {
		const read = readRecord(kind, value, recordDay);
		if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
		return read.value;
	});
