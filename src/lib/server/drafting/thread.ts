/** Drafts made one after the other in a thread of their own, while the server goes on. */
import { keptThread } from '#exports/thread/index.ts';
import type { Drafted, DraftOrder } from './drafted.ts';

/** Rejects where the programme is not there: whoever orders has found it before. */
export const draftApart = keptThread<DraftOrder, Drafted>(import.meta.url, 'draft');
