import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courseFrom } from '#domain/library/exchange.ts';
import type { Course } from '#domain/plan/shape.ts';
import { isSame } from '#domain/library/fields.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../../access/actor.ts';
import { acceptPlan, editPlan, historyOf, openPlan, submitPlan } from '../../plans/index.ts';
import { compareSource } from '../import/compare.ts';
import { beginFactsImport, confirmFactsImport, factsImportOf } from '../import/index.ts';
import { newRecordId, saveRecord } from '../index.ts';
import { standingOf } from '../standing.ts';
import { changeLibrary, previewLibrary } from './change.ts';
import { libraryForPlan, putIntoLibrary } from './plan-side.ts';
import { libraryIn } from './standing.ts';

const { granted, refusalOf } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let head: Actor;
let affairs: Actor;
beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	[head, affairs] = [school['department-head'], school['academic-affairs']];
});
afterAll(() => data.leave());

type Values = Readonly<Record<string, unknown>>;

/** A course of the library of a code that nothing else has. */
interface Here {
	readonly libraryId: string;
	readonly opened: { recordId: string; revision: number };
	readonly sales: (parts?: Values) => Values;
}

let codes = 0;
async function newCourse(): Promise<Here> {
	const code = `SM${(codes += 1)}`;
	const sales = (parts: Values = {}): Values => ({
		...{ code, name: '直播销售', department: '商贸系', category: 'core', hours: 72 },
		...{ practiceHours: 36, credits: 4, assessment: 'exam', ...parts },
	});
	const { recordId } = granted(await saveRecord(affairs, 'course', null, sales()));
	return { libraryId: recordId, opened: { recordId, revision: 1 }, sales };
}

/** The reference plan with one more course of the library, four hours a week in the first semester. */
async function planWith(
	{ libraryId }: Here,
	change: (course: Course) => Course = (same) => same,
): Promise<string> {
	const plan = referencePlan();
	const { rows } = await standingOf(school.schoolId);
	const library = libraryIn(rows).find(({ id }) => id === libraryId)!;
	const course = change(courseFrom(library, 'lib', plan, 1));
	return build.planIn(head, { ...plan, courses: [...plan.courses, course] });
}
const preview = async (actor: Actor, { opened }: Here, value: object) => {
	const shown = granted(await previewLibrary(actor, 'course', opened, value));
	if (!shown) throw new Error('a preview');
	return shown;
};
const courseIn = async (actor: Actor, planId: string) =>
	granted(await openPlan(actor, planId)).plan.courses.find(({ id }) => id === 'lib')!;
const weekly = async (actor: Actor, planId: string) =>
	(await courseIn(actor, planId)).terms.map(({ weeklyHours }) => weeklyHours);

describe('a course of the library that changes', () => {
	it('shows each plan that it touches, with its verdict, before anything is written; then each that was chosen takes it over, once', async () => {
		const here = await newCourse();
		const { opened, sales } = here;
		const [one, two] = [await planWith(here), await planWith(here)];
		// The hours of eight credits: 54 to a credit breaks the bound of 18.
		const value = sales({ hours: 108 });
		const shown = await preview(head, here, value);
		expect(shown.plans.map(({ planId }) => planId).toSorted()).toEqual([one, two].toSorted());
		for (const { fields, verdict, findings, because } of shown.plans) {
			expect(fields).toEqual([
				{ course: '直播销售', field: '总学时', from: '72', to: '108', as: 'taken' },
			]);
			expect([verdict?.[1], because]).toEqual(['fail', null]);
			expect(findings.map(({ title }) => title)).toContain('学时折算学分');
		}
		expect(await weekly(head, one)).toEqual([4]);
		const chosen = [{ planId: one, revision: 0 }];
		const order = { opened, value, seen: shown.seen, chosen };
		for (const _ of [1, 2]) {
			const done = granted(await changeLibrary(head, 'course', order));
			expect(done.plans.map(({ because }) => because)).toEqual([null]);
		}
		expect([await weekly(head, one), await weekly(head, two)]).toEqual([[6], [4]]);
		const history = granted(await historyOf(head, one));
		expect(history).toMatchObject([
			{ revision: 1, path: 'courses/lib/terms/1/weeklyHours', from: 4, to: 6 },
		]);
		expect(history[0]?.by.name).toBe(head.name);
		expect(granted(await openPlan(head, one)).summary?.verdict).toBe('fail');
	});

	it('leaves alone what a plan has on purpose, what is under review, and what is accepted; and says so', async () => {
		const here = await newCourse();
		const { sales } = here;
		const own = await planWith(here, (course) => ({ ...course, credits: 4.5 }));
		const [waiting, accepted] = [await planWith(here), await planWith(here)];
		const asking = () => ({ revision: 0, requestId: build.requestId(), reason: '' });
		for (const planId of [waiting, accepted]) granted(await submitPlan(head, planId, asking()));
		granted(await acceptPlan(affairs, accepted, asking()));
		const shown = await preview(affairs, here, sales({ credits: 4.5, name: '直播销售实务' }));
		const of = (id: string) => shown.plans.find(({ planId }) => planId === id);
		expect(of(own)?.fields.map(({ field, as }) => [field, as])).toEqual([['课程名称', 'taken']]);
		expect(of(waiting)?.because).toMatch(/正在审核/);
		expect(of(accepted)?.because).toMatch(/正在审核/);
		const chosen = shown.plans.map(({ planId, revision }) => ({ planId, revision }));
		const value = sales({ credits: 4.5, name: '直播销售实务' });
		const order = { opened: here.opened, value, seen: shown.seen, chosen };
		const { plans } = granted(await changeLibrary(affairs, 'course', order));
		expect(plans.filter(({ because }) => because === null).map(({ planId }) => planId)).toEqual([
			own,
		]);
		for (const id of [waiting, accepted]) expect((await courseIn(head, id)).name).toBe('直播销售');
	});

	it('is refused plan by plan where a plan has moved on, and whole where the course has', async () => {
		const here = await newCourse();
		const { opened, sales } = here;
		const [one, two] = [await planWith(here), await planWith(here)];
		const value = sales({ hours: 90, credits: 5 });
		const shown = await preview(head, here, value);
		const edit = { op: 'set', path: 'goal', from: referencePlan().goal, to: '改过' };
		const batch = { base: 0, clientId: 'tab', requestId: build.requestId(), edits: [edit] };
		granted(await editPlan(head, one, batch));
		const chosen = [one, two].map((planId) => ({ planId, revision: 0 }));
		const order = { opened, value, seen: shown.seen, chosen };
		const { plans } = granted(await changeLibrary(head, 'course', order));
		expect(plans.map(({ because }) => because)).toEqual([
			expect.stringContaining('预览之后方案又有改动'),
			null,
		]);
		expect([await weekly(head, one), await weekly(head, two)]).toEqual([[4], [5]]);
		const late = await changeLibrary(affairs, 'course', order);
		expect(refusalOf(late).code).toBe('conflict');
		const other = { ...order, opened: { ...opened, revision: 2 }, value: sales({ hours: 54 }) };
		expect(refusalOf(await changeLibrary(affairs, 'course', other)).message).toContain(
			'内容又改了',
		);
	});

	it('is of its department’s head, of 教务 and of 学校管理员 to change; a plan is not an administrator’s to see', async () => {
		const here = await newCourse();
		const { opened, sales } = here;
		await planWith(here);
		const outsider = await build.memberOf(school, 'department-head', '机电系');
		const value = sales({ hours: 90 });
		const says = async (actor: Actor) => {
			const answer = await previewLibrary(actor, 'course', opened, value);
			return answer.ok ? [answer.value?.plans.length, answer.value?.unseen] : answer.refusal.code;
		};
		expect(await says(head)).toEqual([1, 0]);
		expect(await says(affairs)).toEqual([1, 0]);
		expect(await says(school['school-admin'])).toEqual([0, 1]);
		for (const actor of [outsider, school.auditor, school['department-reviewer']])
			expect(await says(actor)).toBe('not-allowed');
		const moved = sales({ department: '机电系' });
		const refusal = refusalOf(await previewLibrary(head, 'course', opened, moved));
		expect(refusal.message).toContain('可以改商贸系的课程');
		const stranger = (await build.schoolOf('乙校'))['academic-affairs'];
		expect(refusalOf(await previewLibrary(stranger, 'course', opened, value)).code).toBe(
			'not-found',
		);
	});
});

it('a textbook that changes is one of its courses’ changes', async () => {
	const here = await newCourse();
	const book = {
		title: '直播销售',
		publisher: '高等教育出版社',
		kind: 'national',
		courses: [here.sales()['code']],
	};
	const { recordId } = granted(await saveRecord(head, 'textbook', null, book));
	const planId = await planWith(here);
	const opened = { recordId, revision: 1 };
	const value = { ...book, edition: '第 2 版' };
	const shown = granted(await previewLibrary(head, 'textbook', opened, value));
	expect(shown?.plans.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['教材']]);
	const chosen = [{ planId, revision: 0 }];
	granted(
		await changeLibrary(head, 'textbook', { opened, value, seen: shown?.seen ?? '', chosen }),
	);
	expect((await courseIn(head, planId)).textbooks).toMatchObject([{ edition: '第 2 版' }]);
	const foreign = { ...book, title: '别的', courses: ['XX01'] };
	expect(refusalOf(await saveRecord(head, 'textbook', null, foreign)).code).toBe('not-allowed');
});

it('a course of a plan is put into the library once, under its code', async () => {
	const plan = referencePlan();
	const course = plan.courses[0]!;
	const coded = {
		...plan,
		courses: plan.courses.map((one) => (one === course ? { ...one, code: 'GG01' } : one)),
	};
	const planId = await build.planIn(head, coded);
	const sent = { course: course.id, recordId: newRecordId() };
	for (const _ of [1, 2]) {
		const made = granted(await putIntoLibrary(head, planId, sent));
		expect(made.fields.code).toBe('GG01');
		expect(isSame(made.fields.content, course.description.content)).toBe(true);
	}
	const { courses } = granted(await libraryForPlan(head, planId));
	expect(courses.filter(({ fields }) => fields.code === 'GG01')).toHaveLength(1);
	const again = await putIntoLibrary(head, planId, { ...sent, recordId: newRecordId() });
	expect(refusalOf(again).message).toContain('已有课程');
	const theirs = await putIntoLibrary(affairs, planId, sent);
	expect(refusalOf(theirs).code).toBe('not-allowed');
});

it('an import that changes a course that plans have says so, and leaves the plans alone', async () => {
	const here = await newCourse();
	const planId = await planWith(here);
	const { code } = here.sales() as { code: string };
	const pasted = {
		course: `课程代码\t课程名称\t课程类别\t总学时\n${code}\t直播销售\t专业核心课程\t90`,
	};
	const { id } = granted(await beginFactsImport(affairs, { pasted }, compareSource));
	const { notes } = granted(await factsImportOf(affairs, id));
	expect(notes.join()).toContain('有 1 门已被方案采用');
	granted(await confirmFactsImport(affairs, id));
	expect(await weekly(head, planId)).toEqual([4]);
});
