import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringTo } from '#tests/builders/plan-life.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { printComparison } from '../documents/compared.ts';
import { commentOn } from '../comments/index.ts';
import * as comparing from './index.ts';
import * as plans from '../plans/index.ts';

const { granted, refusalOf, requestId } = build;
let data: Awaited<ReturnType<typeof build.freshData>>;
let school: build.TestSchool;
let other: build.TestSchool;
let last: string;
let draft: string;

const accept = async (planId: string): Promise<void> => {
	const [head, affairs] = [school['department-head'], school['academic-affairs']];
	granted(await plans.submitPlan(head, planId, { revision: 0, requestId: requestId() }));
	granted(await plans.acceptPlan(affairs, planId, { revision: 0, requestId: requestId() }));
};

beforeAll(async () => {
	data = await build.freshData();
	[school, other] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
	const head = school['department-head'];
	const plan = referencePlan();
	last = await build.planIn(head, { ...plan, cohort: 2025 });
	await accept(last);
	const [first, ...rest] = plan.courses;
	const courses = [
		...rest,
		{ ...first!, id: 'renamed', name: '中国特色社会主义理论', practiceHours: 0 },
	];
	draft = await build.planIn(head, { ...plan, courses });
});
afterAll(() => data.leave());

const none = { from: null, to: null };

describe('a plan beside another', () => {
	it('is compared with the last accepted cohort unless something else is chosen', async () => {
		const { compared, choices } = granted(
			await comparing.comparedWith(school.auditor, draft, none),
		);
		expect([compared.before.key, compared.after.key]).toEqual([`${last}@v1`, 'draft']);
		expect(compared.before.name).toBe('2025级直播电商服务 v1.0');
		const courses = compared.parts.find(({ part }) => part === 'courses')!;
		expect(courses.changes).toMatchObject([
			{ name: '中国特色社会主义理论', what: '修改（更名、调整次序）' },
		]);
		expect(compared.figures.find(({ label }) => label === '实践占比')).toMatchObject({
			changed: true,
		});
		expect(compared.effects.map(({ rule }) => rule)).toContain('hours/practice-share');
		expect(choices.map(({ key }) => key)).toEqual(['draft', 'start', 'standard', `${last}@v1`]);
	});

	it('shows what was said on a place that changed, to whoever may read it', async () => {
		const plan = referencePlan();
		const [course] = plan.courses;
		const planId = await build.planIn(school['department-head'], plan);
		const path = `courses/${course!.id}/credits`;
		const anchor = { kind: 'place', path };
		const said = { kind: 'comment', requestId: `${requestId()}-form`, anchor, text: '学分请核对' };
		granted(await commentOn(school['academic-affairs'], planId, said));
		const elsewhere = {
			...said,
			requestId: `${requestId()}-form`,
			anchor: { kind: 'place', path: `courses/${plan.courses[1]!.id}/credits` },
		};
		granted(await commentOn(school['academic-affairs'], planId, elsewhere));
		const edits = [{ op: 'set', path, from: course!.credits, to: (course!.credits ?? 0) + 0.5 }];
		const request = { base: 0, clientId: 'page', requestId: requestId(), edits };
		granted(await plans.editPlan(school['department-head'], planId, request));
		const asked = { from: 'start', to: 'draft' };
		const seen = granted(await comparing.comparedWith(school['department-head'], planId, asked));
		expect(seen.comments.map(({ remarks: [first] }) => first?.text)).toEqual(['学分请核对']);
		const unread = granted(await comparing.comparedWith(school.auditor, planId, asked));
		expect(unread.comments).toEqual([]);
	});

	it('is the same as itself, and as it began', async () => {
		for (const from of ['draft', 'start']) {
			const answer = await comparing.comparedWith(school.auditor, draft, { from, to: 'draft' });
			expect(granted(answer).compared).toMatchObject({ same: true, edits: 0, effects: [] });
		}
	});

	it('is compared with what its standard proposes', async () => {
		const answer = await comparing.comparedWith(school.auditor, draft, {
			from: 'standard',
			to: null,
		});
		const { compared } = granted(answer);
		expect(compared.before.name).toContain('2025');
		expect(compared.parts.map(({ part }) => part)).not.toContain('cohort');
		expect(compared.parts.map(({ part }) => part)).toContain('courses');
	});
});

describe('whose it is', () => {
	it('another school sees none of it, from either side', async () => {
		const theirs = await build.planIn(other['department-head'], referencePlan());
		expect(refusalOf(await comparing.comparedWith(other.auditor, draft, none)).code).toBe(
			'not-found',
		);
		for (const key of [draft, `${last}@v1`]) {
			const answer = await comparing.comparedWith(other.auditor, theirs, { from: key, to: null });
			expect(refusalOf(answer)).toEqual(
				refusalOf(
					await comparing.comparedWith(other.auditor, theirs, {
						from: 'nosuchplan000000',
						to: null,
					}),
				),
			);
		}
		const printed = await printComparison(other.auditor, theirs, { from: draft, to: null });
		expect(refusalOf(printed).code).toBe('not-found');
	});

	it('whoever may not read a plan may not compare with it', async () => {
		const outsider = await build.memberOf(school, 'department-head', '机电系');
		const own = await build.planIn(outsider, { ...referencePlan(), department: '机电系' });
		const hidden = await comparing.comparedWith(outsider, own, { from: draft, to: null });
		expect(refusalOf(hidden).code).toBe('not-found');
		const accepted = await comparing.comparedWith(outsider, own, { from: `${last}@v1`, to: null });
		expect(refusalOf(accepted).code).toBe('not-found');
		const seen = await build.planIn(school['department-head'], {
			...referencePlan(),
			cohort: 2024,
		});
		await bringTo(school, seen, 'publish');
		const published = await comparing.comparedWith(outsider, own, { from: `${seen}@v2`, to: null });
		expect(published.ok).toBe(true);
	});

	it.each(['', 'v9', 'v', '../x', 'draft@v1'])('%j is nothing to compare with', async (from) => {
		const answer = await comparing.comparedWith(school.auditor, draft, { from, to: null });
		expect(refusalOf(answer).code).toBe('not-found');
	});
});

it('is printed with its changes, the same bytes each time', async () => {
	const asked = { from: `${last}@v1`, to: 'v1' };
	const own = { from: asked.from, to: 'draft' };
	const [one, again] = [
		granted(await printComparison(school.auditor, draft, own)),
		granted(await printComparison(school.auditor, draft, own)),
	];
	expect(one.name).toContain('与2025级直播电商服务 v1.0比较');
	expect(Buffer.compare(one.bytes, again.bytes)).toBe(0);
	expect(refusalOf(await printComparison(school.auditor, draft, asked)).code).toBe('not-found');
});
