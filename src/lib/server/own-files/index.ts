/** A school's own schedules and plans, brought into a plan: shown first, written whole or not at all. */
export { beginOwnFile } from './begin.ts';
export { choicesIn, type Fields } from './choices.ts';
export { confirmOwnFile, forgetLayout, undoOwnFile } from './confirm.ts';
export { adoptFile, type AdoptedPlan } from './adopt-file.ts';
export { chooseForFile, ownFileView, rememberedLayouts, type OwnFileView } from './preview.ts';
