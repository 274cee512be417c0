import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Adopted } from '#domain/own-files/adopt.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readJson } from '#domain/validate.ts';
import { defaultCalendar, draftPlan, readCalendar } from '#standards/draft/index.ts';
import { programmeOf, skeletonPlan, usualYears } from '#standards/general/skeleton.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { adoptFile } from '#server/own-files/adopt-file.ts';
import {
	complain,
	printJson,
	readBytes,
	readText,
	refuse,
	text,
	type Arguments,
	type Command,
	type Exit,
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

/** In place of a standard's id: the programme has none, and is named by `--programme`. */
const general = 'general';

/** What was not read, and sums of the file that are wrong, each with its place. */
function tellOf({ tables, taken, made, notes }: Adopted): number {
	const used = tables.map(({ read }) => read).filter(({ mapping }) => mapping.used);
	const problems = used.flatMap(({ rows }) => rows.flatMap((row) => row.problems));
	for (const { at, wrong, right } of problems) complain(`${at}：${wrong}；${right}`);
	for (const { at, what, stated, counted, how } of used.flatMap((read) => read.wrong))
		complain(`${at}：${what}写 ${stated}，${how} ＝ ${counted}`);
	for (const { row, notes: told } of made) for (const note of told) complain(`${row.at}：${note}`);
	for (const { read } of tables.filter(({ read: { mapping } }) => !mapping.used))
		complain(
			`“${read.name}”：${read.mapping.unusedWhy === '' ? '有课程名称，认不出哪些列是学期，没有读；可在网页上逐列选定' : read.mapping.unusedWhy}`,
		);
	for (const line of [...taken.left, ...notes]) complain(line);
	return problems.length;
}

/** The plan as drafted, or with what a school's own file says in it. */
async function finish(plan: Plan, given: Arguments): Promise<Exit> {
	const file = text(given, 'from');
	const bytes = file === null ? null : await readBytes(file);
	if (bytes === null) {
		printJson(plan);
		return 0;
	}
	if (!bytes.ok) return refuse(file ?? '', bytes.faults);
	const read = await adoptFile(plan, { name: file ?? '', bytes: bytes.value });
	if (!read.ok) return refuse(file ?? '', read.faults);
	printJson(read.value.plan);
	return tellOf(read.value.adopted) > 0 ? 1 : 0;
}

/** Begins a plan without a national standard; it breaks nothing, for nothing is in it yet. */
async function begin(given: Arguments, cohort: number): Promise<Exit> {
	const programme = await programmeOf(text(given, 'programme') ?? '');
	if (!programme.ok) return refuse('--programme', programme.faults);
	const file = text(given, 'calendar');
	const calendar = await calendarOf(file, usualYears(programme.value));
	if (!calendar.ok) return refuse(file ?? 'new', calendar.faults);
	const plan = await skeletonPlan(programme.value, { cohort, calendar: calendar.value });
	return finish(plan, given);
}

async function draft(id: string, given: Arguments, cohort: number): Promise<Exit> {
	const standard = await loadTeachingStandard(id, undefined, cohort);
	if (!standard.ok) return refuse(id, standard.faults);
	const file = text(given, 'calendar');
	const calendar = await calendarOf(file, standard.value.standard.duration.years);
	if (!calendar.ok) return refuse(file ?? 'new', calendar.faults);
	const { plan, unheld } = await draftPlan(standard.value, { cohort, calendar: calendar.value });
	// What the draft could not hold says nothing of a file that takes its place.
	if (text(given, 'from') !== null) return finish(plan, given);
	printJson(plan);
	for (const { rule, why } of unheld) complain(`${rule}：${why}`);
	return unheld.length > 0 ? 1 : 0;
}

const misplaced = (id: string) => ({
	path: '--programme',
	wrong: `标准 ${id} 已说明是哪个专业`,
	right: '只在没有国家标准时写：new general --programme 610101 --cohort 2026',
});

export const command: Command = {
	usage:
		'new ID --cohort 2026 [--calendar FILE] [--from FILE]；没有国家标准：new general --programme CODE --cohort 2026',
	does: '依教学标准起草一份方案，印出 plan.json；没有国家标准的，印出按通用规则编制的框架；--from 换成学校自己的教学进程表（.xlsx、.docx）或方案（.docx）里的课程与正文',
	options: { cohort: 'text', calendar: 'text', programme: 'text', from: 'text' },
	words: [1, 1],
	async run(given) {
		const [id = ''] = given.positionals;
		const cohort = readCohort(given);
		if (!cohort.ok) return refuse('new', cohort.faults);
		if (id === general) return begin(given, cohort.value);
		if (text(given, 'programme') !== null) return refuse('new', [misplaced(id)]);
		return draft(id, given, cohort.value);
	},
};
