/** Where an open point leads: to its place in the plan or in the facts, else to the report that lists it. */
import type { OpenPoint } from '#domain/desk/open-point.ts';
import { reportAddress } from '#ui/findings/chosen.ts';
import { hrefOf } from '#ui/plan/check/pages.ts';

export const pointHref = (planId: string, { at, gate }: Pick<OpenPoint, 'at' | 'gate'>): string =>
	hrefOf(planId, at) ?? reportAddress(planId, { gate });
