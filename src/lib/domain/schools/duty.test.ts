import { describe, expect, it } from 'vitest';
import { dutyWords, isOfDuty, readDuty } from './duty.ts';

const blank = { departments: '', cohorts: '', from: '', until: '' };
const pathsOf = (sent: Partial<typeof blank>) => {
	const read = readDuty({ ...blank, ...sent });
	return Array.isArray(read) ? read.map(({ path }) => path) : [];
};

describe('what an auditor audits', () => {
	it('is the whole school where nothing is said', () => {
		expect(readDuty(blank)).toBeNull();
		expect(readDuty({ ...blank, departments: ' 、 ' })).toBeNull();
		expect(dutyWords(null)).toBe('');
	});

	it('is read from lists as people write them', () => {
		expect(
			readDuty({ ...blank, departments: '商贸系、 机电系，商贸系', cohorts: '2026级 2027' }),
		).toEqual({ departments: ['商贸系', '机电系'], cohorts: [2026, 2027], from: '', until: '' });
	});

	it.each([
		[{ from: '2026-09-01', until: '2026-09-01' }, []],
		[{ from: '2026-09-02', until: '2026-09-01' }, ['until']],
		[{ from: '2026-02-30' }, ['from']],
		[{ until: '明天' }, ['until']],
		[{ cohorts: '26' }, ['cohorts']],
		[{ departments: '系'.repeat(60) }, []],
		[{ departments: '系'.repeat(61) }, ['departments']],
	])('of %j is wrong at %j', (sent, paths) => {
		expect(pathsOf(sent)).toEqual(paths);
	});

	it.each([
		[[], [], true],
		[['商贸系'], [], true],
		[['机电系'], [], false],
		[[], [2026], true],
		[[], [2025], false],
		[['商贸系'], [2025], false],
		[['商贸系', '机电系'], [2025, 2026], true],
	])(
		'departments %j and cohorts %j hold a plan of 商贸系, 2026: %s',
		(departments, cohorts, held) => {
			expect(isOfDuty({ departments, cohorts }, { department: '商贸系', cohort: 2026 })).toBe(held);
		},
	);
});
