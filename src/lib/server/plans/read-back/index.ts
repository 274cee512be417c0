/** A workbook of a plan comes back: shown first, then brought in as one batch, cell by cell as chosen. */
export { applyReadBack, undoReadBack, type BackApplied, type BackOrder } from './apply.ts';
export { readApart } from './apart.ts';
export { beginReadBack, type BroughtFile } from './begin.ts';
export { readBackOf } from './preview.ts';
