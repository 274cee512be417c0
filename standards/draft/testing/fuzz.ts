/**
 * Drafts under random calendars until one breaks a promise or a rule says that it cannot hold:
 * `npx tsx standards/draft/testing/fuzz.ts [count] [seed]`. Prints what broke and the slowest.
 */
import { loadTeachingStandard } from '#standards/register.ts';
import { draftPlan } from '../index.ts';
import { calendarOf } from './calendars.ts';
import { brokenPromises } from './promises.ts';

const [count, seed] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1)];
const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('no standard');

/** Mulberry32: the same calendars for the same seed. */
let state = seed;
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const between = (least: number, most: number, step = 1): number =>
	Math.round((least + Math.floor(random() * ((most - least) / step + 1)) * step) * 10) / 10;

/** A year of 40 weeks in two semesters of 18 to 22. */
function calendar() {
	const step = random() < 0.2 ? 0.2 : 1;
	const [teaching, practice, lengths]: [number[], number[], number[]] = [[], [], []];
	for (let year = 0; year < 3; year += 1) {
		const first = between(18, 22);
		for (const length of [first, 40 - first]) {
			const last = teaching.length === 5;
			const taught =
				last && random() < 0.6
					? random() < 0.6
						? 0
						: between(2, 13, step)
					: between(14, Math.min(20, length), step);
			const rest = Math.round((length - taught) * 10) / 10;
			const exam = Math.min(1, rest);
			const free = Math.round((rest - exam) * 10) / 10;
			teaching.push(taught);
			practice.push(random() < 0.7 ? free : between(0, Math.floor(free)));
			lengths.push(length);
		}
	}
	return calendarOf(teaching, practice, lengths);
}

const times: [number, string][] = [];
let broken = 0;
for (let index = 0; index < count; index += 1) {
	const each = calendar();
	const name = JSON.stringify(
		each.map(({ weeks: { teaching, practice, exam, flexible } }) => [
			teaching,
			exam,
			practice,
			flexible,
		]),
	);
	const before = process.cpuUsage();
	const { plan, unheld } = await draftPlan(loaded.value, { cohort: 2026, calendar: each });
	times.push([process.cpuUsage(before).user / 1000, name]);
	const faults = [...brokenPromises(plan), ...unheld.map(({ rule, why }) => `${rule}: ${why}`)];
	if (faults.length === 0) continue;
	broken += 1;
	console.log(name);
	for (const fault of faults) console.log('   !', fault);
}
times.sort((a, b) => b[0] - a[0]);
console.log(
	`${broken} of ${count} break something; milliseconds of processor: median ${times[Math.floor(count / 2)]?.[0].toFixed(0)}, slowest`,
);
for (const [ms, name] of times.slice(0, 4)) console.log('  ', ms.toFixed(0), name);
