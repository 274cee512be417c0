import { publicPresence } from '../public-presence.ts';

/** 8.1.1: 将……列为必修课程或限定选修课程. */
export const publicLimited = publicPresence({
	id: 'courses/public-limited',
	title: '公共基础必修或限选课程',
	demand: '列为必修课程或限定选修课程',
	fits: ({ nature }) => nature !== 'free',
	nature: 'limited',
	publicOnly: false,
});
