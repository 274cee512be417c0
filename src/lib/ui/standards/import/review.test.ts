import { describe, expect, it } from 'vitest';
import { actionAddress } from '#ui/forms/action-address.ts';
import { panelAddress, panelOf, spotAddress, spotOf } from './review.ts';

const source = { text: 'x'.repeat(100), from: 1000, length: 9000, previous: 0, next: 1100 };
const url = new URL('http://localhost/standards/import/7?view=ledger&at=1000');

describe('addresses of a review', () => {
	it('keep the cut source while the place lies in it', () => {
		const near = new URL(spotAddress(url, { source }, { offset: 1050, text: '原文' }), url);
		expect(near.searchParams.get('at')).toBe('1000');
		const far = new URL(spotAddress(url, { source }, { offset: 8000, text: '原文' }), url);
		expect(far.searchParams.get('at')).toBe('8000');
		expect(spotOf(far.searchParams)).toEqual({ offset: 8000, text: '原文' });
	});
	it('carry the panel through a form', () => {
		expect(actionAddress(url, 'decide')).toBe('?/decide&view=ledger&at=1000');
		const back = new URL(actionAddress(url, 'decide'), url);
		expect(panelAddress(back, { view: 'outline' })).toBe('?view=outline&at=1000');
	});
	it('show first what needs a person', () => {
		const sentence = {
			key: 'ledger/1',
			number: '8.2',
			text: '',
			offset: 1,
			verdict: 'unread' as const,
			rule: null,
			reason: null,
			doubt: null,
			decision: null,
		};
		expect(panelOf(new URLSearchParams(), { doubts: [], ledger: [sentence] })).toBe('open');
		expect(panelOf(new URLSearchParams(), { doubts: [], ledger: [] })).toBe('outline');
		expect(panelOf(new URLSearchParams('view=nothing'), { doubts: [], ledger: [] })).toBe(
			'outline',
		);
	});
});
