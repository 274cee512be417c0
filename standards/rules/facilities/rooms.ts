import { awaitsFacts } from '../awaits-facts.ts';

/** 10.1.2: each named room with its equipment and software. */
export const rooms = awaitsFacts({
	id: 'facilities/rooms',
	title: '实训室和设备',
	needs: '实训室及其设备、软件',
	at: ['rooms'],
});
