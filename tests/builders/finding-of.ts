/** A finding for tests of what is done with findings: a mandatory one of scope plan that is broken. */
import type { Finding } from '#domain/rules/finding.ts';

export const findingWith = (changes: Partial<Finding> = {}): Finding => ({
	rule: 'hours/total',
	title: '总学时',
	strength: 'mandatory',
	scope: 'plan',
	status: 'violation',
	clause: { ours: true, number: null, quote: null },
	layers: [],
	measured: '2990',
	required: '>= 3000',
	slack: '-10 hours',
	at: ['courses'],
	message: '',
	excuse: null,
	remedy: null,
	fixes: [],
	...changes,
});
