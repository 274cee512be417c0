/** The standards library: browsed and searched by everybody who is signed in, and what is imported into it. */
export { beginImport } from './begin.ts';
export { catalogue, type CatalogueFilter, type CataloguePage } from './catalogue.ts';
export { listClaimable } from './claimable.ts';
export { decide } from './decide.ts';
export { setIdentity, type Identity } from './identity.ts';
export { importOf, importsOf } from './imports.ts';
export { listLibrary, type LibraryList } from './list.ts';
export { standardPage, type StandardPage } from './page.ts';
export { mayImport, type Who } from './permission.ts';
export { discard, publish, withdraw } from './publish.ts';
export type { UploadedFile } from './read-into.ts';
export { searchLibrary } from './search.ts';
