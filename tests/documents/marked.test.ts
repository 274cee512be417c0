/** A plan with its changes tracked in Word: accepted it is the new document, rejected the old one. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { printWord } from '#exports/word/index.ts';
import { printMarkedWord } from '#exports/word/marked/index.ts';
import { anyChanges, changesTo } from '#tests/builders/any-change.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { converted, office } from './office.ts';
import { accepted, documentXml, rejected, type Settled } from './settled.ts';
import { jobFor } from './workbook.ts';

const before = fullPlan();
const author = '沈毅';
const date = '2026-05-12T08:00:00.000Z';

/** What a document says without its contents, which a comparison has not. */
const said = async (plan: Plan): Promise<Settled[]> =>
	(await accepted(await printWord(await jobFor(plan)))).filter((one) => one !== '目　录');

async function marked(after: Plan): Promise<Uint8Array> {
	const jobs = { before: await jobFor(before), after: await jobFor(after) };
	return printMarkedWord({ ...jobs, author, date });
}

describe('changes are tracked', () => {
	let old: Settled[];
	beforeAll(async () => (old = await said(before)));

	const both = async (after: Plan): Promise<void> => {
		const bytes = await marked(after);
		expect(await accepted(bytes)).toEqual(await said(after));
		expect(await rejected(bytes)).toEqual(old);
	};

	test('of any edits', async () => {
		await fc.assert(
			fc.asyncProperty(anyChanges, async (picks) => {
				const { plan } = changesTo(before, picks);
				const read = readPlan({ ...plan, standard: before.standard });
				if (read.ok) await both(read.value);
			}),
			{ numRuns: 6 },
		);
	});

	it('of a plan without credits, with other semesters, chapters and courses', async () => {
		const [first, second, ...rest] = before.courses;
		const after: Plan = {
			...before,
			cohort: 2027,
			authors: [],
			creditSystem: false,
			goal: `${before.goal}\n本校另有要求。`,
			courses: [second!, ...rest, { ...first!, id: 'new', name: '人工智能导论' }],
			certificates: [],
			chapters: { ...before.chapters, quality: [] },
			themes: before.themes.slice(1),
		};
		await both(after);
	});

	it('by whom and when, and nothing where nothing changed', async () => {
		const changed = await documentXml(await marked({ ...before, goal: '另一个目标' }));
		expect(changed).toMatch(/<w:ins [^>]*w:author="沈毅"[^>]*w:date="2026-05-12T08:00:00Z"/);
		expect(changed).toContain('<w:delText');
		const ids = [...changed.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const same = await documentXml(await marked(before));
		expect(same).not.toMatch(/<w:(ins|del)[ >]/);
	});

	it('in the same bytes, whenever it is printed', async () => {
		const after = { ...before, goal: '另一个目标' };
		const [one, again] = [await marked(after), await marked(after)];
		expect(Buffer.compare(one, again)).toBe(0);
	});

	it.runIf(office !== null)('and an office program opens it', async () => {
		const pdf = await converted(await marked({ ...before, goal: '另一个目标' }), 'docx', 'pdf');
		expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
	});
});
