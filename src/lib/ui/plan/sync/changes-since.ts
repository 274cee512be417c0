/** What others saved since a revision, where the page itself did not hear it; nothing where that fails. */
import type { PlanChange } from './batch.ts';

export async function changesSince(address: string): Promise<readonly PlanChange[]> {
	try {
		const response = await fetch(address, { headers: { accept: 'application/json' } });
		const body = (await response.json()) as { readonly changes?: readonly PlanChange[] };
		return response.ok ? (body.changes ?? []) : [];
	} catch {
		return [];
	}
}
