/** The thread that reads workbooks which come back. */
import { answerRequests } from '#exports/thread/answers.ts';
import { readFile } from './read-file.ts';

answerRequests(readFile);
