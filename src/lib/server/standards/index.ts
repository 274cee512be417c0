/** The standards library: browsed and searched by everybody who is signed in. */
export { catalogue, type CatalogueFilter, type CataloguePage } from './catalogue.ts';
export { editionEffects } from './effects.ts';
export { listLibrary, type LibraryList } from './list.ts';
export { standardPage, type StandardPage } from './page.ts';
export { searchLibrary } from './search.ts';
export type { Who } from './permission.ts';
