/** What a Word file says of itself beside its text. */
import type { PrintJob } from '../views/job.ts';
import { headProperty, headText } from './plan/frame.ts';

export const customProperties = (job: PrintJob) => [
	{ name: headProperty, value: headText(job) },
	{ name: 'XunbiaoFingerprint', value: job.fingerprint.root },
	{ name: 'XunbiaoVersion', value: job.version?.label ?? '' },
	{ name: 'XunbiaoCode', value: job.version?.code ?? '' },
	{ name: 'XunbiaoRules', value: job.check.ruleSet },
];
