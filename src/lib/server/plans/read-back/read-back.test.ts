import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changed, exported, rowOfPath } from '#tests/builders/brought-back.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { zipOf } from '#tests/builders/workbook-of.ts';
import type { Worksheet } from 'exceljs';
import { editPlan, openPlan } from '../index.ts';
import { printDraft } from '../../documents/index.ts';
import { applyReadBack, beginReadBack, readBackOf, undoReadBack } from './index.ts';
import { readFile } from './read-file.ts';

const { granted, refusalOf, requestId } = build;
const plan = referencePlan();
const [first, second, third] = plan.courses.map(({ id }) => `courses/${id}`) as [
	string,
	string,
	string,
];
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let file: Uint8Array;

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
});
afterAll(() => data.leave());
beforeEach(async () => {
	planId = await build.planIn(school['department-head'], plan);
	file = granted(await printDraft(school['department-head'], planId, 'excel')).bytes;
});

const head = () => school['department-head'];
const put = (path: string, cell: string, value: number | null) => (sheet: Worksheet) => {
	sheet.getRow(rowOfPath(sheet, path)).getCell(cell).value = value;
};
const begin = async (bytes: Uint8Array): Promise<string> =>
	granted(await beginReadBack(head(), planId, { name: '方案.xlsx', bytes }, readFile)).id;
const viewOf = async (id: string) => granted(await readBackOf(head(), planId, id));
const open = async () => granted(await openPlan(head(), planId));
const creditsOf = async (path: string) =>
	(await open()).plan.courses.find(({ id }) => path.endsWith(`/${id}`))?.credits;
const meanwhile = async (path: string, from: unknown, to: unknown) => {
	const { revision } = await open();
	const edits = [{ op: 'set', path, from, to }];
	const sent = { base: revision, clientId: 'other', requestId: requestId(), edits };
	return granted(await editPlan(head(), planId, sent));
};

describe('a workbook brought back into its plan', () => {
	it('is shown with what it would do, and then is one batch, once, that can be taken back', async () => {
		const id = await begin(await changed(file, put(first, 'E', 3)));
		const view = await viewOf(id);
		expect(view.groups).toMatchObject([
			{ row: first, cells: [{ field: '学分', from: '2', to: '3', chosen: true, conflict: null }] },
		]);
		expect(view.effect.figures.find(({ label }) => label === '总学分')).toMatchObject({
			changed: true,
		});
		expect(await creditsOf(first)).toBe(2);
		const order = { revision: view.revision, chosen: [`${first}/credits`], kept: [] };
		const done = granted(await applyReadBack(head(), planId, id, order));
		expect(done).toEqual({ revision: 1, count: 1 });
		expect(granted(await applyReadBack(head(), planId, id, order))).toEqual(done);
		expect(await creditsOf(first)).toBe(3);
		expect((await open()).revision).toBe(1);
		expect((await viewOf(id)).applied).toBe(1);
		granted(await undoReadBack(head(), planId, id));
		granted(await undoReadBack(head(), planId, id));
		expect([await creditsOf(first), (await open()).revision]).toEqual([2, 2]);
		expect((await viewOf(id)).undone).toBe(true);
	});

	it('meets what others have changed meanwhile: both values, who, and a choice', async () => {
		const change = (sheet: Worksheet) => {
			put(first, 'E', 3)(sheet);
			put(second, 'E', 4)(sheet);
			put(third, 'E', 5)(sheet);
		};
		const id = await begin(await changed(file, change));
		await meanwhile(`${first}/credits`, 2, 3);
		await meanwhile(`${second}/credits`, 2, 1);
		const view = await viewOf(id);
		expect(view.same).toBe(1);
		const [conflict, clear] = view.groups.flatMap(({ cells }) => cells);
		expect(conflict).toMatchObject({
			...{ from: '2', to: '4', chosen: false },
			conflict: { theirs: '1', by: head().name, at: expect.any(String) as string },
		});
		expect(clear).toMatchObject({ to: '5', chosen: true, conflict: null });
		const chosen = [`${third}/credits`];
		const undecided = { revision: 2, chosen, kept: [] };
		expect(refusalOf(await applyReadBack(head(), planId, id, undecided)).message).toMatch(
			/1 处冲突/,
		);
		const both = { ...undecided, chosen: [...chosen, `${second}/credits`] };
		granted(await applyReadBack(head(), planId, id, both));
		expect([await creditsOf(second), await creditsOf(third)]).toEqual([4, 5]);
	});

	it('keeps what stands there where that was chosen', async () => {
		const id = await begin(await changed(file, put(second, 'E', 4)));
		await meanwhile(`${second}/credits`, 2, 1);
		const order = { revision: 1, chosen: [], kept: [`${second}/credits`] };
		expect(refusalOf(await applyReadBack(head(), planId, id, order)).message).toContain('没有选择');
		expect(await creditsOf(second)).toBe(1);
	});

	it('is not done on a plan that has moved on since the page was made', async () => {
		const id = await begin(await changed(file, put(first, 'E', 3)));
		await meanwhile(`${second}/credits`, 2, 1);
		const order = { revision: 0, chosen: [`${first}/credits`], kept: [] };
		expect(refusalOf(await applyReadBack(head(), planId, id, order)).code).toBe('stale');
		expect(await creditsOf(first)).toBe(2);
		granted(await applyReadBack(head(), planId, id, { ...order, revision: 1 }));
		expect(await creditsOf(first)).toBe(3);
	});

	it('is taken back only where nobody has changed it since', async () => {
		const id = await begin(await changed(file, put(first, 'E', 3)));
		const order = { revision: 0, chosen: [`${first}/credits`], kept: [] };
		granted(await applyReadBack(head(), planId, id, order));
		await meanwhile(`${first}/credits`, 3, 4);
		expect(refusalOf(await undoReadBack(head(), planId, id)).code).toBe('conflict');
		expect(await creditsOf(first)).toBe(4);
	});

	it('removes a course with what refers to it, where that was chosen', async () => {
		const gone = (sheet: Worksheet): void => {
			sheet.spliceRows(rowOfPath(sheet, second), 1);
		};
		const { plan: before } = await open();
		const id = await begin(await changed(file, gone));
		expect((await viewOf(id)).effect.chosen).toEqual([]);
		const order = { revision: 0, chosen: [`${second}/remove`], kept: [] };
		granted(await applyReadBack(head(), planId, id, order));
		expect(JSON.stringify((await open()).plan)).not.toContain(`"${second.slice(8)}"`);
		granted(await undoReadBack(head(), planId, id));
		expect((await open()).plan).toEqual(before);
	});
});

describe('what is no workbook of this plan', () => {
	const refusalFor = async (bytes: Uint8Array) =>
		refusalOf(await beginReadBack(head(), planId, { name: '甲.xlsx', bytes }, readFile)).message;

	it('is told by what it is', async () => {
		const own = { school: head().schoolId, plan: planId, revision: 0 };
		const cases: readonly (readonly [Uint8Array, RegExp])[] = [
			[new Uint8Array(), /空/],
			[new TextEncoder().encode('%PDF-1.7'), /PDF/],
			[await zipOf({ 'a.txt': 'x' }), /没有读成/],
			[await exported(plan, null), /没有记下/],
			[await exported(plan, { ...own, school: 'elsewhere' }), /另一所学校/],
			[await exported(plan, { ...own, plan: 'another' }), /另一份方案/],
			[await exported(plan, { ...own, revision: 7 }), /第 7 次/],
			[await exported({ ...plan, cohort: 2031 }, own), /不同/],
		];
		for (const [bytes, words] of cases) expect(await refusalFor(bytes)).toMatch(words);
	});

	it('is a file with macros, a bomb, or one whose hidden plan is gone or was tampered with', async () => {
		const { default: JSZip } = await import('jszip');
		const with_ = async (change: (zip: InstanceType<typeof JSZip>) => Promise<void> | void) => {
			const zip = await JSZip.loadAsync(file);
			await change(zip);
			return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
		};
		const macros = await with_((zip) => void zip.file('xl/vbaProject.bin', 'x'));
		expect(await refusalFor(macros)).toContain('宏');
		const bomb = await with_((zip) => void zip.file('xl/big.xml', ' '.repeat(40 * 2 ** 20)));
		expect(await refusalFor(bomb)).toContain('过大');
		const sheet = 'xl/worksheets/sheet9001.xml';
		const bare = await with_((zip) => void zip.file(sheet, '<worksheet><sheetData/></worksheet>'));
		expect(await refusalFor(bare)).toContain('没有导出时的方案');
		const forged = await with_(async (zip) => {
			const xml = (await zip.file(sheet)?.async('string')) ?? '';
			zip.file(sheet, xml.replace(/"cohort":\d+/, '"cohort":2031'));
		});
		expect(await refusalFor(forged)).toContain('被改动过');
	});
});

describe('whose it is', () => {
	it('only those who write the plan bring back; others see why, or nothing at all', async () => {
		const brought = { name: '方案.xlsx', bytes: file };
		const asked = async (actor: Parameters<typeof beginReadBack>[0]) =>
			refusalOf(await beginReadBack(actor, planId, brought, readFile)).code;
		expect(await asked(school['academic-affairs'])).toBe('not-allowed');
		expect(await asked(school.auditor)).toBe('not-allowed');
		expect(await asked(other['department-head'])).toBe('not-found');
	});

	it('one upload is its person’s and its plan’s', async () => {
		const id = await begin(await changed(file, put(first, 'E', 3)));
		const elsewhere = await build.planIn(head(), plan);
		expect(refusalOf(await readBackOf(head(), elsewhere, id)).code).toBe('stale');
		const order = { revision: 0, chosen: [`${first}/credits`], kept: [] };
		expect(refusalOf(await applyReadBack(head(), elsewhere, id, order)).code).toBe('stale');
		expect(refusalOf(await undoReadBack(other['department-head'], planId, id)).code).toBe(
			'not-found',
		);
	});
});
