/** Packs of evidence: a version with all that it takes to verify it without this server. */
export { packOf } from './pack.ts';
