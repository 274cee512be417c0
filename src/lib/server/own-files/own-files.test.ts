/** Brought, mended, confirmed, known again; and to nobody else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fiveYears, threeRowHeads, wholePlan } from '#tests/builders/own-schedules.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { editPlan, historyOf, openPlan } from '../plans/index.ts';
import {
	beginOwnFile,
	chooseForFile,
	choicesIn,
	confirmOwnFile,
	forgetLayout,
	ownFileView,
	rememberedLayouts,
	undoOwnFile,
} from './index.ts';

let leave: () => Promise<void>;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let planId: string;

const before = planOf({
	courses: [{ name: '语文', terms: [{ id: '1', semester: 1, weeklyHours: 4 }] }, { name: '书法' }],
});

beforeAll(async () => {
	leave = (await build.freshData()).leave;
	[ours, theirs] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
});
afterAll(() => leave());
beforeEach(async () => {
	planId = await build.planIn(ours['department-head'], before);
});

const author = () => ours['department-head'];
const contentOf = async (): Promise<Plan> => build.granted(await openPlan(author(), planId)).plan;

async function begun(bytes: Promise<Uint8Array> = threeRowHeads()): Promise<string> {
	const file = { name: '../进程表.xlsx', bytes: await bytes };
	return build.granted(await beginOwnFile(author(), planId, file)).id;
}
const view = async (id: string) => build.granted(await ownFileView(author(), planId, id));
const choose = (id: string, fields: Readonly<Record<string, string>>) =>
	chooseForFile(author(), planId, id, choicesIn(new Map(Object.entries(fields))));

describe('a file', () => {
	it('is shown without being stored, and written as one batch under its person', async () => {
		const id = await begun();
		const shown = await view(id);
		expect(shown).toMatchObject({
			name: '进程表.xlsx',
			revision: 0,
			way: 'update',
			isWritten: false,
		});
		expect(shown.updated.first).toEqual(['语文']);
		expect((await contentOf()).courses).toHaveLength(2);
		build.granted(await confirmOwnFile(author(), planId, id, 0));
		const plan = await contentOf();
		expect(plan.courses.map(({ name }) => name)).toEqual([
			'语文',
			'书法',
			'体育与健康',
			'形势与政策',
			'网店运营',
			'直播销售',
			'摄影',
			'数据分析',
		]);
		expect(plan.courses[0]?.terms.map(({ weeklyHours }) => weeklyHours)).toEqual([2, 2, 2, 2]);
		const history = build.granted(await historyOf(author(), planId, { limit: 10 }));
		expect(new Set(history.map(({ revision }) => revision))).toContain(1);
		expect((await view(id)).isWritten).toBe(true);
	});

	it('replaces all courses where that is chosen, and keeps those of the same name', async () => {
		const id = await begun();
		const [old] = (await contentOf()).courses;
		build.granted(await choose(id, { way: 'replace', 'used/0': 'yes' }));
		expect((await view(id)).removed.first).toEqual(['书法']);
		build.granted(await confirmOwnFile(author(), planId, id, 0));
		const { courses } = await contentOf();
		expect(courses[0]).toMatchObject({ id: old?.id, name: '语文', credits: 8 });
		expect(courses.map(({ name }) => name)).not.toContain('书法');
	});

	it('twice is written once', async () => {
		const id = await begun();
		const both = await Promise.all([
			confirmOwnFile(author(), planId, id, 0),
			confirmOwnFile(author(), planId, id, 0),
		]);
		both.forEach((each) => build.granted(each));
		build.granted(await confirmOwnFile(author(), planId, id, 0));
		expect(build.granted(await openPlan(author(), planId)).revision).toBe(1);
	});

	it('is refused where the plan has moved on since the page was shown, and goes once it is read again', async () => {
		const id = await begun();
		const edits = [{ op: 'set', path: 'goal', from: '', to: '新的目标' }];
		build.granted(
			await editPlan(author(), planId, {
				base: 0,
				clientId: 'other',
				requestId: build.requestId(),
				edits,
			}),
		);
		expect(build.refusalOf(await confirmOwnFile(author(), planId, id, 0)).code).toBe('stale');
		const { revision } = await view(id);
		build.granted(await confirmOwnFile(author(), planId, id, revision));
		expect(await contentOf()).toMatchObject({ goal: '新的目标' });
	});

	it('is taken back as one step', async () => {
		const id = await begun(wholePlan());
		const old = await contentOf();
		build.granted(await confirmOwnFile(author(), planId, id, 0));
		expect(await contentOf()).not.toEqual(old);
		build.granted(await undoOwnFile(author(), planId, id));
		build.granted(await undoOwnFile(author(), planId, id));
		expect(await contentOf()).toEqual(old);
	});

	it('that says what the plan says already is told so', async () => {
		build.granted(await confirmOwnFile(author(), planId, await begun(), 0));
		const again = await confirmOwnFile(author(), planId, await begun(), 1);
		expect(build.refusalOf(again).message).toMatch(/与方案相同/);
	});

	it('of nothing that can be read is refused', async () => {
		const file = { name: 'a.xlsx', bytes: new TextEncoder().encode('<html>') };
		expect(build.refusalOf(await beginOwnFile(author(), planId, file)).message).toMatch(
			/a\.xlsx.*网页/,
		);
	});
});

describe('columns', () => {
	it('are read as a person says, and known again with the next file of these heads', async () => {
		const id = await begun();
		const changed = build.granted(await choose(id, { 'used/0': 'yes', 'column/0/7': 'none' }));
		expect(changed.changed).toBe(true);
		const shown = await view(id);
		expect(shown.tables[0]?.columns[6]).toMatchObject({ role: 'none', confidence: 'chosen' });
		build.granted(await confirmOwnFile(author(), planId, id, shown.revision));
		expect((await contentOf()).courses.find(({ name }) => name === '网店运营')?.credits).toBeNull();
		const next = await view(await begun());
		expect(next.tables[0]).toMatchObject({ isRemembered: true });
		expect(next.tables[0]?.columns[6]).toMatchObject({ role: 'none', confidence: 'remembered' });
	});

	it('that were forgotten are proposed anew; another school knows nothing of them', async () => {
		build.granted(await confirmOwnFile(author(), planId, await begun(fiveYears()), 0));
		const layouts = build.granted(await rememberedLayouts(author(), planId));
		const mine = layouts.filter(({ title }) => title === '进程表.xlsx：课程');
		expect(mine).toHaveLength(1);
		const other = await build.planIn(theirs['department-head'], before);
		expect(build.granted(await rememberedLayouts(theirs['department-head'], other))).toEqual([]);
		const foreign = await forgetLayout(theirs['department-head'], other, mine[0]!.id);
		expect(build.refusalOf(foreign).code).toBe('invalid');
		build.granted(await forgetLayout(author(), planId, mine[0]!.id));
		expect((await view(await begun(fiveYears()))).tables[0]?.isRemembered).toBe(false);
	});
});

describe('nobody else', () => {
	it.each(['department-reviewer', 'academic-affairs', 'auditor'] as const)(
		'%s brings none',
		async (role) => {
			const file = { name: 'a.xlsx', bytes: await threeRowHeads() };
			expect(build.refusalOf(await beginOwnFile(ours[role], planId, file)).code).toBe(
				'not-allowed',
			);
		},
	);

	it('of another school finds neither plan nor file', async () => {
		const id = await begun();
		const stranger = theirs['department-head'];
		for (const answer of [
			await beginOwnFile(stranger, planId, { name: 'a', bytes: new Uint8Array() }),
			await ownFileView(stranger, planId, id),
			await confirmOwnFile(stranger, planId, id, 0),
			await undoOwnFile(stranger, planId, id),
		])
			expect(build.refusalOf(answer).code).toBe('not-found');
	});

	it('of the same school confirms what a colleague brought, nor does it go into another plan', async () => {
		const id = await begun();
		const colleague = await build.memberOf(ours, 'department-head', '商贸系');
		expect(build.refusalOf(await ownFileView(colleague, planId, id)).code).toBe('invalid');
		const other = await build.planIn(author(), before);
		expect(build.refusalOf(await confirmOwnFile(author(), other, id, 0)).code).toBe('invalid');
	});
});
