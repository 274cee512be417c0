/** The standards library: browsed and searched by all, imported by 教务 for a school, by the operator for all. */
export { catalogue, type CatalogueFilter, type CataloguePage } from './catalogue.ts';
export { beginImport } from './begin.ts';
export type { UploadedFile } from './read-into.ts';
export { decide } from './decide.ts';
export { importOf, importsOf } from './imports.ts';
export { setIdentity, type Identity } from './identity.ts';
export { discard, publish, withdraw } from './publish.ts';
export { listLibrary, type LibraryList } from './list.ts';
export { searchLibrary } from './search.ts';
export { standardPage, type StandardPage } from './page.ts';
export { mayImport, type Who } from './permission.ts';
