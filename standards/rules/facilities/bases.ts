import { awaitsFacts } from '../awaits-facts.ts';

/** 10.1.3: agreements in force, and the positions of the standard. */
export const bases = awaitsFacts({
	id: 'facilities/bases',
	title: '实习基地',
	needs: '实习基地的协议起止日期和岗位',
	at: ['bases'],
});
