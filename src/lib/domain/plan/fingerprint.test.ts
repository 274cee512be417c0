import fc from 'fast-check';
import { expect, it } from 'vitest';
import { courseOf, segmentOf } from '#tests/builders/course-of.ts';
import { waiverOf } from '#tests/builders/note-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { canonicalJson } from './canonical.ts';
import { fingerprint, shortFingerprint, type Digest } from './fingerprint.ts';
import type { Plan } from './shape.ts';

it('writes the example of RFC 8785 as the standard prints it', () => {
	const example = {
		numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
		string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
		literals: [null, true, false],
	};
	expect(canonicalJson(example)).toBe(
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
			'"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
	);
});

it('does not depend on the order of keys', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
			const turned = Object.fromEntries(Object.entries(record).reverse());
			expect(canonicalJson(turned)).toBe(canonicalJson(record));
		}),
	);
});

it('is JSON that reads back as the same value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

it('is located to the section that changed, and shown in groups of four', async () => {
	const plan = planOf({ chapters: { quality: [{ id: 'p', text: '原文', meets: [] }] } });
	const own = await fingerprint(plan, digest);
	expect(Object.keys(own.sections)).toEqual([
		'cover',
		'entry',
		'occupations',
		'goal',
		'outcomes',
		'calendar',
		'schedule',
		'themes',
		'certificates',
		'chapters/quality',
		'graduation',
		'notes',
	]);
	for (const hash of [own.root, ...Object.values(own.sections)])
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
	// SHA-256 of `""`, as sha256sum prints it.
	expect(own.sections['goal']).toBe(
		'12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126',
	);
	const changes: [Partial<Plan>, string][] = [
		[{ department: '信息系' }, 'cover'],
		[{ years: 4 }, 'entry'],
		[{ creditSystem: false }, 'entry'],
		[{ goal: '新' }, 'goal'],
		[{ courses: [courseOf()] }, 'schedule'],
		[{ segments: [segmentOf()] }, 'schedule'],
		[{ waivers: [waiverOf('hours/total')] }, 'notes'],
		[{ chapters: { quality: [] } }, 'chapters/quality'],
	];
	for (const [change, section] of changes) {
		const other = await fingerprint({ ...plan, ...change }, digest);
		expect(other.root).not.toBe(own.root);
		const differing = Object.keys(own.sections).filter(
			(id) => own.sections[id] !== other.sections[id],
		);
		expect(differing).toEqual([section]);
	}
	const groups = shortFingerprint(own).split(' ');
	expect(groups.join('').toLowerCase()).toBe(own.root.slice(0, 16));
	expect(groups.map(({ length }) => length)).toEqual([4, 4, 4, 4]);
	expect(shortFingerprint(own)).toBe(shortFingerprint(own).toUpperCase());
});

it('leaves out what is undefined', () => {
	expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});
