/** What a text says where its fields have no value, or more than one. */
import type { Plan } from '../plan/shape.ts';
import { figureName } from './figure-name.ts';
import { withFields } from './notation.ts';

/** `总学时 {{totals/hours}}` as 总学时 〔总学时〕. */
export const named = (plan: Plan, text: string): string =>
	withFields(text, (figure) => `〔${figureName(plan, figure)}〕`);
