/** What somebody may do with a thread: asked by the server, and by the page that offers buttons. */
import { isOpenThread, type Remark, type Settlement, type Thread, type Voice } from './thread.ts';

export interface Speaker {
	readonly personId: string;
	/** null: they may read, and not speak. */
	readonly voice: Voice | null;
	/** They write the plan, and it is open to be written. */
	readonly mayEdit: boolean;
}

/** An expert from outside answers where they asked themselves. */
export const mayAnswer = ({ status, remarks: [first] }: Thread, speaker: Speaker): boolean =>
	speaker.voice !== null &&
	status !== 'withdrawn' &&
	(speaker.voice !== 'expert' || first.by.id === speaker.personId);

/** Who raised it, and 教务, say that it is settled: those whom it asks something of do not. */
const mayJudge = ({ remarks: [first] }: Thread, { personId, voice }: Speaker): boolean =>
	voice === 'academic-affairs' || (voice !== null && first.by.id === personId);

/** Their own words, once; a reason of a return is a record of what was decided. */
export const mayWithdraw = (
	{ isReason, remarks: [first] }: Thread,
	remark: Remark,
	{ personId, voice }: Speaker,
): boolean =>
	voice !== null &&
	remark.by.id === personId &&
	remark.withdrawnAt === null &&
	!(isReason && remark.id === first.id);

/** `withdraw` is of the whole thread here; of an answer see `mayWithdraw`. */
export function maySettle(thread: Thread, kind: Settlement, speaker: Speaker): boolean {
	const isOpen = isOpenThread(thread);
	const isSuggested = isOpen && thread.suggestion?.state === 'open';
	switch (kind) {
		case 'resolve':
			return isOpen && mayJudge(thread, speaker);
		case 'reopen':
			return (
				(thread.status === 'resolved' || thread.status === 'carried') && mayJudge(thread, speaker)
			);
		case 'carry':
			return isOpen && speaker.voice === 'academic-affairs';
		case 'release':
			return (
				!thread.isReleased && thread.status !== 'withdrawn' && speaker.voice === 'academic-affairs'
			);
		case 'hide':
			return thread.isReleased && speaker.voice === 'academic-affairs';
		case 'apply':
			return isSuggested && speaker.voice === 'author' && speaker.mayEdit;
		case 'decline':
			return isSuggested && speaker.voice === 'author';
		case 'withdraw':
			return mayWithdraw(thread, thread.remarks[0], speaker);
	}
}
