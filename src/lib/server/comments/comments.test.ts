import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Anchor } from '#domain/comments/anchor.ts';
import type { CommentsPage } from '#domain/comments/page.ts';
import { bringTo } from '#tests/builders/plan-life.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Actor } from '../access/actor.ts';
import { readSchool } from '../db/databases.ts';
import { audit } from '../db/school/schema.ts';
import { listen } from '../plans/events.ts';
import * as plans from '../plans/index.ts';
import { today } from '../plans/judge.ts';
import { commentOn, commentsOn, openCommentsOf, takeUpCarried, type Applied } from './index.ts';

const { granted, refusalOf, requestId } = build;
let school: build.TestSchool;
let [head, affairs, reviewer, auditor]: Actor[] = [];
let data: Awaited<ReturnType<typeof build.freshData>>;
let planId: string;
const course = referencePlan().courses[0]!;
const path = `courses/${course.id}/credits`;

beforeAll(async () => {
	data = await build.freshData();
	school = await build.schoolOf('甲校');
	head = school['department-head'];
	affairs = school['academic-affairs'];
	reviewer = school['department-reviewer'];
	auditor = school.auditor;
});
afterAll(() => data.leave());
beforeEach(async () => {
	planId = await build.planIn(head!, referencePlan());
});

const act = (who: Actor | undefined, sent: object, id = requestId()) =>
	commentOn(who!, planId, { requestId: `${id}-form`, ...sent });
const say = async (who: Actor | undefined, text: string, anchor: Anchor = { kind: 'plan' }) =>
	granted(await act(who, { kind: 'comment', anchor, text })).id;
const pageOf = async (who: Actor | undefined): Promise<CommentsPage> =>
	granted(await commentsOn(who!, planId));
const threadOf = async (id: string, who = head) =>
	(await pageOf(who)).threads.find((thread) => thread.id === id)!;
const saveEdit = async (to: number, from = course.credits) => {
	const { revision } = granted(await plans.openPlan(head!, planId));
	const edits = [{ op: 'set', path, from, to }];
	const batch = { base: revision, clientId: 'tab', requestId: requestId(), edits };
	return granted(await plans.editPlan(head!, planId, batch));
};
const suggested = (course.credits ?? 0) + 1;
const suggest = async (to = suggested) =>
	granted(
		await act(affairs, {
			...{ kind: 'comment', anchor: { kind: 'place', path }, text: '请核对学分' },
			edits: [{ op: 'set', path, from: course.credits, to }],
		}),
	).id;
const apply = (who: Actor | undefined, comment: string, id?: string) =>
	act(who, { kind: 'apply', comment, base: 0, clientId: 'tab' }, id);
const creditsNow = async () =>
	granted(await plans.openPlan(head!, planId)).plan.courses.find(({ id }) => id === course.id)
		?.credits;

describe('a comment', () => {
	it('is read by who writes and who judges the plan, with who said it and as whom', async () => {
		const id = await say(affairs, `@${head!.name} 请核对`, { kind: 'place', path });
		for (const who of [head, affairs, reviewer])
			expect(await threadOf(id, who)).toMatchObject({
				anchor: { kind: 'place', path },
				status: 'open',
				remarks: [
					{ by: { name: affairs!.name }, voice: 'academic-affairs', mentions: [head!.personId] },
				],
			});
		granted(await act(head, { kind: 'answer', thread: id, text: '已核对' }));
		expect((await threadOf(id)).status).toBe('answered');
	});
	it('is written once, however often it is sent, and heard by who looks at the plan', async () => {
		const heard: string[] = [];
		const stop = listen(school.schoolId, planId, (event) => {
			if (event.kind === 'comment') heard.push(event.news.id);
		});
		const form = { kind: 'comment', anchor: { kind: 'plan' }, text: '请核对' };
		const first = granted(await act(affairs, form, 'same'));
		expect(granted(await act(affairs, form, 'same'))).toEqual(first);
		expect(refusalOf(await act(head, form, 'same')).code).toBe('invalid');
		stop();
		expect((await pageOf(head)).threads).toHaveLength(1);
		expect(heard[0]).toBe(first.id);
	});
	it('is an entry of the 操作记录 under its plan', async () => {
		await say(affairs, '请核对实践学时');
		const rows = await readSchool(school.schoolId, (db) => db.select().from(audit));
		const last = rows.at(-1);
		expect(last?.subjects).toContain(` plans/${planId} `);
		expect(last?.changes).toContain('请核对实践学时');
	});
	it('is refused in words where it may not be written so', async () => {
		for (const text of ['', '=SUM(A1)', '<b>x</b>', '好\u202e'])
			expect(
				refusalOf(await act(affairs, { kind: 'comment', anchor: { kind: 'plan' }, text })).faults,
			).toHaveLength(1);
	});
	it('on what has gone is told so, and one that stands keeps its last words', async () => {
		const id = await say(affairs, '学分偏高', { kind: 'place', path });
		await saveEdit(suggested);
		const { revision, plan } = granted(await plans.openPlan(head!, planId));
		const gone = { op: 'remove', path: `courses/${course.id}`, from: plan.courses[0], to: null };
		const batch = { base: revision, clientId: 'tab', requestId: requestId(), edits: [gone] };
		granted(await plans.editPlan(head!, planId, batch));
		expect((await threadOf(id)).removed).toMatchObject({
			op: 'remove',
			path: `courses/${course.id}`,
			from: { credits: suggested },
		});
		const late = { kind: 'comment', anchor: { kind: 'place', path }, text: '再看' };
		expect(refusalOf(await act(affairs, late)).code).toBe('stale');
	});
	it('on words of a text is kept where they stand, and refused once they were rewritten', async () => {
		const { goal } = referencePlan();
		const anchor = { kind: 'passage', path: 'goal', quote: goal.slice(2, 8), start: 9 } as const;
		const sent = { ...anchor, before: '', after: '' };
		const id = await say(affairs, '请改写', sent);
		expect((await threadOf(id)).anchor).toMatchObject({ start: 2, before: goal.slice(0, 2) });
		const other = { kind: 'comment', anchor: { ...sent, quote: '原来没有的话' }, text: 'x' };
		expect(refusalOf(await act(affairs, other)).code).toBe('stale');
	});
	it('can be taken back by who wrote it, and stays known', async () => {
		const id = await say(affairs, '写错了');
		expect(refusalOf(await act(head, { kind: 'withdraw', comment: id })).code).toBe('not-allowed');
		granted(await act(affairs, { kind: 'withdraw', comment: id }));
		expect(await threadOf(id)).toMatchObject({ status: 'withdrawn', remarks: [{ text: '' }] });
		const answer = { kind: 'answer', thread: id, text: '答复' };
		expect(refusalOf(await act(head, answer)).code).toBe('stage');
	});
});

describe('a suggestion', () => {
	it('is applied by an author as edits of theirs, once, and settles the thread', async () => {
		const id = await suggest();
		const done = granted(await apply(head, id, 'apply-1')) as Applied;
		expect(done.changes).toMatchObject([{ clientId: 'tab', by: { id: head!.personId } }]);
		expect(await creditsNow()).toBe(suggested);
		expect(granted(await apply(head, id, 'apply-1'))).toEqual(done);
		expect(await threadOf(id)).toMatchObject({
			status: 'resolved',
			suggestion: { state: 'applied', settled: { by: { name: head!.name } } },
		});
		expect(refusalOf(await apply(head, id)).code).toBe('stale');
	});
	it('is nobody else’s to apply, and changes nothing by being made', async () => {
		const id = await suggest();
		for (const who of [affairs, reviewer])
			expect(refusalOf(await apply(who, id)).code).toBe('not-allowed');
		expect(await creditsNow()).toBe(course.credits);
	});
	it('is refused, with where and what, once the value has changed', async () => {
		const id = await suggest();
		await saveEdit(suggested + 1);
		const { code, message, faults } = refusalOf(await apply(head, id));
		expect([code, faults]).toMatchObject([
			'stale',
			[{ path, wrong: `建议时是${course.credits}，现在是${suggested + 1}` }],
		]);
		expect(message).toContain('没有应用');
		expect(await creditsNow()).toBe(suggested + 1);
		expect((await threadOf(id)).suggestion?.state).toBe('open');
	});
	it('that is so already only settles the thread', async () => {
		const id = await suggest();
		await saveEdit(suggested);
		expect((granted(await apply(head, id)) as Applied).changes).toHaveLength(1);
		expect((await threadOf(id)).status).toBe('resolved');
	});
	it('waits while the plan is under review', async () => {
		const id = await suggest();
		granted(await plans.submitPlan(head!, planId, { revision: 0, requestId: requestId() }));
		expect(refusalOf(await apply(head, id)).code).toBe('stage');
	});
	it('is declined with a reason', async () => {
		const id = await suggest();
		const decline = (reason: string) => act(head, { kind: 'decline', comment: id, reason });
		expect(refusalOf(await decline(' ')).code).toBe('invalid');
		granted(await decline('教材只够这些学分'));
		expect(await threadOf(id)).toMatchObject({
			status: 'answered',
			suggestion: { state: 'declined', settled: { reason: '教材只够这些学分' } },
		});
	});
	it('is not made of what says nothing, does not fit, or is not an author’s to write', async () => {
		const codeOf = async (edits: object[]) =>
			refusalOf(
				await act(affairs, { kind: 'comment', anchor: { kind: 'plan' }, text: '请改', edits }),
			).code;
		expect(await codeOf([{ op: 'set', path, from: 1, to: course.credits }])).toBe('invalid');
		expect(await codeOf([{ op: 'set', path, from: -7, to: 9 }])).toBe('stale');
		expect(await codeOf([{ op: 'set', path, from: course.credits, to: 4.3 }])).toBe('invalid');
		const own = { op: 'set', path: 'school/name', from: school.schoolName, to: 'x' };
		expect(await codeOf([own])).toBe('invalid');
	});
});

describe('a thread', () => {
	it('is settled by who raised it or 教务, and counts as open until then or until it is carried over', async () => {
		const [one, two] = [await say(reviewer, '请看'), await say(affairs, '再看')];
		expect(refusalOf(await act(head, { kind: 'resolve', comment: one })).code).toBe('not-allowed');
		expect((await openCommentsOf(school.schoolId, planId)).map(({ id }) => id)).toEqual([one, two]);
		granted(await act(affairs, { kind: 'resolve', comment: one }));
		expect(refusalOf(await act(affairs, { kind: 'resolve', comment: one })).code).toBe('stale');
		expect(refusalOf(await act(reviewer, { kind: 'carry', comment: two })).code).toBe(
			'not-allowed',
		);
		granted(await act(affairs, { kind: 'carry', comment: two, reason: '修订时一并处理' }));
		expect(await openCommentsOf(school.schoolId, planId)).toEqual([]);
		expect((await threadOf(two)).status).toBe('carried');
		granted(await act(reviewer, { kind: 'reopen', comment: one }));
		expect(await openCommentsOf(school.schoolId, planId)).toHaveLength(1);
	});
	it('that was carried over is open again on the draft that follows, once', async () => {
		const id = await say(affairs, '下一版再改');
		granted(await act(affairs, { kind: 'carry', comment: id }));
		const next = await build.planIn(head!, referencePlan());
		const to = { planId: next, revision: 0 };
		expect(await takeUpCarried(head!, planId, to)).toBe(1);
		expect(await takeUpCarried(head!, planId, to)).toBe(0);
		expect(await openCommentsOf(school.schoolId, next)).toMatchObject([
			{ origin: id, remarks: [{ text: '下一版再改', by: { name: affairs!.name } }] },
		]);
	});
});

describe('reasons of a return', () => {
	const submit = async () =>
		granted(await plans.submitPlan(head!, planId, { revision: 0, requestId: requestId() }));
	const giveBack = (reasons?: object[], reason = '请核对学分') =>
		plans.returnPlan(affairs!, planId, {
			...{ revision: 0, requestId: requestId(), reason },
			reasons: reasons && JSON.stringify(reasons),
		});

	it('become comments, each in its place', async () => {
		await submit();
		granted(
			await giveBack([
				{ text: '学分偏高', anchor: { kind: 'place', path } },
				{ text: '缺调研报告', anchor: { kind: 'plan' } },
			]),
		);
		const { threads } = await pageOf(head);
		expect(threads).toMatchObject([
			{ isReason: true, anchor: { path }, remarks: [{ text: '学分偏高' }] },
			{ isReason: true, anchor: { kind: 'plan' }, remarks: [{ text: '缺调研报告' }] },
		]);
		const [first] = threads;
		const back = { kind: 'withdraw', comment: first!.id };
		expect(refusalOf(await act(affairs, back)).code).toBe('not-allowed');
	});
	it('are the opinion itself where nothing else is said', async () => {
		await submit();
		granted(await giveBack());
		expect((await pageOf(head)).threads).toMatchObject([
			{ anchor: { kind: 'plan' }, remarks: [{ text: '请核对学分' }] },
		]);
	});
	it('that say nothing, or of what is not there, return nothing', async () => {
		await submit();
		for (const reasons of [
			[{ text: ' ', anchor: { kind: 'plan' } }],
			[{ text: '看这里', anchor: { kind: 'place', path: 'courses/none' } }],
			[],
		])
			expect((await giveBack(reasons)).ok).toBe(false);
		expect(granted(await plans.openPlan(head!, planId)).stage).toBe('academic-review');
		expect((await pageOf(head)).threads).toEqual([]);
	});
});

describe('auditors', () => {
	const round = (firstDay: string, lastDay: string) =>
		act(affairs, { kind: 'open-round', firstDay, lastDay });
	const speak = () =>
		act(auditor, { kind: 'comment', anchor: { kind: 'plan' }, text: '实习协议请补充' });

	it('neither read nor speak until a round is opened to them, and speak only while it lasts', async () => {
		await say(affairs, '内部意见');
		expect(await pageOf(auditor)).toMatchObject({ threads: [], speaker: { voice: null } });
		expect(refusalOf(await speak()).code).toBe('not-allowed');
		const { id } = granted(await round(today(), today()));
		expect((await pageOf(auditor)).threads).toHaveLength(1);
		const { id: said } = granted(await speak());
		expect(await threadOf(said)).toMatchObject({ remarks: [{ voice: 'auditor' }] });
		granted(await act(affairs, { kind: 'close-round', round: id }));
		expect(refusalOf(await speak()).message).toContain('审阅');
		const { threads, rounds } = await pageOf(auditor);
		expect(threads).toHaveLength(2);
		expect(rounds).toMatchObject([
			{ openedBy: { name: affairs!.name }, closedBy: { name: affairs!.name } },
		]);
	});
	it('are let in by 教务 alone, for days that are still to come, one round at a time', async () => {
		const days = { kind: 'open-round', firstDay: today(), lastDay: today() };
		expect(refusalOf(await act(head, days)).code).toBe('not-allowed');
		expect(refusalOf(await round('2020-01-01', '2020-02-01')).code).toBe('invalid');
		expect(refusalOf(await round('2099-02-01', '2099-01-01')).code).toBe('invalid');
		granted(await round('2099-01-01', '2099-02-01'));
		expect(refusalOf(await speak()).code).toBe('not-allowed');
		expect(refusalOf(await round(today(), today())).code).toBe('stage');
	});
});

describe('whoever has no part in a plan', () => {
	it('does not find it: an administrator, a head of another department, another school', async () => {
		await say(affairs, '请核对');
		const other = await build.schoolOf('乙校');
		const outsider = await build.memberOf(school, 'department-head', '机电系');
		for (const who of [school['school-admin'], outsider, other['academic-affairs']]) {
			expect(refusalOf(await commentsOn(who, planId)).code).toBe('not-found');
			expect(refusalOf(await act(who, { kind: 'withdraw', comment: 'x' })).code).toBe('not-found');
		}
	});
	it('reads a published plan of another department, and none of what was said on it', async () => {
		const id = await say(affairs, '请核对');
		granted(await act(affairs, { kind: 'resolve', comment: id }));
		await bringTo(school, planId, 'publish');
		const outsider = await build.memberOf(school, 'department-head', '机电系');
		expect(await pageOf(outsider)).toMatchObject({ threads: [], people: [] });
		const answer = { kind: 'comment', anchor: { kind: 'plan' }, text: '外系的话' };
		expect(refusalOf(await act(outsider, answer)).code).toBe('not-allowed');
	});
});

describe('the rows', () => {
	it.each([
		"UPDATE comments SET text = 'x'",
		'DELETE FROM comments',
		"UPDATE comment_events SET reason = 'x'",
		'DELETE FROM comment_events',
		"UPDATE comment_rounds SET last_day = '2100-01-01'",
		'DELETE FROM comment_rounds',
		"UPDATE comment_rounds SET closed_at = 'x'",
	])('are only ever added: %s', async (statement) => {
		const id = await say(affairs, '请核对');
		granted(await act(affairs, { kind: 'resolve', comment: id }));
		const days = { firstDay: today(), lastDay: today() };
		const opened = granted(await act(affairs, { kind: 'open-round', ...days }));
		granted(await act(affairs, { kind: 'close-round', round: opened.id }));
		const done = build.pastTheProgram(data.folder, school.schoolId, (client) =>
			client.execute(statement),
		);
		await expect(done).rejects.toThrow(/append only|closed/);
	});
});
