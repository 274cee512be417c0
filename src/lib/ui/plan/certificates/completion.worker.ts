/** Looks for the smallest set of changes beside the page: only workers may run the solver. */
import { completeCoverage } from '#domain/certificates/completion/index.ts';
import { mapOf } from '#domain/certificates/map.ts';
import { measure } from '#domain/plan/measure.ts';
import { loadInBrowser } from '#domain/solver/load-in-browser.ts';
import type { CompletionQuestion } from './completion.ts';

self.onmessage = ({ data }: MessageEvent<CompletionQuestion>) => {
	void loadInBrowser().then(
		(highs) => {
			const { plan, certificate, asked, candidates, hoursPerSkill, leastHours, newIds } = data;
			const measures = measure(plan);
			const maps = [mapOf(certificate, asked, measures)];
			const newId = (index: number): string => newIds[index] ?? `c-${index}`;
			const options = { hoursPerSkill, leastHours, newId };
			self.postMessage(completeCoverage(highs, { plan, measures, maps }, candidates, options));
		},
		(error: unknown) => {
			// A failure is the worker's own error: the page hears of it as such.
			setTimeout(() => {
				throw error;
			});
		},
	);
};
