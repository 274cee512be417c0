import { publicPresence } from '../public-presence.ts';

/** 8.1.1: 应将……列为公共基础必修课程; 思想政治 may be four courses. */
export const publicRequired = publicPresence({
	id: 'courses/public-required',
	title: '公共基础必修课程',
	demand: '列为公共基础必修课程',
	fits: ({ category, nature }) => category === 'public' && nature === 'compulsory',
	nature: 'compulsory',
	publicOnly: true,
});
