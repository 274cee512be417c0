/** The thread that reads schools' own files. */
import { answerRequests } from '#exports/thread/answers.ts';
import { readOwnFile } from './read-file.ts';

answerRequests(readOwnFile);
