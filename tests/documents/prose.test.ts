/** Fields of the text: files carry them as they are written, and whoever reads a file reads the numbers. */
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { differenceBetween } from '#domain/difference/difference.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { printForm } from '#exports/printing.ts';
import { verifyFile } from '#exports/verify/index.ts';
import { cellsOf } from '#exports/views/difference/cells.ts';
import { valueWords } from '#exports/views/value-words.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { withChapters } from '#domain/own-files/chapters-into.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { jobFor } from './workbook.ts';

const text = '三年总学时 {{totals/hours}} 学时，其中 {{course/gone/hours}} 学时另计。';

function planWith(goal: string): Plan {
	const plan = referencePlan();
	const [outcome, ...others] = plan.outcomes;
	return { ...plan, goal, outcomes: [{ ...outcome!, text: goal }, ...others] };
}
const plan = planWith(text);
const hours = String(measure(plan).totals.hours / 100);
const read = `三年总学时 ${hours} 学时，其中 【无法计算：已删除的课程的学时】 学时另计。`;

it('the document says the numbers, and what cannot be computed stands out', async () => {
	const { chapters } = planDocument(await jobFor(plan));
	const texts = chapters.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])),
	);
	expect(texts).toContain(read);
	expect(texts).toContain(`（1）${read}`);
	expect(JSON.stringify(chapters)).not.toContain('{{');
});

it.each([
	['word', 'word/document.xml'],
	['excel', 'xl/sharedStrings.xml'],
] as const)(
	'the %s of a version shows them, carries the fields, and is verified',
	async (form, part) => {
		const key = anyKey();
		const job = registered(await jobFor(plan), key);
		const bytes = await printForm(form, job, key);
		const zip = await JSZip.loadAsync(bytes);
		const seen = (await zip.file(part)?.async('string')) ?? '';
		expect(seen).toContain(`三年总学时 ${hours} 学时`);
		const verification = await verifyFile(bytes, [key], crypto.subtle);
		expect(verification.ok && verification.value.result).toBe('unchanged');
		expect(verification.ok && verification.value.fingerprint).toEqual(job.fingerprint);
	},
);

it('a comparison reads each side with the figures of its own plan', () => {
	const [before, after] = [plan, planWith(`${text}另有实习。`)];
	const [course, ...courses] = after.courses;
	const [term, ...terms] = course!.terms;
	const more = { ...course!, terms: [{ ...term!, weeklyHours: term!.weeklyHours + 1 }, ...terms] };
	const now = { ...after, courses: [more, ...courses] };
	const difference = differenceBetween(before, now);
	const change = difference.changes.find(({ part }) => part === 'goal')!;
	const [cell] = cellsOf(difference, change);
	expect(cell?.before).toContain(`三年总学时 ${hours} 学时`);
	expect(cell?.after).toContain(`三年总学时 ${measure(now).totals.hours / 100} 学时`);
	expect(cell?.after).not.toContain(hours);
});

it('of a value in the history the figure is named', () => {
	expect(valueWords(plan, text)).toBe(
		'三年总学时 〔总学时〕 学时，其中 〔已删除的课程的学时〕 学时另计。',
	);
	expect(valueWords(plan, { id: 'p', text: '{{totals/credits}}' })).toBe('“〔总学分〕”');
});

it('a file that says what was printed leaves the fields where they were', () => {
	const chapter = { id: 'c', heading: '培养目标', paragraph: 1, section: 'goal', why: '' } as const;
	const brought = (words: string) =>
		withChapters(plan, [{ ...chapter, texts: [words], tables: [] }], new Map(), 'replace').goal;
	expect(brought(read)).toBe(text);
	expect(brought('别的目标')).toBe('别的目标');
});
