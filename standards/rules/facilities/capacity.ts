import { awaitsFacts } from '../awaits-facts.ts';

/** Ours: the bases in force together take the largest cohort that goes. */
export const capacity = awaitsFacts({
	id: 'facilities/capacity',
	title: '实习基地接纳能力',
	needs: '实习基地可接纳的人数和各级在校生人数',
	at: ['bases', 'enrolment'],
});
