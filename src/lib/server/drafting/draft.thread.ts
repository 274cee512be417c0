/** The thread that drafts: the solver takes seconds, and a request may not wait on the server's own. */
import { answerRequests } from '#exports/thread/answers.ts';
import { drafted } from './drafted.ts';

answerRequests(drafted);
