/** Files as the schema of Office Open XML has them, by the validator of its own SDK: Word and Excel open them without repair. */
import validate from '@ooxml-tools/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { differenceBetween } from '#domain/difference/difference.ts';
import { printWorkbook } from '#exports/excel/index.ts';
import { sealed } from '#exports/seal/index.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { printChangeForm } from '#exports/word/change-form.ts';
import { printWord } from '#exports/word/index.ts';
import { printMarkedWord } from '#exports/word/marked/index.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { demonstration, strange } from './certificate-cases.ts';
import { jobFor } from './workbook.ts';

const faultsOf = async (bytes: Uint8Array, form: 'docx' | 'xlsx'): Promise<string[]> =>
	(await validate(bytes, form)).map(
		({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
	);

const date = '2026-05-12T08:00:00.000Z';
const key = anyKey();

describe('what is printed of a plan', () => {
	let jobs: Record<string, PrintJob>;
	beforeAll(async () => {
		jobs = {
			'a version': registered(await jobFor(await demonstration()), key),
			'a draft with strange names': await jobFor(strange()),
		};
	});

	it.each(['a version', 'a draft with strange names'])(
		'is sound: %s',
		async (name) => {
			const job = jobs[name] as PrintJob;
			const word = await sealed(await printWord(job), 'word', job, key);
			const excel = await sealed(await printWorkbook(job), 'excel', job, key);
			expect(await faultsOf(word, 'docx')).toEqual([]);
			expect(await faultsOf(excel, 'xlsx')).toEqual([]);
		},
		120_000,
	);

	it('is sound with its changes tracked, and as 变更审批表', async () => {
		const before = fullPlan();
		const courses = before.courses.slice(2).map((course) => ({ ...course, place: '机房' }));
		const after = { ...before, courses, goal: '另一个目标' };
		const marked = { before: await jobFor(before), after: await jobFor(after) };
		const by = { author: '周岚', date };
		const difference = differenceBetween(before, after);
		const form = await printChangeForm({ difference, before: 'v1.0', after: '编写中', ...by });
		expect(await faultsOf(await printMarkedWord({ ...marked, ...by }), 'docx')).toEqual([]);
		expect(await faultsOf(form, 'docx')).toEqual([]);
	}, 120_000);

	it('is told apart from what is not', async () => {
		const job = jobs['a version'] as PrintJob;
		// The library’s own order of a font's parts is none of the schema's.
		expect(await faultsOf(await printWorkbook(job), 'xlsx')).not.toEqual([]);
	}, 120_000);
});
