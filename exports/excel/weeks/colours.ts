/** Colours of the weeks table. */
import { address } from '../kit/address.ts';
import { alarms } from '../kit/style.ts';
import { weeksColumns as columns } from './layout.ts';
import type { Pen } from './index.ts';

/** Years of other than the weeks that the standard asks for, and practice weeks that do not agree. */
export function putColours({ sheet, book, layout }: Pen): void {
	if (layout.total === layout.first) return;
	const span = (column: number) =>
		`${address(column, layout.first)}:${address(column, layout.total - 1)}`;
	const rest = layout.used + 1;
	sheet.addConditionalFormatting({
		ref: span(rest),
		rules: [
			{
				type: 'expression',
				priority: 1,
				formulae: [`${address(rest, layout.first)}<>0`],
				style: alarms.deviation,
			},
		],
	});
	const bounds = book.places.check.boundsOf('hours/academic-year');
	if (!bounds?.min) return;
	const year = address(columns.yearSum, layout.first);
	const test = `AND(${year}<>"",${year}<>${bounds.min})`;
	sheet.addConditionalFormatting({
		ref: span(columns.yearSum),
		rules: [{ type: 'expression', priority: 2, formulae: [test], style: alarms.bad }],
	});
}
