/** Linear rows of the commonest kinds: a figure, a share, and a number of months. */
import type { Form, LinearRow } from '#domain/repair/form.ts';
import { one } from '#domain/repair/form.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from './bounds.ts';

/** A figure in hundredths within the parameter's bounds. */
export const plainRow = (parameter: Parameter, of: Form, at?: string): LinearRow =>
	shareRow(parameter, of, one, at);

/** `of` ÷ `per` within the parameter's bounds. */
export function shareRow(parameter: Parameter, of: Form, per: Form, at?: string): LinearRow {
	const { min, max } = boundsOf(parameter);
	return { parameter, of, per, range: { min, max }, at };
}
