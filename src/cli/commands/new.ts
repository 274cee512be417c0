import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readJson } from '#domain/validate.ts';
import { defaultCalendar, draftPlan, readCalendar } from '#standards/draft/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import {
	complain,
	printJson,
	readText,
	refuse,
	text,
	type Arguments,
	type Command,
} from '../command.ts';

type Calendar = Plan['calendar'];

function readCohort(given: Arguments): Outcome<number> {
	const cohort = text(given, 'cohort') ?? '';
	return /^20\d\d$/.test(cohort)
		? success(Number(cohort))
		: failure({
				path: '--cohort',
				wrong: `${cohort || '（缺）'} 不是入学年份`,
				right: '写成 --cohort 2026',
			});
}

async function calendarOf(file: string | null, years: number): Promise<Outcome<Calendar>> {
	if (file === null) return success(defaultCalendar(years));
	const read = await readText(file);
	const json = read.ok ? readJson(read.value) : read;
	return json.ok ? readCalendar(json.value, years) : json;
}

export const command: Command = {
	usage: 'new ID --cohort 2026 [--calendar FILE]',
	does: '依教学标准起草一份方案，印出 plan.json',
	options: { cohort: 'text', calendar: 'text' },
	words: [1, 1],
	async run(given) {
		const [id = ''] = given.positionals;
		const cohort = readCohort(given);
		if (!cohort.ok) return refuse('new', cohort.faults);
		const standard = await loadTeachingStandard(id, undefined, cohort.value);
		if (!standard.ok) return refuse(id, standard.faults);
		const file = text(given, 'calendar');
		const calendar = await calendarOf(file, standard.value.standard.duration.years);
		if (!calendar.ok) return refuse(file ?? 'new', calendar.faults);
		const { plan, unheld } = await draftPlan(standard.value, {
			cohort: cohort.value,
			calendar: calendar.value,
		});
		printJson(plan);
		for (const { rule, why } of unheld) complain(`${rule}：${why}`);
		return unheld.length > 0 ? 1 : 0;
	},
};
