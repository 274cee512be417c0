import { expect, test } from 'vitest';
import { readSlack, type SlackWords } from './slack-text.ts';

test.each<[string, SlackWords]>([
	['16 hours', { units: 16, unit: 'hours', towards: null }],
	['-16 hours', { units: -16, unit: 'hours', towards: null }],
	['0 weeks', { units: 0, unit: 'weeks', towards: null }],
	['-3 half credits', { units: -3, unit: 'half credits', towards: null }],
	['21 hours up', { units: 21, unit: 'hours', towards: 'up' }],
	['7 weekly hours down', { units: 7, unit: 'weekly hours', towards: 'down' }],
	['4 pickups', { units: 4, unit: 'pickups', towards: null }],
])('%j is a slack in its unit', (text, words) => {
	expect(readSlack(text)).toEqual(words);
});

test.each(['', '16', '16 ', 'hours', 'about 16 hours', '1.5 hours', '- hours', '16hours'])(
	'%j is no slack',
	(text) => {
		expect(readSlack(text)).toBeNull();
	},
);
