import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { defaultCalendar } from '#standards/draft/calendar.ts';
import { begunPlan, createDraft, forgetBegun, keepBegun } from './index.ts';

const { granted, refusalOf, requestId } = build;
let ours: build.TestSchool;
let theirs: build.TestSchool;
let data: Awaited<ReturnType<typeof build.freshData>>;

beforeAll(async () => {
	data = await build.freshData();
	[ours, theirs] = [await build.schoolOf('甲校'), await build.schoolOf('乙校')];
});
afterAll(() => data.leave());

const weeks = new Map(
	defaultCalendar(3).flatMap(({ semester, weeks: of }) =>
		Object.entries(of).map(([use, count]) => [`${semester}/${use}`, String(count)] as const),
	),
);
const choice = {
	...{ standard: '730705', programme: '', cohort: '2026', creditSystem: false },
	...{ from: '', suggests: true, weeks },
	start: 'file',
	certificates: [{ key: 'x@1', level: '初级' }],
} as const;

describe('a new plan that is left for later', () => {
	it('comes back to that person as it was filled in, and to nobody else', async () => {
		const head = ours['department-head'];
		expect(await begunPlan(head)).toBeNull();
		granted(await keepBegun(head, { ...choice, cohort: '2025' }));
		granted(await keepBegun(head, choice));
		expect(await begunPlan(head)).toMatchObject({ title: '2026级 直播电商服务', choice });
		expect(await begunPlan(theirs['department-head'])).toBeNull();
		expect(await begunPlan({ ...head, personId: 'somebody-else' })).toBeNull();
	});

	it('keeps what cannot be made a plan of, but no fields that the form does not have', async () => {
		const head = theirs['department-head'];
		const odd = new Map([
			['1/teaching', '十八'],
			['9/teaching', '1'],
			['1/nothing', '1'],
		]);
		const long = [{ key: 'x'.repeat(201), level: '' }];
		granted(
			await keepBegun(head, {
				...choice,
				standard: '',
				cohort: '',
				weeks: odd,
				certificates: long,
			}),
		);
		expect(await begunPlan(head)).toMatchObject({
			title: '未选专业',
			choice: { cohort: '', weeks: new Map([['1/teaching', '十八']]), certificates: [] },
		});
		granted(await forgetBegun(head));
		expect(await begunPlan(head)).toBeNull();
	});

	it('is gone once a plan is made of it, not when that is refused', async () => {
		const head = ours['department-head'];
		const refused = await createDraft(head, { ...choice, cohort: '1800' }, requestId());
		expect(refused.ok).toBe(false);
		expect(await begunPlan(head)).not.toBeNull();
		granted(await createDraft(head, { ...choice, certificates: [] }, requestId()));
		expect(await begunPlan(head)).toBeNull();
	});

	it('is for those who may make a plan', async () => {
		const affairs = ours['academic-affairs'];
		expect(refusalOf(await keepBegun(affairs, choice))).toMatchObject({ code: 'not-allowed' });
		expect(refusalOf(await forgetBegun(affairs))).toMatchObject({ code: 'not-allowed' });
	});
});
