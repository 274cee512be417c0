import { awaitsFacts } from '../awaits-facts.ts';

/** 9.2: 原则上应具有本专业及相关专业副高及以上职称. */
export const leader = awaitsFacts({
	id: 'staff/leader',
	title: '专业带头人',
	needs: '专业带头人及其职称和专业',
	at: ['teachers'],
});
