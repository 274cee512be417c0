/**
 * Drafts under random calendars of 40 weeks a year. A few in every run; many with
 * `DRAFTS=500 SEED=7 npx vitest run standards/draft/fuzz.test.ts`.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTeachingStandard } from '#standards/register.ts';
import { draftPlan } from './index.ts';
import { calendarOf } from './testing/calendars.ts';
import { brokenPromises } from './testing/promises.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('730705 is not in the library');
const teaching = loaded.value;

const runs = Number(process.env['DRAFTS'] ?? 3);
const seed = Number(process.env['SEED'] ?? 1);

const round = (weeks: number): number => Math.round(weeks * 10) / 10;

/** Length, teaching and practice weeks of one semester; `days`: in steps of 0.2. */
interface Semester {
	readonly taught: number;
	readonly practice: number;
	readonly length: number;
}

const semester = (length: number, days: boolean, last: boolean): fc.Arbitrary<Semester> => {
	const [least, most] = [last ? 0 : 14, Math.min(20, length)];
	const steps = days ? 5 : 1;
	return fc
		.record({
			taught: fc
				.integer({ min: least * steps, max: most * steps })
				.map((count) => round(count / steps)),
			used: fc.constantFrom(1, 1, 1, 0.5),
		})
		.map(({ taught, used }) => {
			const rest = round(length - taught - Math.min(1, length - taught));
			return { taught, practice: used === 1 ? rest : Math.floor(rest * used), length };
		});
};

const year = (days: boolean, last: boolean) =>
	fc
		.integer({ min: 18, max: 22 })
		.chain((first) => fc.tuple(semester(first, days, false), semester(40 - first, days, last)));

const calendars = fc.boolean().chain((days) =>
	fc.tuple(year(days, false), year(days, false), year(days, true)).map((years) => {
		const all = years.flat();
		return calendarOf(
			all.map(({ taught }) => taught),
			all.map(({ practice }) => practice),
			all.map(({ length }) => length),
		);
	}),
);

/** Milliseconds; one takes a second or two on a machine that does nothing else. */
const longest = runs * 60_000;

it(
	`keeps every rule and promise under ${runs} random calendars`,
	{ timeout: longest },
	async () => {
		await fc.assert(
			fc.asyncProperty(calendars, async (calendar) => {
				const { plan, unheld } = await draftPlan(teaching, { cohort: 2026, calendar });
				expect([...unheld, ...brokenPromises(plan)]).toEqual([]);
			}),
			{ numRuns: runs, seed, endOnFailure: true },
		);
	},
);
