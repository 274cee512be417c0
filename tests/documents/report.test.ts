import { expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { gather } from '#exports/views/gather.ts';
import { reportView } from '#exports/views/report.ts';
import { reportBlocks } from '#exports/views/sections/report.ts';
import { jobFor, opened, printed } from './workbook.ts';

/** A deviation with its reason, a breach, and a condition with its remedy: each kind of note stands in it. */
function marked() {
	const { courses } = referencePlan();
	const note = { at: '', measured: '0', on: '2026-09-10' };
	const reason = { rule: 'hours/practice-share', reason: '企业课程在企业完成', by: '王磊' };
	const remedy = { rule: 'staff/student-ratio', what: '引进教师', who: '人事处', by: '2027-08-31' };
	return referencePlan({
		courses: courses.map((course, place) => ({
			...course,
			practiceHours: course.category === 'core' ? 0 : course.practiceHours,
			credits: place === 0 ? 9 : course.credits,
		})),
		justifications: [{ ...note, ...reason, confirmed: { by: '陈敏', on: '2026-09-11' } }],
		remedies: [{ ...note, ...remedy }],
	});
}

const plan = marked();
const job = await jobFor(plan);
const view = reportView(job.check);

it('opens with what blocks, and says who has confirmed and who mends what by when', () => {
	expect(view.rows[0]).toMatchObject({ rule: 'credits/hours-per-credit', group: '须先处理' });
	const messages = view.rows.map(({ message }) => message).join('\n');
	expect(messages).toContain('企业课程在企业完成（王磊，2026-09-10；教务处陈敏，2026-09-11 确认）');
	expect(messages).toContain(
		'整改：引进教师（人事处负责，2027-08-31 前完成；教务处 2026-09-10 认定）',
	);
	expect(view.rows.findIndex(({ group }) => group !== '须先处理')).toBe(
		view.rows.filter(({ group }) => group === '须先处理').length,
	);
});

it('says the same in Word as in the view, row by row', () => {
	const tables = reportBlocks(gather(job)).flatMap((block) =>
		block.kind === 'table' ? [block.table] : [],
	);
	const [open, met] = tables.map(({ rows }) =>
		rows.filter(([first]) => first?.colSpan === undefined),
	);
	const said = [
		...(open ?? []).map((row) => [row[0]?.text, row[5]?.text, row[6]?.text]),
		...(met ?? []).map((row) => [row[0]?.text, '符合', row[5]?.text]),
	];
	const byNumber = said.toSorted(([a], [b]) => Number(a) - Number(b));
	expect(byNumber).toEqual(
		view.rows.map(({ number, result, message, clause }) => [
			String(number),
			result,
			result === '符合' ? message.replace(`（${clause}）`, '') : message,
		]),
	);
});

it('quotes the clause of what is met, once where several rows rest on it', () => {
	const met = reportBlocks(gather(job)).flatMap((block) =>
		block.kind === 'table' ? [block.table] : [],
	)[1];
	const clauses = met?.rows.flatMap((row) => (row[2] ? [row[2].text] : [])) ?? [];
	const twice = clauses.filter((text, index) => text === clauses[index - 1] && text.includes('“'));
	expect([clauses.length, twice]).toEqual([expect.any(Number), []]);
	for (const { clause, quote } of view.rows.filter(({ result }) => result === '符合'))
		expect(clauses.join('\n')).toContain(quote === null ? clause : `${clause}“${quote}”`);
});

it('says the same in Excel, row by row', async () => {
	const sheet = (await opened(await printed(plan))).getWorksheet('合规检查');
	const rows = view.rows.map((_, place) => {
		const row = sheet?.getRow(5 + place);
		return [1, 2, 6, 9, 10].map((column) => row?.getCell(column).text);
	});
	expect(rows).toEqual(
		view.rows.map(({ number, title, required, slack, message }) => [
			String(number),
			...[title, required, slack, message],
		]),
	);
});
