/** All that a page is told of the comments on a plan. */
import type { Edit } from '../plan/edit.ts';
import type { Person } from '../plan/row.ts';
import type { Speaker } from './permit.ts';
import type { Round } from './round.ts';
import type { Thread } from './thread.ts';

export interface Reader extends Person {
	/** 教务处, 专业负责人 */
	readonly role: string;
}

export interface PlacedThread extends Thread {
	/** The edit that took away what it hangs on; null: it is there, or that is not known. */
	readonly removed: Edit | null;
}

export interface CommentsPage {
	readonly threads: readonly PlacedThread[];
	readonly speaker: Speaker;
	/** Why the reader may not speak, in Chinese; null: they may. */
	readonly silentBecause: string | null;
	/** Who reads the plan, and so can be mentioned. */
	readonly people: readonly Reader[];
	readonly rounds: readonly Round[];
	readonly mayOpenRounds: boolean;
	/** The day in China. */
	readonly today: string;
}
