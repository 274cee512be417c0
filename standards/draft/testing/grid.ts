/** Drafts under many calendars, one line each: `npx tsx standards/draft/testing/grid.ts [count] [seed]`. */
import { measure } from '#domain/plan/measure.ts';
import { readPlan } from '#domain/plan/read.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { draftPlan } from '../index.ts';
import { calendarOf } from './calendars.ts';
import { brokenPromises, practiceByYear } from './promises.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('no standard');

const cals: [string, ReturnType<typeof calendarOf>][] = [];
const line = process.argv[2];
if (line?.startsWith('['))
	cals.push([line, calendarOf(JSON.parse(line), JSON.parse(process.argv[3] ?? '[1,1,1,1,1,18]'))]);
else {
	for (let t = 14; t <= 20; t += 1) {
		const p = Math.max(0, 19 - t);
		cals.push([`${t}x5+18`, calendarOf([t, t, t, t, t, 0], [p, p, p, p, p, 18])]);
		cals.push([`${t}x6`, calendarOf([t, t, t, t, t, t], [p, p, p, p, p, p])]);
	}
	cals.push([
		'19+21',
		calendarOf([17, 19, 17, 19, 17, 0], [1, 1, 1, 1, 1, 20], [19, 21, 19, 21, 19, 21]),
	]);
	cals.push(['14/20', calendarOf([14, 20, 14, 20, 14, 0], [5, 0, 5, 0, 5, 18])]);
	cals.push(['20/14', calendarOf([20, 14, 20, 14, 20, 0], [0, 5, 0, 5, 0, 18])]);
	cals.push(['14/20 all', calendarOf([14, 20, 14, 20, 14, 20], [5, 0, 5, 0, 5, 0])]);
	for (const t of [2, 4, 6, 8, 9, 10, 12])
		cals.push([`18x5+${t}`, calendarOf([18, 18, 18, 18, 18, t], [1, 1, 1, 1, 1, 19 - t])]);
	for (const p of [0, 2, 4, 6])
		cals.push([`p${p}`, calendarOf([14, 14, 14, 14, 14, 14], [p, p, p, p, p, p])]);
	cals.push([
		'short',
		calendarOf([14, 14, 14, 14, 14, 0], [1, 1, 1, 1, 1, 18], [16, 16, 16, 16, 16, 20]),
	]);
	cals.push([
		'shorter',
		calendarOf([12, 12, 12, 12, 12, 0], [0, 0, 0, 0, 0, 8], [14, 14, 14, 14, 14, 10]),
	]);
	cals.push([
		'days',
		calendarOf([16.4, 17.6, 18.2, 15.8, 17.2, 6.6], [1.2, 0.6, 0.4, 2.2, 1.4, 11.6]),
	]);
	cals.push(['practice first', calendarOf([14, 14, 18, 18, 18, 18], [5, 5, 1, 1, 1, 1])]);
	cals.push(['none', calendarOf([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0])]);
	cals.push(['one', calendarOf([18, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0])]);
	cals.push(['S5 practice', calendarOf([18, 18, 18, 18, 0, 18], [1, 1, 1, 1, 18, 1])]);
}
for (const [name, calendar] of cals) {
	const before = process.cpuUsage();
	const { plan, unheld } = await draftPlan(loaded.value, { cohort: 2026, calendar });
	const took = process.cpuUsage(before).user / 1000;
	const { totals } = measure(plan);
	const sound = readPlan(JSON.parse(JSON.stringify(plan)));
	const share = (part: number) => ((part / totals.hours) * 100).toFixed(2);
	console.log(
		name.padEnd(12),
		`${took.toFixed(0)} ms`,
		'hours',
		totals.hours / 100,
		'pub',
		share(totals.publicHours),
		'prac',
		share(totals.practiceLeast),
		'el',
		share(totals.electiveHours),
		'cr',
		totals.credits / 100,
		'load',
		totals.timetabled
			.map((h, i) =>
				totals.teachingWeeks[i] ? (h / (totals.teachingWeeks[i] ?? 1)).toFixed(2) : '-',
			)
			.join(' '),
		'years',
		practiceByYear({ plan, measures: measure(plan) })
			.map((y) => `${Math.round(y.practice)}/${(y.share * 100).toFixed(0)}`)
			.join(' '),
		sound.ok ? '' : JSON.stringify(sound.faults.slice(0, 3)),
	);
	for (const each of brokenPromises(plan)) console.log('   !', each);
	for (const each of unheld) console.log('   ?', each.rule, each.why);
	if (process.env['V']) {
		for (const c of plan.courses)
			console.log(
				'  ',
				c.id.padEnd(4),
				c.code.padEnd(6),
				c.name.padEnd(12, '　'),
				c.nature.padEnd(10),
				c.terms
					.map((x) => `${x.semester}:${x.weeklyHours}${x.weeks ? `/${x.weeks}` : ''}`)
					.join(' ')
					.padEnd(20),
				c.credits,
				c.practiceHours,
				c.prerequisites.join(','),
				c.trainings.join(','),
			);
		for (const s of plan.segments)
			console.log(
				'  ',
				s.id.padEnd(4),
				s.kind,
				s.name,
				s.credits,
				s.terms.map((t) => `${t.id}:${t.weeks}x${t.hoursPerWeek}`).join(' '),
			);
		for (const o of plan.outcomes)
			console.log(
				'  ',
				o.id,
				o.courses.map((id) => plan.courses.find((c) => c.id === id)?.name).join('、'),
			);
		if (process.env['V'] === '2')
			console.log(
				JSON.stringify(plan.chapters, null, 1),
				JSON.stringify(plan.themes),
				JSON.stringify(
					plan.courses.map((c) => c.description),
					null,
					1,
				),
			);
	}
}
