/** Lists and numbers that a cell is asked for. */
import type { DataValidation, Worksheet } from 'exceljs';

export const list = (words: readonly string[], title: string): DataValidation => ({
	type: 'list',
	allowBlank: true,
	formulae: [`"${words.join(',')}"`],
	showErrorMessage: true,
	errorTitle: title,
	error: `请填${words.join('、')}之一。`,
});

export const between = (most: number, title: string, unit: string): DataValidation => ({
	type: 'decimal',
	operator: 'between',
	allowBlank: true,
	formulae: [0, most],
	showErrorMessage: true,
	errorTitle: title,
	error: `请填 0～${most} 的数，单位为${unit}。`,
});

interface Ranged {
	add(range: string, validation: DataValidation): void;
}

/** exceljs keeps validations by range, but its types name only those of a cell. */
export const addValidation = (sheet: Worksheet, range: string, validation: DataValidation): void =>
	(sheet as unknown as { dataValidations: Ranged }).dataValidations.add(range, validation);
