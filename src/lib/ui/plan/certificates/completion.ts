/** Asks for the smallest set of changes by which a certificate is covered. */
import type { Asked } from '#domain/certificates/asked.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { Candidate, Completion } from '#domain/certificates/completion/index.ts';
import type { Hundredths } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';

export interface CompletionQuestion {
	readonly plan: Plan;
	readonly certificate: Certificate;
	readonly asked: Asked;
	readonly candidates: readonly Candidate[];
	/** What a new skill takes until its author says otherwise. */
	readonly hoursPerSkill: Hundredths;
	/** Fewest hours of a skill, the school's; null: it asks for none. */
	readonly leastHours: Hundredths | null;
	/** Ids for courses that are added. */
	readonly newIds: readonly string[];
}

/** Rejects where the worker fails; `abandon` ends it at once. */
export function completionOf(question: CompletionQuestion): {
	readonly found: Promise<Completion>;
	readonly abandon: () => void;
} {
	const worker = new Worker(new URL('./completion.worker.ts', import.meta.url), {
		type: 'module',
	});
	const found = new Promise<Completion>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Completion>) => resolve(data);
		worker.onerror = () => reject(new Error('The completion worker failed'));
	}).finally(() => worker.terminate());
	worker.postMessage(question);
	return { found, abandon: () => worker.terminate() };
}
