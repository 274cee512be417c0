import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '#standards/register.ts';
import { readChoice } from './choice.ts';

const uses = ['teaching', 'exam', 'practice', 'flexible'] as const;

/** Six semesters of the weeks given, as a form sends them. */
function weeks(change: Record<string, string> = {}): Map<string, string> {
	const usual = { teaching: '18', exam: '1', practice: '1', flexible: '0' };
	const pairs = [1, 2, 3, 4, 5, 6].flatMap((semester) =>
		uses.map((use) => [`${semester}/${use}`, usual[use]] as const),
	);
	return new Map([...pairs, ...Object.entries(change)]);
}

const choose = (change: Record<string, string> = {}, rest = {}) =>
	readChoice(
		{
			standard: '730705',
			cohort: '2026',
			creditSystem: true,
			weeks: weeks(change),
			...rest,
		},
		shippedLibrary,
	);

async function faults(...given: Parameters<typeof choose>) {
	const choice = await choose(...given);
	return choice.ok ? [] : choice.faults;
}

describe('what a person chose in 新建方案', () => {
	it('is read from the texts of the form, full-width digits and days included', async () => {
		const choice = await choose({
			'1/teaching': '１７.8',
			'1/flexible': ' 0.2 ',
			'2/flexible': '',
		});
		expect(choice.ok && choice.value.calendar[0]?.weeks).toEqual({
			teaching: 17.8,
			exam: 1,
			practice: 1,
			flexible: 0.2,
		});
		expect(choice.ok && choice.value.basis).toMatchObject({
			teaching: { standard: { edition: '2025' } },
		});
	});

	it.each(['十八', '-1', '1e1', '18.5.1', 'NaN', '60'])(
		'refuses %s weeks at its place',
		async (text) => {
			const [fault] = await faults({ '3/teaching': text });
			expect(fault?.path).toBe('calendar/3/weeks/teaching');
		},
	);

	it('refuses a school year of other than the weeks of the clause, and says how many', async () => {
		expect(await faults({ '4/flexible': '0.2' })).toEqual([
			{
				path: 'year/2',
				wrong: '第二学年共 40.2 周，应为 40 周（§8.2）',
				right: '请减少 0.2 周',
			},
		]);
		expect((await faults({ '1/exam': '0' }))[0]?.right).toContain('补足 1 周');
	});

	it('names every fault at once', async () => {
		const found = await faults({ '1/exam': 'x', '6/exam': 'y' }, { cohort: '' });
		expect(found.map(({ path }) => path)).toEqual([
			'cohort',
			'calendar/1/weeks/exam',
			'calendar/6/weeks/exam',
		]);
	});

	it.each(['999999', '', '730705/../..'])('refuses the standard %j', async (standard) => {
		expect((await faults({}, { standard }))[0]?.path).toContain('standard');
	});

	it('may be a programme without a national standard, for any number of weeks', async () => {
		const choice = await choose(
			{ '4/flexible': '5' },
			{ standard: 'general', programme: '610101' },
		);
		expect(choice.ok && choice.value.basis).toMatchObject({ programme: { name: '种子生产技术' } });
	});

	it.each(['', '999999', '种子'])('refuses the programme %j', async (programme) => {
		const found = await faults({}, { standard: 'general', programme });
		expect(found.map(({ path }) => path)).toEqual(['programme/code']);
	});

	it('refuses a cohort before the standard was in force', async () => {
		expect((await faults({}, { cohort: '2021' }))[0]?.path).toBe('standard/edition');
	});
});
