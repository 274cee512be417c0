/** The thread that prints: packing a document takes longer than a request may wait on the server's own. */
import { print } from './printing.ts';
import { answerRequests } from './thread/answers.ts';

answerRequests(print);
