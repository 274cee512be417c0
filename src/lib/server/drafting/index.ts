/** New plans, drafted from a standard. */
export type { RawChoice } from './choice.ts';
export { createDraft, previewDraft } from './draft.ts';
export { draftOffer, type StandardOffer } from './offer.ts';
export type { DraftPreview } from './preview.ts';
