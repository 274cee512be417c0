/** New plans, drafted from a standard. */
export { begunPlan, forgetBegun, keepBegun, startKinds, type Begun } from './begun.ts';
export type { RawChoice } from './choice.ts';
export type { RawAim } from './aims.ts';
export { createDraft, previewDraft, type DraftPreview } from './draft.ts';
export { schoolTerms } from './school-terms.ts';
export { draftOffer, type StandardOffer } from './offer.ts';
