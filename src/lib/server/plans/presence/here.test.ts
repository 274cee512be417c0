import { afterEach, describe, expect, it } from 'vitest';
import { listen, type PlanEvent } from '../events.ts';
import { attend, longestSilence, presentOn, stand, sweep } from './here.ts';

const zhou = { id: 'p1', name: '周岚' };
const whose = (clientId: string, personId = 'p1', schoolId = 's') => ({
	...{ schoolId, planId: 'plan', personId, clientId },
});
const spot = (at: string | null = null) => ({ page: 'courses', at });

let leave: (() => void)[] = [];
const comes = (clientId: string, personId = 'p1', schoolId = 's') => {
	const goes = attend(whose(clientId, personId, schoolId));
	leave.push(goes);
	return goes;
};
function hearing(): PlanEvent[] {
	const events: PlanEvent[] = [];
	leave.push(listen('s', 'plan', (event) => events.push(event)));
	return events;
}
afterEach(() => {
	for (const goes of leave) goes();
	leave = [];
});

describe('who is on a plan', () => {
	it('is whoever listens and says where, told when that changes', () => {
		const events = hearing();
		comes('a');
		expect(presentOn('s', 'plan')).toEqual([]);
		expect(stand(whose('a'), zhou, spot('courses/c1 credits'))).toBe(true);
		stand(whose('a'), zhou, spot('courses/c1 credits'));
		stand(whose('a'), zhou, spot('courses/c2 credits'));
		expect(events.map(({ kind }) => kind)).toEqual(['place', 'place']);
		expect(presentOn('s', 'plan')).toEqual([
			{ clientId: 'a', by: zhou, page: 'courses', at: 'courses/c2 credits' },
		]);
	});

	it('is nobody whose tab does not listen, and in no other school', () => {
		expect(stand(whose('a'), zhou, spot())).toBe(false);
		comes('a', 'p1', 'other');
		expect(stand(whose('a'), zhou, spot())).toBe(false);
		expect(presentOn('s', 'plan')).toEqual([]);
	});

	it('does not let one person speak for another’s tab', () => {
		comes('a');
		expect(stand(whose('a', 'p2'), { id: 'p2', name: '陈敏' }, spot())).toBe(false);
	});

	it('goes with the last stream of the tab, not with one that is replaced', () => {
		const events = hearing();
		const first = attend(whose('a'));
		stand(whose('a'), zhou, spot());
		const second = attend(whose('a'));
		first();
		expect(presentOn('s', 'plan')).toHaveLength(1);
		second();
		expect(presentOn('s', 'plan')).toEqual([]);
		expect(events.at(-1)).toEqual({ kind: 'left', news: { clientId: 'a' } });
	});

	it('goes after a silence longer than the longest, and is told anew when it speaks again', () => {
		const events = hearing();
		comes('a');
		stand(whose('a'), zhou, spot(), 1000);
		sweep(1000 + longestSilence);
		expect(presentOn('s', 'plan')).toHaveLength(1);
		sweep(1001 + longestSilence);
		expect(presentOn('s', 'plan')).toEqual([]);
		stand(whose('a'), zhou, spot(), 1002 + longestSilence);
		expect(events.map(({ kind }) => kind)).toEqual(['place', 'left', 'place']);
	});
});
