/** What the province and the school ask for beside the standards (rules.md, Layers). */
export { addLayer, endLayer } from './add.ts';
export { confirmRequirement, unconfirmedRows } from './confirm.ts';
export { listLayers } from './list.ts';
export { mayWriteLayers } from './permission.ts';
