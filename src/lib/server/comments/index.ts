/** Comments on plans: what one may do with them. Each function asks first whether this actor may. */
export { commentOn } from './comment-on.ts';
export { commentsOn } from './list.ts';
export { openCommentsOf, takeUpCarried } from '../remarks/open.ts';
export type { Applied } from './apply.ts';
export type { Done } from './written.ts';
export { releaseSettled } from './release.ts';
export { releasedOn, type Released } from './released.ts';
