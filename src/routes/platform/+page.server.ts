import { requireOperator } from '#server/access/index.ts';
import { schoolsFor } from '#server/schools/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const operator = requireOperator(event);
	return { schools: await schoolsFor(operator), now: new Date().toISOString() };
};
