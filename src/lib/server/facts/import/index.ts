/** Records of a school come in from a workbook: shown first, then written whole or not at all. */
export type { Applied } from './apply.ts';
export { importFromMachine, templateForMachine, type MachineImport } from './by-machine.ts';
export { confirmFactsImport } from './confirm.ts';
export { beginFactsImport, factsImportOf, renewFactsImport, type ImportView } from './preview.ts';
export type { Source } from './source.ts';
export { factsProblems, factsTemplate } from './workbooks.ts';
